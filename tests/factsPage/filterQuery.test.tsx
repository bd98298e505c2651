import { beforeEach, describe, expect, it } from 'vitest';
import { fillFromQuery, queryOf } from '../../src/factsPage/filterQuery';

function form(): HTMLFormElement {
  const found = document.querySelector('form');
  if (!found) throw new Error('there is no form');
  return found;
}

beforeEach(() => {
  document.body.innerHTML = `<form>
    <input type="search" name="q"><input type="checkbox" name="disputed" value="1">
    <select name="source"><option value="">Any</option><option value="paper">Paper</option></select>
  </form>`;
});

const answers = () => Object.fromEntries(new FormData(form()));

describe('what a form asks, as a query', () => {
  it('is empty where it asks nothing', () => {
    expect(queryOf(form())).toBe('');
  });

  it.each([
    ['?q=training+price', { q: 'training price', source: '' }],
    ['?q=%26+50%25&disputed=1&source=paper', { q: '& 50%', disputed: '1', source: 'paper' }],
    ['?disputed=1', { q: '', disputed: '1', source: '' }],
  ])('%s fills the form in, and is made of it again', (query, expected) => {
    fillFromQuery(form(), query);
    expect(answers()).toEqual(expected);
    expect(queryOf(form())).toBe(query);
  });

  it('takes off what it does not name, and a choice that there is not', () => {
    fillFromQuery(form(), '?q=price&disputed=1&source=paper');
    fillFromQuery(form(), '?source=rumour&utm_source=mail');
    expect(answers()).toEqual({ q: '', source: '' });
  });

  it('has no blanks around words', () => {
    fillFromQuery(form(), '?q=++price+');
    expect(queryOf(form())).toBe('?q=price');
  });
});
