import { describe, expect, it } from 'vitest';
import { daysUntil } from '../../src/analysis/daysUntil';
import { monthlyOnModel } from '../../src/analysis/replacement';
import { LIMITS } from '../../src/catalog/limits';
import { REPLACEMENT_MODEL } from '../../src/catalog/models';
import { scenarioOf } from '../support/cards';

describe('the same tokens on the replacement', () => {
  it('cost what its list says', () => {
    // 1M x 0.5 uncached at 0.10 + 0.5M cached at 0.01 + 0.2M out at 0.50, each / 1M = 0.05 + 0.005 + 0.10 = 0.155 USD.
    const scenario = scenarioOf({
      volume: 1,
      volumePeriod: 'month',
      inputTokensPerRequest: 1_000_000,
      outputTokensPerRequest: 200_000,
      cachedSharePercent: 50,
    });
    expect(monthlyOnModel(scenario, REPLACEMENT_MODEL, LIMITS)).toBe(155_000_000);
  });

  it('have no price where the model is fine-tuned', () => {
    expect(monthlyOnModel(scenarioOf({ fineTuned: true }), REPLACEMENT_MODEL, LIMITS)).toBeNull();
  });
});

describe('days until a date', () => {
  it('count whole days, whatever the clocks do in between', () => {
    // 8 days of November are left after the 22nd, then 31 of December and 14 of January: 53.
    expect(daysUntil('2027-01-14', '2026-11-22')).toBe(53);
    expect(daysUntil('2027-01-14', '2027-01-14')).toBe(0);
    expect(daysUntil('2027-01-14', '2027-01-15')).toBe(-1);
  });
});
