import { describe, expect, it } from 'vitest';
import { otherTrainingTotals } from '../../src/analysis/otherTraining';
import { LIMITS } from '../../src/catalog/limits';
import type { OwnPrices } from '../../src/catalog/prices';
import { toUsd } from '../../src/units/money';
import { cardOf, scenarioOf } from '../support/cards';

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
  return otherTrainingTotals(scenario, cardOf(list), LIMITS).map(({ list: { id }, price, totals }) => ({
    id,
    usdPerMTok: price.usd,
    monthly: toUsd(totals.monthly),
    once: toUsd(totals.once),
    annual: toUsd(totals.annual),
  }));
}

// 100,000 x 0.15 / 1M = 0.015 a month, 0.18 a year; training 3M x 0.30 / 1M = 0.90 or 3M x 3.00 / 1M = 9.00.
const BY_DOCUMENTS = { id: 'documents', usdPerMTok: 0.3, monthly: 0.015, once: 0.9, annual: 1.08 };
const BY_OPENAI = { id: 'openai', usdPerMTok: 3, monthly: 0.015, once: 9, annual: 9.18 };

describe('what training costs by another list', () => {
  it.each([
    ['documents', {}, [BY_OPENAI]],
    ['openai', {}, [BY_DOCUMENTS]],
    ['azure-global', {}, [BY_DOCUMENTS, BY_OPENAI]],
    ['documents', { tr: 1 }, [BY_DOCUMENTS, BY_OPENAI]],
    ['documents', { tr: 3 }, [BY_DOCUMENTS]],
  ])('on %s with own prices %j', (list, own, expected) => {
    expect(othersOf(list, own)).toEqual(expected);
  });
});
