import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { estimateScenario } from '../../../src/engine/estimate';
import AlignedAmounts from '../../../src/ui/results/AlignedAmounts';
import { WorkloadAmounts } from '../../../src/ui/results/WorkloadAmounts';
import { BARE_CARD } from '../../support/bareCard';
import { basisOfCard, estimateOf, scenarioOf } from '../../support/cards';

/** 60M in x 0.15 + 15M out x 0.60 = 18.00 a month. */
const EIGHTEEN = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };

const amounts = () =>
  screen.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent]);

describe('what each workload costs', () => {
  it('stands beside its name, or its number', () => {
    // The second has twice the requests of the first: 36.00.
    const scenario = scenarioOf({ ...EIGHTEEN, name: 'Bot' }, { ...EIGHTEEN, volume: 2_000 });
    render(<WorkloadAmounts estimate={estimateOf(scenario)} />);
    expect(amounts()).toEqual([
      ['Bot', '$18.00'],
      ['Workload 2', '$36.00'],
    ]);
  });

  it('is not known where it has no price, and has one number of decimals', () => {
    // A request a month of 100,000 tokens in and as many out: 0.015 + 0.06 = 0.075.
    const small = { inputTokensPerRequest: 100_000, outputTokensPerRequest: 100_000, volume: 1 };
    const scenario = scenarioOf(
      { ...EIGHTEEN, name: 'Bot' },
      { ...small, volumePeriod: 'month', name: 'Small' },
      { ...EIGHTEEN, name: 'Tuned', fineTuned: true },
    );
    render(<AlignedAmounts estimate={estimateScenario(scenario, basisOfCard(BARE_CARD))} />);
    expect(amounts()).toEqual([
      ['Bot', '$18.000'],
      ['Small', '$0.075'],
      ['Tuned', 'not known'],
    ]);
  });
});
