import { describe, expect, it } from 'vitest';
import { otherTrainingTotals } from '../../src/analysis/otherTraining';
import type { OwnPrices } from '../../src/catalog/prices';
import { figureOf } from '../../src/engine/figure';
import { toUsd, ZERO_NANO_USD } from '../../src/units/money';
import { basisBy, scenarioOf } from '../support/cards';

function othersOf(list: string, ownPrices: OwnPrices = {}) {
  const scenario = {
    ...scenarioOf({
      volume: 1,
      volumePeriod: 'month',
      inputTokensPerRequest: 100_000,
      outputTokensPerRequest: 0,
      trainingTokens: 1_000_000,
      trainingEpochs: 3,
    }),
    priceListId: list,
    ownPrices,
  };
  return otherTrainingTotals(scenario, basisBy(list, scenario.ownPrices)).map(
    ({ list: { id }, price, totals }) => ({
      id,
      usdPerMTok: price.usd,
      monthly: toUsd(totals.monthly),
      once: toUsd(totals.once),
      annual: toUsd(figureOf(totals, 'annual')?.amount ?? ZERO_NANO_USD),
    }),
  );
}

// 100,000 x 0.15 / 1M = 0.015 a month, 0.18 a year; training 3M x 0.30 / 1M = 0.90 or 3M x 3.00 / 1M = 9.00.
const BY_DOCUMENTS = { id: 'documents', usdPerMTok: 0.3, monthly: 0.015, once: 0.9, annual: 1.08 };
const BY_OPENAI = { id: 'openai', usdPerMTok: 3, monthly: 0.015, once: 9, annual: 9.18 };
// 100,000 x 0.165 / 1M = 0.0165 a month, 0.198 a year; 3M x 3.30 / 1M = 9.90; together 10.098.
const BY_AZURE_REGIONAL = {
  id: 'azure-regional',
  usdPerMTok: 3.3,
  monthly: 0.0165,
  once: 9.9,
  annual: 10.098,
};

describe('what training costs by another list of the same seller', () => {
  it.each([
    ['documents', {}, [BY_OPENAI]],
    ['openai', {}, [BY_DOCUMENTS]],
    ['azure-global', {}, []],
    ['documents', { training: 1 }, [BY_DOCUMENTS, BY_OPENAI]],
    ['documents', { training: 3 }, [BY_DOCUMENTS]],
    ['azure-regional', { training: 1 }, [BY_AZURE_REGIONAL]],
  ])('on %s with own prices %j', (list, own, expected) => {
    expect(othersOf(list, own)).toEqual(expected);
  });
});
