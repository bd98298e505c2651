import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { estimateScenario } from '../../../src/engine/estimate';
import { figureOf } from '../../../src/engine/figure';
import { Metric } from '../../../src/ui/results/Metric';
import type { NanoUsd } from '../../../src/units/money';
import { BARE_CARD } from '../../support/bareCard';
import { basisOfCard, estimateOf, scenarioOf } from '../../support/cards';
import { metric } from '../../support/pages';

/** An amount in nano-dollars. */
function nano(amount: number): NanoUsd {
  return amount as NanoUsd;
}

function show(amount: number | null, incomplete = false): HTMLElement {
  render(
    <Metric metric="monthly-usd" figure={amount === null ? null : { amount: nano(amount), incomplete }} />,
  );
  return metric('monthly-usd');
}

describe('a headline figure', () => {
  it.each([
    [18e9, '$18.00', '18'],
    // A third of a dollar in whole nano-dollars: shown short, carried whole.
    [333_333_333, '$0.3333', '0.333333333'],
    // One token of cached input: 75 nano-dollars, 7.5e-8 USD, carried without an exponent.
    [75, '$0.000000075', '0.000000075'],
    [1_234_567_890_000_000, '$1,234,567.89', '1234567.89'],
    [0, '$0.00', '0'],
  ])('of %d nano-dollars is shown as %s and carried as %s', (amount, shown, carried) => {
    const output = show(amount);
    expect(output).toHaveTextContent(shown);
    expect(output).toHaveAttribute('data-usd', carried);
    expect(output).not.toHaveAttribute('data-incomplete');
  });

  it('that does not exist is a dash and carries nothing', () => {
    const output = show(null);
    expect(output).toHaveTextContent('—');
    expect(output).not.toHaveAttribute('data-usd');
  });

  it('that lacks a part says that it is more', () => {
    const output = show(18e9, true);
    expect(output).toHaveTextContent('over $18.00');
    expect(output).toHaveAttribute('data-usd', '18');
    expect(output).toHaveAttribute('data-incomplete', 'true');
  });

  it('is not read out at every key press', () => {
    expect(show(18e9)).toHaveAttribute('aria-live', 'off');
  });
});

describe('the figure of totals', () => {
  it('exists for a price of nothing', () => {
    const { totals } = estimateOf(scenarioOf({ volume: 0 }));
    expect(figureOf(totals, 'monthly')).toEqual({ amount: 0, incomplete: false });
    expect(figureOf(totals, 'perRequest')).toBeNull();
  });

  it('does not exist without totals, nor where nothing has a price', () => {
    const { totals } = estimateScenario(scenarioOf({ fineTuned: true }), basisOfCard(BARE_CARD));
    expect(figureOf(null, 'monthly')).toBeNull();
    expect(figureOf(totals, 'monthly')).toBeNull();
  });
});
