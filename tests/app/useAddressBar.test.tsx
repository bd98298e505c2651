import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
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

/** The default workload with another number of output tokens. */
function replies(outputTokensPerRequest: number): Scenario {
  return scenarioOf({ outputTokensPerRequest });
}

describe('the address bar', () => {
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
