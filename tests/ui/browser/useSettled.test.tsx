import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useSettled } from '../../../src/ui/browser/useSettled';

const REST_MS = 400;

function follow(first: string) {
  return renderHook(({ value }) => useSettled(value, REST_MS), { initialProps: { value: first } });
}

function wait(ms: number): void {
  act(() => vi.advanceTimersByTime(ms));
}

describe('a settled value', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  it('is the value itself at first', () => {
    expect(follow('a').result.current).toBe('a');
  });

  it('follows only when the value has rested', () => {
    const { result, rerender } = follow('a');
    rerender({ value: 'ab' });
    wait(REST_MS - 1);
    rerender({ value: 'abc' });
    wait(REST_MS - 1);
    expect(result.current).toBe('a');
    wait(1);
    expect(result.current).toBe('abc');
  });
});
