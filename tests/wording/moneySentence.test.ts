import { describe, expect, it } from 'vitest';
import type { OwnPrices } from '../../src/catalog/prices';
import { estimateScenario } from '../../src/engine/estimate';
import type { Workload } from '../../src/scenario/scenario';
import { moneySentence } from '../../src/wording/moneySentence';
import { BARE_CARD } from '../support/bareCard';
import { basisOfCard, cardOf, scenarioOf } from '../support/cards';

/** 1M tokens in and 200K out a month, as one request. */
const ONE_BIG_REQUEST: Partial<Workload> = {
  volume: 1,
  volumePeriod: 'month',
  inputTokensPerRequest: 1_000_000,
  outputTokensPerRequest: 200_000,
};

function said(
  workloads: readonly Partial<Workload>[],
  card = cardOf('documents'),
  own: OwnPrices = {},
): string {
  return moneySentence(estimateScenario(scenarioOf(...workloads), basisOfCard(card, own)));
}

describe('the sentence on where the money goes', () => {
  it('names the largest part with its share', () => {
    // Half cached: 500,000 x 0.15 = 0.075, 500,000 x 0.075 = 0.0375, 200,000 x 0.60 = 0.12; together 0.2325.
    // 0.12 / 0.2325 = 51.6%.
    expect(said([{ ...ONE_BIG_REQUEST, cachedSharePercent: 50 }])).toBe(
      'Output is the largest part: $0.12 of $0.2325 a month (51.6%).',
    );
  });

  it('counts hosting, and leaves out what is paid once', () => {
    // 0.15 + 0.12 = 0.27; 100 h x 2 = 200.00; training once is in no month.
    const own = { 'fineTuned.standard.input': 0.15, 'fineTuned.standard.output': 0.6, hosting: 2 };
    const tuned = { ...ONE_BIG_REQUEST, fineTuned: true, hostingHoursPerMonth: 100, trainingTokens: 1e6 };
    expect(said([tuned], cardOf('documents'), own)).toMatch(
      /^Hosting is the largest part: \$200\.00 of \$200\.27 a month/,
    );
  });

  it('names the workload of the largest part where there are several', () => {
    // Alpha: 0.15 and 0.12. Beta, three such requests: 0.45 and 0.36. Together 1.08; 0.45 / 1.08 = 41.7%.
    const workloads = [
      { ...ONE_BIG_REQUEST, name: 'Alpha' },
      { ...ONE_BIG_REQUEST, name: 'Beta', volume: 3 },
    ];
    expect(said(workloads)).toBe('Input of “Beta” is the largest part: $0.45 of $1.08 a month (41.7%).');
  });

  it('does not call one of two equal parts the largest', () => {
    // 60M x 0.15 = 9.00 and 15M x 0.60 = 9.00.
    expect(said([{ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 }])).toMatch(
      /^Input and output are the largest parts: \$9\.00 each of \$18\.00 a month \(50%\)/,
    );
  });

  it('names three equal parts, and counts more', () => {
    // Each 9.00, of 27.00 and 36.00: 33.3% and 25%.
    const bot = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 0 };
    const three = ['A, B', 'C', 'D'].map((name) => ({ ...bot, name }));
    expect(said(three)).toBe(
      'Input of “A, B”, input of “C” and input of “D” are the largest parts: $9.00 each of $27.00 a month (33.3%).',
    );
    expect(said([...three, bot])).toBe(
      '4 equal parts are the largest parts: $9.00 each of $36.00 a month (25%).',
    );
  });

  it('has no share of a month that lacks a price', () => {
    expect(said([ONE_BIG_REQUEST, { ...ONE_BIG_REQUEST, fineTuned: true }], BARE_CARD)).toBe(
      'Input of “Workload 1” is the largest part: $0.15 of $0.27 that has a price.',
    );
  });

  it('says so when nothing is spent, and not where a price is missing', () => {
    expect(said([{ volume: 0 }])).toMatch(/^Nothing is spent/);
    expect(said([{ ...ONE_BIG_REQUEST, fineTuned: true }], BARE_CARD)).not.toMatch(
      /Nothing is spent|\$0\.00/,
    );
  });
});
