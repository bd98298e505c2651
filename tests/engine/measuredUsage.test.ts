import { describe, expect, it } from 'vitest';
import { THIS_MODEL } from '../../src/catalog/models';
import { type MeasuredUsage, NOTHING_MEASURED, usageOfMeasured } from '../../src/engine/measuredUsage';
import { pricedUsage } from '../../src/engine/pricedUsage';
import { toUsd } from '../../src/units/money';
import { basisBy } from '../support/cards';

const usdOf = (measured: readonly Partial<MeasuredUsage>[], listId = 'openai') => {
  const usage = usageOfMeasured(
    measured.map((one) => ({ ...NOTHING_MEASURED, ...one })),
    THIS_MODEL,
  );
  const { totals } = pricedUsage(usage, basisBy(listId));
  return { monthly: toUsd(totals.monthly), once: toUsd(totals.once), incomplete: totals.incomplete };
};

describe('a measured usage', () => {
  it('costs what its calls, input, cached input and output do', () => {
    const measured = {
      requests: 4_228,
      inputTokens: 5_789_342,
      cachedInputTokens: 229_120,
      outputTokens: 106_885,
    };
    // (5,789,342 - 229,120) x 0.15 + 229,120 x 0.075 + 106,885 x 0.60, per 1M: 0.8340333 + 0.017184 + 0.064131.
    expect(usdOf([measured]).monthly).toBe(0.9153483);
  });

  it('is full input in Batch where it was cached: the two discounts don’t stack', () => {
    const measured = { tier: 'batch', inputTokens: 1_000_000, cachedInputTokens: 500_000 } as const;
    expect(usdOf([measured]).monthly).toBe(0.075);
  });

  it('bills no writing to the cache on a model that bills none', () => {
    expect(usdOf([{ inputTokens: 1_000_000, cacheWriteTokens: 400_000 }]).monthly).toBe(0.15);
  });

  it('is summed over ways of billing', () => {
    const fast = { tier: 'fast', inputTokens: 1_000_000 } as const;
    const tuned = { tuning: 'fineTuned', outputTokens: 1_000_000 } as const;
    // 0.25 + 1.20
    expect(usdOf([fast, tuned]).monthly).toBe(1.45);
  });

  it('counts training as spent once, at the price of the list', () => {
    // 100,000 tokens three times: at 3.00 per 1M by OpenAI, at 0.30 by the documents.
    expect(usdOf([{ trainingTokens: 300_000 }], 'openai')).toMatchObject({ monthly: 0, once: 0.9 });
    expect(usdOf([{ trainingTokens: 300_000 }], 'documents')).toMatchObject({ monthly: 0, once: 0.09 });
  });

  it('is incomplete with images that nobody can count', () => {
    expect(usdOf([{ inputTokens: 10, uncountedImages: 1 }]).incomplete).toBe(true);
  });
});
