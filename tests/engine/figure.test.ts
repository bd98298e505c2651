import { describe, expect, it } from 'vitest';
import { estimateScenario } from '../../src/engine/estimate';
import { type FigureId, figureOf, figureOverMonths, hasOnce } from '../../src/engine/figure';
import type { Workload } from '../../src/scenario/scenario';
import { BARE_CARD } from '../support/bareCard';
import { basisOfCard, estimateOf, scenarioOf } from '../support/cards';

// 60M x 0.15 + 15M x 0.60 = 18.00, in nano-dollars.
const BOT = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };

const totalsOf = (patch: Partial<Workload>, list = 'documents') => estimateOf(scenarioOf(patch), list).totals;

describe('a figure of the totals', () => {
  it('holds what is spent once in the year and not in the month', () => {
    // 1M tokens x 3 epochs x 0.30 = 0.90; 12 x 18 + 0.90 = 216.90; over 2 months 36.90.
    const totals = totalsOf({ ...BOT, trainingTokens: 1_000_000 });
    expect(hasOnce(totals)).toBe(true);
    expect(figureOf(totals, 'monthly')).toEqual({ amount: 18e9, incomplete: false });
    expect(figureOf(totals, 'once')).toEqual({ amount: 0.9e9, incomplete: false });
    expect(figureOf(totals, 'annual')).toEqual({ amount: 216.9e9, incomplete: false });
    expect(figureOverMonths(totals, 2)).toEqual({ amount: 36.9e9, incomplete: false });
  });

  it('does not exist where nothing of it has a price, and is incomplete where a part has none', () => {
    const scenario = scenarioOf({ ...BOT, trainingTokens: 1_000_000 });
    const { totals } = estimateScenario(scenario, basisOfCard(BARE_CARD));
    expect(hasOnce(totals)).toBe(true);
    expect(figureOf(totals, 'once')).toBeNull();
    expect(figureOf(totals, 'monthly')).toEqual({ amount: 18e9, incomplete: false });
    expect(figureOf(totals, 'annual')).toEqual({ amount: 216e9, incomplete: true });
  });

  it.each<FigureId>(['monthly', 'annual', 'perRequest', 'per1kRequests'])(
    '%s is none where no part has a price',
    (id) => {
      // The documents have no Fast prices.
      expect(figureOf(totalsOf({ ...BOT, fast: true }), id)).toBeNull();
    },
  );

  it('names the kinds that have no price', () => {
    // The documents have no Fast prices.
    expect(totalsOf({ ...BOT, fast: true }).unpricedKinds).toEqual(['input', 'output']);
    expect(totalsOf(BOT).unpricedKinds).toEqual([]);
  });

  it('of no totals is none', () => {
    expect(figureOf(null, 'monthly')).toBeNull();
  });
});
