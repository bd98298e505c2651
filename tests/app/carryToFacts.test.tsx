import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setPendingAddress } from '../../src/app/addressBar';
import { carryToFacts, updateTrip } from '../../src/app/carryToFacts';
import { restoreLeft } from '../../src/app/leftAddress';

const KEY = 'g4m-calc:trip';

beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/?v=1&w1=r5d');
  document.body.innerHTML = `
    <a id="short" href="facts/"><b>Facts</b></a><a id="fact" href="facts/all/#training-price">Sources</a>
    <a id="other" href="embed/">Embed</a><a id="elsewhere" href="https://example.org/facts/">Elsewhere</a>`;
  document.body.addEventListener('pointerdown', carryToFacts);
});
afterEach(() => {
  document.body.removeEventListener('pointerdown', carryToFacts);
  history.replaceState(null, '', '/');
});

/** Where the link leads once it has been pressed, at the `selector`. */
function pressed(selector: string): string {
  document.querySelector(selector)?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  const link = document.querySelector(selector)?.closest('a');
  return link?.href.replace(`${location.origin}/`, '') ?? '';
}

describe('a link to the facts that is pressed', () => {
  it('carries the estimate along where no server is told of it', () => {
    expect(pressed('#short b')).toBe('facts/#/?v=1&w1=r5d');
    expect(pressed('#fact')).toBe('facts/all/#training-price/?v=1&w1=r5d');
  });

  it('carries the edit of a moment ago, and that of the last press', () => {
    expect(pressed('#fact')).toContain('w1=r5d');
    setPendingAddress(() => history.replaceState(null, '', '/?v=1&w1=r9d'));
    expect(pressed('#fact')).toBe('facts/all/#training-price/?v=1&w1=r9d');
  });

  it('carries a preset that was left as it is', () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = `${location.origin}/`;
    history.replaceState(null, '', '/presets/support-bot/');
    // What stands for the browser here resolves links without the base.
    const link = document.querySelector<HTMLAnchorElement>('#short');
    link?.setAttribute('href', `${base.href}facts/`);
    expect(pressed('#short')).toBe('facts/#/presets/support-bot/');
    base.remove();
  });

  it.each([
    ['#other', 'embed/'],
    ['#elsewhere', 'https://example.org/facts/'],
  ])('is the only one that does: %s', (selector, address) => {
    expect(pressed(selector)).toBe(address);
  });
});

describe('the calculator that is left', () => {
  it('is where facts that were read in this tab lead back to', () => {
    sessionStorage.setItem(KEY, '?v=1');
    updateTrip();
    expect(sessionStorage.getItem(KEY)).toBe('?v=1&w1=r5d');
  });

  it('keeps nothing where none were', () => {
    updateTrip();
    expect(sessionStorage).toHaveLength(0);
  });

  it('does without storage', () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(updateTrip).not.toThrow();
    vi.restoreAllMocks();
  });
});

describe('an estimate that comes back from the facts', () => {
  it('has its place in the query before anything reads it', () => {
    history.replaceState(null, '', '/docs/#?v=1&w1=r5d~nA%3Fb');
    restoreLeft();
    expect(location.pathname + location.search + location.hash).toBe('/docs/?v=1&w1=r5d~nA%3Fb');
  });

  it('is not what a row of the page is', () => {
    history.replaceState(null, '', '/?v=1#move');
    restoreLeft();
    expect(location.search + location.hash).toBe('?v=1#move');
  });
});
