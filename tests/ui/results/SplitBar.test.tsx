import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { estimateScenario } from '../../../src/engine/estimate';
import type { Workload } from '../../../src/scenario/scenario';
import SplitBar from '../../../src/ui/results/SplitBar';
import { BARE_CARD } from '../../support/bareCard';
import { basisOfCard, cardOf, scenarioOf } from '../../support/cards';

// 60M in and 15M out.
const BOT: Partial<Workload> = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };

function show(patch: Partial<Workload>, card = cardOf('documents')): string[][] {
  render(<SplitBar totals={estimateScenario(scenarioOf({ ...BOT, ...patch }), basisOfCard(card)).totals} />);
  return screen
    .getAllByRole('term')
    .map((term) => [...(term.parentElement?.children ?? [])].map((cell) => (cell.textContent ?? '').trim()));
}

describe('the split of the month', () => {
  it('has the amount and the share of each kind', () => {
    // Half cached: 30M x 0.15 = 4.50, 30M x 0.075 = 2.25, 9.00; of 15.75 these are 28.6%, 14.3%, 57.1%.
    expect(show({ cachedSharePercent: 50 })).toEqual([
      ['Input', '$4.50', '28.6%'],
      ['Cached input', '$2.25', '14.3%'],
      ['Output', '$9.00', '57.1%'],
    ]);
  });

  it.each([
    [0, ['Input', 'Output']],
    [1, ['Input', 'Cached input', 'Output']],
  ])('tells of input and output, and of what else there is: %d%% cached', (cachedSharePercent, kinds) => {
    expect(show({ cachedSharePercent }).map(([kind]) => kind)).toEqual(kinds);
  });

  it('never calls a kind without a price free, nor gives shares of a total that lacks it', () => {
    expect(show({ webSearchesPerCall: 1 }, BARE_CARD).at(-1)).toEqual(['Web search', 'not known', '—']);
  });
});
