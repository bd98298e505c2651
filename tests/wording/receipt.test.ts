import { describe, expect, it } from 'vitest';
import { estimateScenario } from '../../src/engine/estimate';
import { basisOf } from '../../src/scenario/basisOf';
import type { Scenario, Workload } from '../../src/scenario/scenario';
import { isoDate } from '../../src/units/calendar';
import { receiptOfEstimate } from '../../src/wording/receipt';
import { scenarioOf } from '../support/cards';

// 60M x 0.15 + 15M x 0.60 = 18.00.
const BOT = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };

function resultsOf(patch: Partial<Workload>, prices: Partial<Scenario> = {}) {
  const scenario: Scenario = { ...scenarioOf({ ...BOT, ...patch }), ...prices };
  const basis = basisOf(scenario);
  const { results } = receiptOfEstimate(estimateScenario(scenario, basis), { scenario, basis });
  return results.map(({ label, sum, amount }) => `${label}: ${sum} = ${amount}`);
}

describe('what a receipt makes of its lines', () => {
  it('is the month, a request, a thousand of them, and the year', () => {
    // 30,000 requests: 18 / 30,000 = 0.0006; 12 x 18 = 216.
    expect(resultsOf({})).toEqual([
      'A month: sum of the monthly lines above = $18.00',
      'Per request: $18.00 / 30,000 = $0.0006',
      'Per 1,000 requests: $18.00 / 30,000 × 1,000 = $0.60',
      'A year at this rate: 12 × $18.00 = $216.00',
    ]);
  });

  it('is never $0.00 where nothing has a price', () => {
    // The documents have no Fast prices.
    expect(resultsOf({ fast: true }).join('\n')).not.toContain('$');
    expect(resultsOf({ fast: true })[0]).toBe(
      'A month: sum of the monthly lines above that have a price = not known',
    );
  });

  it('says where only what is spent once has no price', () => {
    // Azure has no price of training.
    expect(
      resultsOf(
        { trainingTokens: 1_000_000 },
        { priceListId: 'azure-global', priceListDate: isoDate('2026-02-11') },
      ),
    ).toEqual([
      'A month: sum of the monthly lines above = $18.00',
      'Per request: $18.00 / 30,000 = $0.0006',
      'Per 1,000 requests: $18.00 / 30,000 × 1,000 = $0.60',
      'A year at this rate: 12 × $18.00 + not known once = over $216.00',
    ]);
  });
});
