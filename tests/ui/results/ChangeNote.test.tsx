import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Figure } from '../../../src/engine/figure';
import ChangeNote from '../../../src/ui/results/ChangeNote';
import type { NanoUsd } from '../../../src/units/money';
import { estimateOf, scenarioOf } from '../../support/cards';

const LONG_AFTER_MS = 60_000;

/** A figure of whole cents. */
function cents(count: number): Figure {
  return { amount: (count * 1e7) as NanoUsd, incomplete: false };
}

/** A figure of whole cents and of something without a price. */
function over(count: number): Figure {
  return { ...cents(count), incomplete: true };
}

/** The note beside a figure that then moves to each of the other amounts, one straight after the other. */
function show(first: Figure | null, ...then: readonly (Figure | null)[]) {
  const { container, rerender } = render(<ChangeNote monthly={first} estimate={null} />);
  const moveTo = (figure: Figure | null) => rerender(<ChangeNote monthly={figure} estimate={null} />);
  for (const figure of then) moveTo(figure);
  return { moveTo, seen: () => container.querySelector('[aria-hidden="true"]')?.textContent };
}

function readOut(): string | null {
  return screen.getByRole('status').textContent;
}

function stopChanging(): void {
  act(() => vi.advanceTimersByTime(LONG_AFTER_MS));
}

describe('the note of a change', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  it('says nothing before the figure has moved', () => {
    const { seen } = show(cents(1_800));
    stopChanging();
    expect(seen()).toBe('');
    expect(readOut()).toBe('');
  });

  it('shows a rise at once and reads it out once the user has stopped', () => {
    // 36.00 - 18.00 = 18.00, which is 100% of 18.00.
    const { seen } = show(cents(1_800), cents(3_600));
    expect(seen()).toBe('+$18.00 (+100%) from $18.00');
    expect(readOut()).toBe('');
    stopChanging();
    expect(readOut()?.trim()).toBe('$36.00 a month, +$18.00 (+100%) from $18.00.');
    expect(seen()).toBe('+$18.00 (+100%) from $18.00');
  });

  it('shows a fall with a minus', () => {
    // 13.50 - 18.00 = -4.50, which is 25% of 18.00.
    const { seen } = show(cents(1_800), cents(1_350));
    expect(seen()).toBe('−$4.50 (−25%) from $18.00');
  });

  it('counts from where the figure rested before a burst of changes', () => {
    // Typing 2, 20, 200 in place of a figure of 18.00: the last step is 20.00 - 18.00 = 2.00, or 11.1%.
    const { seen } = show(cents(1_800), cents(20), cents(200), cents(2_000));
    expect(seen()).toBe('+$2.00 (+11.1%) from $18.00');
    expect(readOut()).toBe('');
  });

  it('counts the next change from where the last one ended', () => {
    // 40.00 - 20.00 = 20.00, or 100%.
    const { moveTo, seen } = show(cents(1_800), cents(2_000));
    stopChanging();
    moveTo(cents(4_000));
    expect(seen()).toBe('+$20.00 (+100%) from $20.00');
    expect(readOut()).toBe('');
  });

  it('says nothing of a figure that went back to where it was', () => {
    const { seen } = show(cents(1_800), cents(20), cents(1_800));
    expect(seen()).toBe('');
    stopChanging();
    expect(readOut()).toBe('');
  });

  it('gives no percentage of nothing', () => {
    const { seen } = show(cents(0), cents(1_800));
    expect(seen()).toBe('+$18.00 from $0.00');
  });

  it('counts no saving where a price goes missing, nor a rise where one comes', () => {
    // Searches of 300.00 that the next list has no price of, while the tokens went from 18.00 to 23.40.
    const { moveTo, seen } = show(cents(31_800), over(2_340));
    expect(seen()).toBe('was $318.00');
    stopChanging();
    expect(readOut()?.trim()).toBe('over $23.40 a month, was $318.00.');
    moveTo(cents(31_800));
    expect(seen()).toBe('was over $23.40');
    stopChanging();
    expect(readOut()?.trim()).toBe('$318.00 a month, was over $23.40.');
  });

  it('notices that a price is missing where the amount stays', () => {
    const { seen } = show(cents(1_800), over(1_800));
    expect(seen()).toBe('was $18.00');
  });

  it('says nothing where there is no figure, nor of the first one that comes', () => {
    const { moveTo, seen } = show(null);
    expect(seen()).toBe('');
    moveTo(cents(1_800));
    stopChanging();
    expect(seen()).toBe('');
    moveTo(null);
    expect(seen()).toBe('');
  });

  it('reads out the warnings that have come up since, once, also where the figure stays', async () => {
    vi.useRealTimers();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const fine = estimateOf(scenarioOf({ name: 'A' }, { name: 'B' }));
    // 127,501 + 500 tokens are one over the context window.
    const over = estimateOf(
      scenarioOf({ name: 'A' }, { name: 'B', inputTokensPerRequest: 127_501, outputTokensPerRequest: 500 }),
    );
    const { rerender } = render(<ChangeNote monthly={cents(1_800)} estimate={fine} />);
    rerender(<ChangeNote monthly={cents(1_800)} estimate={over} />);
    expect(readOut()).toBe('');
    stopChanging();
    await vi.waitFor(() => expect(readOut()).toMatch(/^B: Impossible as it stands: .*context window/));
    rerender(<ChangeNote monthly={cents(3_600)} estimate={over} />);
    stopChanging();
    expect(readOut()?.trim()).toBe('$36.00 a month, +$18.00 (+100%) from $18.00.');
  });
});
