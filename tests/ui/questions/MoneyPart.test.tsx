import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { OwnPrices } from '../../../src/catalog/prices';
import { estimateScenario } from '../../../src/engine/estimate';
import type { Workload } from '../../../src/scenario/scenario';
import { MoneyPart } from '../../../src/ui/questions/MoneyPart';
import { BARE_CARD } from '../../support/bareCard';
import { basisOfCard, cardOf, scenarioOf } from '../../support/cards';
import { rowsOf } from '../../support/pages';

/** 1M tokens in and 200K out a month, as one request. */
const ONE_BIG_REQUEST: Partial<Workload> = {
  volume: 1,
  volumePeriod: 'month',
  inputTokensPerRequest: 1_000_000,
  outputTokensPerRequest: 200_000,
};

function show(
  workloads: readonly Partial<Workload>[],
  card = cardOf('documents'),
  ownPrices: OwnPrices = {},
): HTMLElement {
  const basis = basisOfCard(card, ownPrices);
  const estimate = estimateScenario(scenarioOf(...workloads), basis);
  return render(<MoneyPart estimate={estimate} basis={basis} />).container;
}

const rows = () => rowsOf(screen.getByRole('table'));

describe('where the money goes', () => {
  it('is a receipt of every part, with its rate', () => {
    // Half cached: 500,000 x 0.15 = 0.075, 500,000 x 0.075 = 0.0375, 200,000 x 0.60 = 0.12; together 0.2325.
    show([{ ...ONE_BIG_REQUEST, cachedSharePercent: 50 }]);
    expect(rows()).toEqual([
      ['Workload 1'],
      ['Input', '500,000', '$0.15/1M', '$0.0750'],
      ['Cached input', '500,000', '$0.075/1M', '$0.0375'],
      ['Output', '200,000', '$0.60/1M', '$0.1200'],
      ['Total a month', '$0.2325'],
    ]);
  });

  it('tells Batch and standard parts of a workload apart', () => {
    // Half in Batch: input 500,000 x 0.15 = 0.075 and x 0.075 = 0.0375, output 100,000 x 0.60 = 0.060 and
    // x 0.30 = 0.030; together 0.2025.
    show([{ ...ONE_BIG_REQUEST, batchSharePercent: 50 }]);
    expect(rows()).toEqual([
      ['Workload 1'],
      ['Input', '500,000', '$0.15/1M', '$0.0750'],
      ['Output', '100,000', '$0.60/1M', '$0.0600'],
      ['Batch input', '500,000', '$0.075/1M', '$0.0375'],
      ['Batch output', '100,000', '$0.30/1M', '$0.0300'],
      ['Total a month', '$0.2025'],
    ]);
  });

  it('names fine-tuned parts as such', () => {
    // 1M x 0.30 = 0.30 and 200,000 x 1.20 = 0.24; together 0.54.
    show([{ ...ONE_BIG_REQUEST, fineTuned: true }]);
    expect(rows()).toEqual([
      ['Workload 1'],
      ['Fine-tuned input', '1,000,000', '$0.30/1M', '$0.30'],
      ['Fine-tuned output', '200,000', '$1.20/1M', '$0.24'],
      ['Total a month', '$0.54'],
    ]);
  });

  it('has a line for searches, hosting and training, each in its own unit, and one-offs apart from the total', () => {
    // 1M input and 8,000 of the search: 1,008,000 x 0.15 = 0.1512; 0.12; one search x 5 / 1,000 = 0.005;
    // 100 h x 2 = 200.00; together 200.2762. Once 1M x 3 epochs x 0.30 = 0.90, which is in no month.
    const own = {
      'fineTuned.standard.input': 0.15,
      'fineTuned.standard.output': 0.6,
      webSearch: 5,
      hosting: 2,
    };
    show(
      [
        {
          ...ONE_BIG_REQUEST,
          fineTuned: true,
          webSearchesPerCall: 1,
          hostingHoursPerMonth: 100,
          trainingTokens: 1_000_000,
        },
      ],
      cardOf('documents'),
      own,
    );
    expect(rows()).toEqual([
      ['Workload 1'],
      ['Fine-tuned input', '1,008,000', '$0.15/1M', '$0.1512'],
      ['Fine-tuned output', '200,000', '$0.60/1M', '$0.1200'],
      ['Web search', '1', '$5.00/1K', '$0.0050'],
      ['Hosting', '100', '$2.00/h', '$200.0000'],
      ['Total a month', '$200.2762'],
      ['Workload 1: once, not in the month'],
      ['Training (once)', '3,000,000', '$0.30/1M', '$0.9000'],
    ]);
  });

  it('has a total of nothing where nothing is spent', () => {
    show([{ volume: 0 }]);
    expect(rows()).toEqual([['Workload 1'], ['Total a month', '$0.00']]);
  });

  it('never calls a part without a price free, nor its total nothing', () => {
    const section = show([{ ...ONE_BIG_REQUEST, fineTuned: true }], BARE_CARD);
    expect(rows().slice(0, 3)).toEqual([
      ['Workload 1'],
      ['Fine-tuned input', '1,000,000', 'not known', 'not known'],
      ['Fine-tuned output', '200,000', 'not known', 'not known'],
    ]);
    expect(section).not.toHaveTextContent('$0.00');
  });

  it('says of an incomplete total that it is the total of what has a price', () => {
    show([ONE_BIG_REQUEST, { ...ONE_BIG_REQUEST, fineTuned: true }], BARE_CARD);
    expect(rows().at(-1)).toEqual(['Total of what has a price', '$0.27']);
  });

  it('has a chart of its own beside the table', () => {
    const section = show([ONE_BIG_REQUEST]);
    const chart = screen.getByRole('img', { name: /monthly cost of each workload/ });
    expect(section).toContainElement(chart);
    expect(chart).not.toContainElement(screen.getByRole('table'));
  });
});
