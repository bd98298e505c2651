import { describe, expect, it } from 'vitest';
import type { DatedUsage } from '../../src/analysis/billFiles';
import { monthInOtherWays } from '../../src/analysis/monthInOtherWays';
import { toUsd } from '../../src/units/money';
import { otherWayText } from '../../src/wording/otherWaysText';
import { usageOn } from '../support/bills';
import { basisBy } from '../support/cards';

/** 1,000 calls of 2,000 tokens in and 500 out: 2M x 0.15 + 0.5M x 0.60 = 0.60. */
const CALLS = usageOn(5, { requests: 1_000, inputTokens: 2e6, outputTokens: 5e5 });

function waysOf(
  usage: readonly DatedUsage[],
  spans: readonly (readonly DatedUsage[])[] = [],
  listId = 'openai',
) {
  const basis = basisBy(listId);
  return monthInOtherWays(usage, spans, basis).map((way) => ({
    id: way.id,
    usd: toUsd(way.amount),
    lessUsd: toUsd(way.difference),
    share: way.sharePercent,
    text: otherWayText(way, usage, basis),
  }));
}

describe('a month in another way', () => {
  it('is in Batch, and with ten per cent of its input from the cache where nothing is known of more', () => {
    // Batch: half, 0.30. Cached: 1.8M x 0.15 + 0.2M x 0.075 + 0.30 = 0.585.
    expect(waysOf([CALLS])).toEqual([
      {
        id: 'batch',
        usd: 0.3,
        lessUsd: -0.3,
        share: null,
        text: 'All in Batch it would have cost $0.30, $0.30 less, if every answer could have waited up to 24 hours.',
      },
      {
        id: 'cached',
        usd: 0.585,
        lessUsd: -0.015,
        share: 10,
        text: 'With 10% of its input read from the cache instead of none, it would have cost $0.585, $0.015 less, if its prompts start alike that far.',
      },
    ]);
  });

  it('takes the share of the best month where that is known', () => {
    const best = [usageOn('2025-09-05', { inputTokens: 1e6, cachedInputTokens: 5e5 })];
    // Half of 2M at 0.075: 0.15 + 0.075 + 0.30 = 0.525.
    expect(waysOf([CALLS], [best, [CALLS]])).toMatchObject([
      { id: 'batch' },
      {
        id: 'cached',
        usd: 0.525,
        share: 50,
        text: 'With 50% of its input read from the cache, as in its best month, instead of none, it would have cost $0.525, $0.075 less.',
      },
    ]);
  });

  it('loses what was cached in Batch, and says so', () => {
    const cached = { ...CALLS, cachedInputTokens: 2e6 };
    // 2M x 0.075 + 0.30 = 0.45 as made; in Batch 0.15 + 0.15 = 0.30 whatever was cached. More than all can’t be.
    expect(waysOf([cached])).toMatchObject([
      {
        id: 'batch',
        usd: 0.3,
        lessUsd: -0.15,
        text: expect.stringMatching(/ Cached input is billed in full there\.$/),
      },
    ]);
  });

  it('says nothing of a cache that prompts are too short for', () => {
    // 100 tokens a prompt; nothing under 1,024 is cached.
    const short = usageOn(5, { requests: 10_000, inputTokens: 1e6 });
    expect(waysOf([short]).map(({ id }) => id)).toEqual(['batch']);
  });

  it('says nothing that the list has no price of, nor of what is in Batch already', () => {
    expect(waysOf([{ ...CALLS, tier: 'fast' }], [], 'azure-global')).toEqual([]);
    expect(waysOf([{ ...CALLS, tier: 'batch' }])).toEqual([]);
  });
});
