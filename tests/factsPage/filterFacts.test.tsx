import { screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FactList } from '../../src/factsPage/FactList';
import { filterFacts } from '../../src/factsPage/filterFacts';
import { listenersOfTest } from '../support/listenersOfTest';
import { newUser } from '../support/newUser';

listenersOfTest();

const LIST = `
  <form data-fact-filter>
    <label>Words <input type="search" name="q"></label>
    <label>Source <select name="source">
      <option value="">Any</option><option value="paper">Paper</option><option value="pap">Pap</option>
      <option value="page">Page</option><option value="rumour">Rumour</option>
    </select></label>
    <label>Facts behind <select name="about">
      <option value="">Anything</option><option value="price">Price</option><option value="time">Time</option>
      <option value="timeline">Timeline</option>
    </select></label>
    <label><input type="checkbox" name="disputed" value="1"> Only where sources differ</label>
    <output></output>
  </form>
  <section data-fact-group aria-label="Prices"><ul>
    <li id="input" data-sources="paper page" data-about="price">Input price $0.15</li>
    <li id="training" data-sources="paper page" data-disputed="">Training price $0.30 or $3.00</li>
  </ul></section>
  <section data-fact-group aria-label="Status"><ul>
    <li id="end" data-sources="page" data-about="status timeline">End of the API</li>
  </ul></section>`;

const user = newUser();
const words = () => screen.getByLabelText<HTMLInputElement>('Words');
const source = () => screen.getByLabelText<HTMLSelectElement>('Source');
const disputed = () => screen.getByLabelText<HTMLInputElement>('Only where sources differ');
const count = () => document.querySelector('output')?.textContent;

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-sources]')]
    .filter(({ hidden }) => !hidden)
    .map(({ id }) => id);

beforeEach(() => {
  history.replaceState(null, '', '/facts/all/');
});

describe('the filter of a list of facts', () => {
  beforeEach(() => {
    document.body.innerHTML = LIST;
    filterFacts(document);
  });

  it('leaves every fact in view until something is asked', () => {
    expect(shown()).toEqual(['input', 'training', 'end']);
    expect(count()).toBe('3 facts');
  });

  it.each([
    ['price', ['input', 'training'], '2 of 3 facts'],
    ['TRAINING', ['training'], '1 of 3 facts'],
    ['price input', ['input'], '1 of 3 facts'],
    ['  price   0.15 ', ['input'], '1 of 3 facts'],
    ['$0.', ['input', 'training'], '2 of 3 facts'],
    ['input training', [], 'No fact matches.'],
    ['zebra', [], 'No fact matches.'],
    ['   ', ['input', 'training', 'end'], '3 facts'],
  ])('finds by words, all of them, in any order and case: “%s”', async (typed, ids, told) => {
    await user.type(words(), typed);
    expect(shown()).toEqual(ids);
    expect(count()).toBe(told);
  });

  it('finds by the words of a translation that came later, and by those that it took the place of', async () => {
    const fact = document.querySelector('#end');
    if (fact) fact.innerHTML = '<font><font>Ende der Schnittstelle</font></font>';
    await user.type(words(), 'schnittstelle');
    expect(shown()).toEqual(['end']);
    await user.clear(words());
    await user.type(words(), 'api');
    expect(shown()).toEqual(['end']);
  });

  it('finds by source, by its whole name alone', async () => {
    await user.selectOptions(source(), 'Paper');
    expect(shown()).toEqual(['input', 'training']);
    await user.selectOptions(source(), 'Pap');
    expect(shown()).toEqual([]);
    await user.selectOptions(source(), 'Page');
    expect(shown()).toEqual(['input', 'training', 'end']);
    expect(count()).toBe('3 facts');
  });

  it('finds what stands behind a part of the short page, by its whole name alone', async () => {
    const about = screen.getByLabelText('Facts behind');
    await user.selectOptions(about, 'Timeline');
    expect(shown()).toEqual(['end']);
    await user.selectOptions(about, 'Time');
    expect(shown()).toEqual([]);
    await user.selectOptions(about, 'Price');
    expect(shown()).toEqual(['input']);
  });

  it('finds where sources differ', async () => {
    await user.click(disputed());
    expect(shown()).toEqual(['training']);
    await user.click(disputed());
    expect(shown()).toEqual(['input', 'training', 'end']);
  });

  it('finds what answers to all that is asked', async () => {
    await user.type(words(), 'price');
    await user.selectOptions(source(), 'Page');
    await user.click(disputed());
    expect(shown()).toEqual(['training']);
    await user.clear(words());
    await user.type(words(), 'end');
    expect(shown()).toEqual([]);
    await user.click(disputed());
    expect(shown()).toEqual(['end']);
  });

  it('hides a group without a fact in view, and brings it back', async () => {
    await user.type(words(), 'training');
    expect(screen.queryByRole('region', { name: 'Status' })).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Prices' })).toBeVisible();
    await user.clear(words());
    expect(screen.getByRole('region', { name: 'Status' })).toBeVisible();
  });

  it('stays on the page when Enter is pressed', async () => {
    const sent = vi.fn((event: Event) => event.defaultPrevented);
    document.addEventListener('submit', sent, { once: true });
    await user.type(words(), 'end{Enter}');
    expect(sent).toHaveReturnedWith(true);
    expect(shown()).toEqual(['end']);
  });
});

describe('the filter in the address', () => {
  const openAt = (address: string) => {
    history.replaceState(null, '', address);
    document.body.innerHTML = LIST;
    filterFacts(document);
  };

  it('is there when the page opens', () => {
    openAt('/facts/all/?q=price&disputed=1');
    expect(shown()).toEqual(['training']);
    expect([words().value, disputed().checked]).toEqual(['price', true]);
    openAt('/facts/all/?about=price');
    expect(shown()).toEqual(['input']);
  });

  it('that asks for nothing there is leaves every fact in view', () => {
    openAt('/facts/all/?source=nobody&utm_source=mail');
    expect(shown()).toEqual(['input', 'training', 'end']);
  });

  it('never hides the fact that the address asks for', () => {
    openAt('/facts/all/?q=price#end');
    expect(shown()).toEqual(['input', 'training', 'end']);
    expect(location.search + location.hash).toBe('#end');
    openAt('/facts/all/?q=price#training');
    expect(shown()).toEqual(['input', 'training']);
    expect(location.search).toBe('?q=price');
  });

  it('follows what is asked once typing pauses, and is gone with it; a fact that it hides is asked for no more', () => {
    vi.useFakeTimers();
    openAt('/facts/all/#end');
    words().value = 'training price';
    words().dispatchEvent(new Event('input', { bubbles: true }));
    expect(location.search).toBe('');
    vi.advanceTimersByTime(1000);
    expect(location.search + location.hash).toBe('?q=training+price');
    words().value = '';
    words().dispatchEvent(new Event('input', { bubbles: true }));
    vi.advanceTimersByTime(1000);
    expect(location.pathname + location.search).toBe('/facts/all/');
    vi.useRealTimers();
  });

  it('is written before the page goes', () => {
    openAt('/facts/all/');
    words().value = 'price';
    words().dispatchEvent(new Event('input', { bubbles: true }));
    window.dispatchEvent(new Event('pagehide'));
    expect(location.search).toBe('?q=price');
  });

  it('comes back with the browser’s own way back', () => {
    openAt('/facts/all/');
    history.replaceState(null, '', '/facts/all/?q=end');
    window.dispatchEvent(new Event('popstate'));
    expect(shown()).toEqual(['end']);
    expect(words().value).toBe('end');
  });
});

describe('a link to a fact', () => {
  const follow = (hash: string) => {
    history.replaceState(null, '', hash);
    window.dispatchEvent(new Event('hashchange'));
  };

  beforeEach(async () => {
    document.body.innerHTML = LIST;
    filterFacts(document);
    await user.type(words(), 'price');
    await user.click(disputed());
  });

  it('takes the filter off when that hides the fact, and brings the fact into view', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    follow('#end');
    expect(shown()).toEqual(['input', 'training', 'end']);
    expect([words().value, disputed().checked]).toEqual(['', false]);
    expect(count()).toBe('3 facts');
    expect(scrolled.mock.contexts).toContain(document.getElementById('end'));
  });

  it('leaves the filter alone when the fact is in view, or when it leads elsewhere', () => {
    follow('#training');
    follow('#nowhere');
    follow('#');
    expect(shown()).toEqual(['training']);
    expect(words().value).toBe('price');
  });

  it('that nobody can read changes nothing and breaks nothing', () => {
    expect(() => follow('#%')).not.toThrow();
    expect(shown()).toEqual(['training']);
  });
});

describe('the filter on the page of facts', () => {
  beforeEach(() => {
    document.body.innerHTML = renderToStaticMarkup(<FactList />);
    filterFacts(document);
  });

  it('finds the fact that a reader types, with all that is said of it', async () => {
    await user.type(words(), 'training price');
    const fact = document.getElementById('training-price');
    expect(shown()).toContain('training-price');
    expect(shown()).not.toContain('price-input');
    expect(fact).toHaveTextContent(/\$0\.30 per 1M tokens.*\$3\.00 per 1M tokens/);
    expect(count()).toMatch(/^\d+ of \d{3} facts$/);
  });

  it('finds by any source, and by what sources differ on', async () => {
    await user.selectOptions(source(), 'Azure price sheet');
    expect(shown()).toEqual([
      'capacity-pricing',
      'azure-regional-uplift',
      'azure-regional-input',
      'azure-regional-cached-input',
      'azure-regional-output',
    ]);
    await user.click(disputed());
    expect(shown()).toEqual(['capacity-pricing']);
    expect(screen.getByRole('region', { name: 'Availability and status' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Identity' })).not.toBeInTheDocument();
  });
});

it('fails loudly on a page without a filter', () => {
  document.body.innerHTML = '<p>Something else</p>';
  expect(() => filterFacts(document)).toThrow('the page has no filter');
});
