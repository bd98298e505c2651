import { beforeEach, expect, it, vi } from 'vitest';
import { leadOn } from '../../src/factsPage/leadOn';
import { listenersOfTest } from '../support/listenersOfTest';

listenersOfTest();

const replace = vi.fn<(address: string) => void>();

/** The short page at an address; what it would go on to is what `replace` was called with. */
function openAt(hash: string, page = '<a href="all/">Every fact</a>'): void {
  history.replaceState(null, '', `/facts/${hash}`);
  document.body.innerHTML = `${page}<section id="part-prices"></section><details id="part-benchmarks"></details>`;
  leadOn(document);
}

beforeEach(() => {
  replace.mockReset();
  vi.spyOn(location, 'replace').mockImplementation((address) => replace(String(address)));
});

it.each(['training-price', 'source-doc-a', 'prices-openai', 'part-facts', 'swe-bench-gpt-4.1-mini'])(
  'an old address of the short page leads to the page of every fact: #%s',
  (id) => {
    openAt(`#${id}`);
    expect(replace.mock.calls).toEqual([[`all/#${id}`]]);
  },
);

it('so does one that is gone to later', () => {
  openAt('');
  expect(replace).not.toHaveBeenCalled();
  history.replaceState(null, '', '/facts/#api-shutdown');
  window.dispatchEvent(new Event('hashchange'));
  expect(replace.mock.calls).toEqual([['all/#api-shutdown']]);
});

it.each(['#part-prices', '#', '#%', '#a b', '#<b>'])(
  'what the page has, or nobody can have meant, stays: %s',
  (hash) => {
    openAt(hash);
    expect(replace).not.toHaveBeenCalled();
  },
);

it('a folded part that is asked for opens', () => {
  openAt('#part-benchmarks');
  expect(document.querySelector('details')).toHaveAttribute('open');
});

it('the page of every fact leads on to nothing', () => {
  openAt('#training-price', '');
  expect(replace).not.toHaveBeenCalled();
});
