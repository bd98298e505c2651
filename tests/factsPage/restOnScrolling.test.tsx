import { beforeEach, expect, it, vi } from 'vitest';
import { restOnScrolling } from '../../src/factsPage/restOnScrolling';

/** Stands in for the browser, which has a layout: tells of a new width when the test says so. */
const resized: (() => void)[] = [];

class Observer {
  readonly #targets: Element[] = [];
  constructor(tell: (entries: { target: Element }[]) => void) {
    resized.push(() => tell(this.#targets.map((target) => ({ target }))));
  }
  observe(target: Element): void {
    this.#targets.push(target);
  }
}

function resizeTo(width: number, content: number): void {
  for (const table of document.querySelectorAll('[data-scrolls]'))
    Object.defineProperties(table, {
      clientWidth: { value: width, configurable: true },
      scrollWidth: { value: Math.max(width, content), configurable: true },
    });
  for (const tell of resized) tell();
}

beforeEach(() => {
  resized.length = 0;
  vi.stubGlobal('ResizeObserver', Observer);
  document.body.innerHTML = '<section data-scrolls tabindex="0" aria-label="Prices"></section>';
  restOnScrolling(document);
});

it('a table that fits is no stop for the keyboard, one that scrolls is', () => {
  const table = document.querySelector('section');
  resizeTo(1000, 600);
  expect(table).not.toHaveAttribute('tabindex');
  resizeTo(390, 600);
  expect(table).toHaveAttribute('tabindex', '0');
});
