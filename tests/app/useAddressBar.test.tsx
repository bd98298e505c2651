import { act, cleanup, renderHook } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchLinks } from '../../src/app/lateLinks';
import { restoreLeft } from '../../src/app/leftAddress';
import { useAddressBar } from '../../src/app/useAddressBar';
import { DEFAULT_IMAGE, DEFAULT_SCENARIO } from '../../src/scenario/defaults';
import type { Scenario } from '../../src/scenario/scenario';
import { scenarioOf } from '../support/cards';
import { checked } from '../support/linkCheck';

/** 26 fields of about ten characters: twenty such workloads pass the 4,096 of a link. */
const MANY_IMAGES = Array.from({ length: 26 }, (_, index) => ({ ...DEFAULT_IMAGE, widthPx: 1024 + index }));

const LONG_AFTER_MS = 60_000;

function follow(first: Scenario) {
  const { rerender, unmount } = renderHook(({ scenario }) => useAddressBar(scenario), {
    initialProps: { scenario: first },
  });
  return { change: (scenario: Scenario) => rerender({ scenario }), unmount };
}

function pause(): void {
  act(() => vi.advanceTimersByTime(LONG_AFTER_MS));
}

/** Starts the page anew as the browser does: at the address that it took, and saying how it came to it. */
function loadAs(type: NavigationTimingType, address: string): void {
  cleanup();
  history.replaceState(null, '', address);
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as PerformanceNavigationTiming]);
  restoreLeft();
}

/** The default workload with another number of output tokens. */
function replies(outputTokensPerRequest: number): Scenario {
  return scenarioOf({ outputTokensPerRequest });
}

describe('the address bar', () => {
  beforeAll(fetchLinks);
  beforeEach(() => {
    vi.useFakeTimers();
  });

  it('keeps the link that the page was opened with as it came', () => {
    history.replaceState(null, '', '/?utm_source=mail&w1=r1000d');
    follow(replies(300));
    pause();
    expect(location.search).toBe('?utm_source=mail&w1=r1000d');
  });

  it('follows a change once the user pauses, and keeps the part behind #', () => {
    history.replaceState(null, '', '/?w1=r1000d#rates-heading');
    const { change } = follow(replies(300));
    change(replies(5));
    expect(location.search).toBe('?w1=r1000d');
    pause();
    expect(location.search + location.hash).toBe(
      `${checked('?v=1&px=20260603&w1=r1000d~i1000~o5&z=1')}#rates-heading`,
    );
  });

  it('is that of the site’s root on a page further down, which names the root as its base', () => {
    history.replaceState(null, '', '/docs/presets/coding-assistant/');
    const base = document.head.appendChild(document.createElement('base'));
    base.href = new URL('/docs/', location.href).href;
    const { change } = follow(replies(300));
    change(replies(5));
    pause();
    base.remove();
    expect(location.pathname + location.search).toBe(
      checked('/docs/?v=1&px=20260603&w1=r1000d~i1000~o5&z=1'),
    );
    history.replaceState(null, '', '/');
  });

  it('is written once for a burst of changes, and never as a new page', () => {
    const replaced = vi.spyOn(history, 'replaceState');
    const pushed = vi.spyOn(history, 'pushState');
    const { change } = follow(replies(300));
    for (const tokens of [5, 50, 500]) change(replies(tokens));
    pause();
    expect(replaced).toHaveBeenCalledOnce();
    expect(location.search).toBe(checked('?v=1&px=20260603&w1=r1000d~i1000~o500&z=1'));
    expect(pushed).not.toHaveBeenCalled();
  });

  it('loses its query for the default estimate', () => {
    history.replaceState(null, '', '/?w1=r1000d');
    const { change } = follow(replies(300));
    change({ ...DEFAULT_SCENARIO });
    pause();
    expect(location.search).toBe('');
  });

  it('does no harm where the browser forbids it', () => {
    vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new Error('SecurityError');
    });
    const { change } = follow(replies(300));
    change(replies(5));
    expect(pause).not.toThrow();
    vi.restoreAllMocks();
  });

  it('is written at once where the page is left before the pause', () => {
    const { change } = follow(replies(300));
    change(replies(5));
    dispatchEvent(new Event('pagehide'));
    expect(location.search).toBe(checked('?v=1&px=20260603&w1=r1000d~i1000~o5&z=1'));
  });

  it('outlasts a reload right after a change, by which the browser takes the address from before', () => {
    history.replaceState(null, '', '/?w1=r1000d#move');
    const { change } = follow(replies(300));
    change(replies(5));
    dispatchEvent(new Event('pagehide'));
    loadAs('reload', '/?w1=r1000d#move');
    expect(location.href).toBe(
      `${location.origin}${checked('/?v=1&px=20260603&w1=r1000d~i1000~o5&z=1')}#move`,
    );
    expect(sessionStorage).toHaveLength(0);
  });

  it('that a reload has restored is not restored once more', () => {
    const { change } = follow(replies(300));
    change(replies(5));
    dispatchEvent(new Event('pagehide'));
    loadAs('reload', '/');
    loadAs('reload', '/');
    expect(location.search).toBe('');
  });

  it.each<[string, NavigationTimingType, string]>([
    ['another address', 'reload', '/?w1=r5d'],
    ['the same by a link', 'navigate', '/'],
    ['the same by going back', 'back_forward', '/'],
  ])('is as it was opened for %s', (_what, type, address) => {
    const { change } = follow(replies(300));
    change(replies(5));
    dispatchEvent(new Event('pagehide'));
    loadAs(type, address);
    expect(location.pathname + location.search).toBe(address);
    expect(sessionStorage).toHaveLength(0);
  });

  it('outlasts a reload without the change that was taken back since', () => {
    const { change } = follow(replies(300));
    change(replies(5));
    dispatchEvent(new Event('pagehide'));
    // The browser had kept the whole page, and shows it again.
    change({ ...DEFAULT_SCENARIO });
    pause();
    dispatchEvent(new Event('pagehide'));
    loadAs('reload', '/');
    expect(location.search).toBe('');
  });

  it('is bare after a reload right after a change to the default estimate', () => {
    history.replaceState(null, '', '/?w1=r1000d');
    const { change } = follow(replies(300));
    change({ ...DEFAULT_SCENARIO });
    dispatchEvent(new Event('pagehide'));
    loadAs('reload', '/?w1=r1000d');
    expect(location.search).toBe('');
  });

  it('does without storage, and without a history, over a reload too', () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { change } = follow(replies(300));
    change(replies(5));
    dispatchEvent(new Event('pagehide'));
    expect(location.search).toBe(checked('?v=1&px=20260603&w1=r1000d~i1000~o5&z=1'));
    loadAs('reload', '/');
    expect(location.search).toBe('');
    vi.restoreAllMocks();
    sessionStorage.setItem('g4m-calc:left', `${location.href} https://evil.example/`);
    loadAs('reload', '/');
    expect(location.search).toBe('');
  });

  it('is written at most 30 times in ten seconds of 200 edits', () => {
    const replaced = vi.spyOn(history, 'replaceState');
    const { change } = follow(replies(300));
    for (let edit = 1; edit <= 200; edit += 1) {
      change(replies(edit));
      // Ten seconds, unevenly: every twentieth edit is followed by a pause in which the address is written.
      act(() => vi.advanceTimersByTime(edit % 20 === 0 ? 430 : 30));
    }
    // 10 pauses of 430 ms and 190 of 30: 4,300 + 5,700 = 10,000 ms.
    expect(replaced).toHaveBeenCalledTimes(10);
  });

  it('can’t hold a scenario too long for a link, and the browser asks before that is lost', () => {
    const leaving = () => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    const long = scenarioOf(...Array.from({ length: 20 }, () => ({ images: MANY_IMAGES })));
    const { change } = follow(replies(300));
    expect(leaving()).toBe(false);
    change(long);
    pause();
    expect(leaving()).toBe(true);
    change(replies(5));
    expect(leaving()).toBe(false);
  });

  it('is left alone once the page is gone', () => {
    const { change, unmount } = follow(replies(300));
    change(replies(5));
    unmount();
    pause();
    expect(location.search).toBe('');
  });
});
