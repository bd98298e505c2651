/** The rules of real models at their edges, worked by hand. Amounts are nano-dollars. */
import { describe, expect, it } from 'vitest';
import { type Basis, makeBasis } from '../../src/catalog/basis';
import { ALL_MODELS, ALL_PRICE_LISTS } from '../../src/catalog/everything';
import { currentCard } from '../../src/catalog/priceLists';
import { AS_DESCRIBED, type CacheWriting } from '../../src/engine/callAssumptions';
import { priceScenario } from '../../src/engine/estimate';
import { imageTokens } from '../../src/engine/images';
import type { ImageDetail, Workload } from '../../src/scenario/scenario';
import { scenarioOf } from '../support/cards';

function basisOfModel(id: string): Basis {
  const model = ALL_MODELS.find((candidate) => candidate.id === id);
  const list = ALL_PRICE_LISTS.find((candidate) => candidate.model === id);
  if (!model || !list) throw new Error(`no model "${id}" with a list`);
  return makeBasis({ model, list, card: currentCard(list) });
}

/** What one request a month costs, that has no output unless said otherwise. */
function costOf(id: string, patch: Partial<Workload>, writing: CacheWriting = 'none'): number {
  const one = { volume: 1, volumePeriod: 'month', outputTokensPerRequest: 0, ...patch } as const;
  return priceScenario(scenarioOf(one), basisOfModel(id), { ...AS_DESCRIBED, writing }).totals.monthly;
}

describe('gpt-6-luna', () => {
  it('doubles input and half again output for the whole of a request over 272,000 tokens', () => {
    // 272,000 x 100 + 1,000 x 500; one token more: 272,001 x 200 + 1,000 x 750.
    const request = { outputTokensPerRequest: 1_000 };
    expect(costOf('gpt-6-luna', { ...request, inputTokensPerRequest: 272_000 })).toBe(27_700_000);
    expect(costOf('gpt-6-luna', { ...request, inputTokensPerRequest: 272_001 })).toBe(55_150_200);
  });

  it('reaches that length by what web searches and images put into the prompt', () => {
    // 271,692 and an image of 308 are 272,000: x 100. With 271,693 they are over: 272,001 x 200.
    const images = [{ widthPx: 512, heightPx: 512, detail: 'auto', imagesPerCall: 1 }] as const;
    expect(costOf('gpt-6-luna', { images, inputTokensPerRequest: 271_692 })).toBe(27_200_000);
    expect(costOf('gpt-6-luna', { images, inputTokensPerRequest: 271_693 })).toBe(54_400_200);
  });

  it('gives the cached discount in Batch too', () => {
    // 50,000 x 50 + 50,000 x 5.
    const half = { inputTokensPerRequest: 100_000, cachedSharePercent: 50, batchSharePercent: 100 };
    expect(costOf('gpt-6-luna', half)).toBe(2_750_000);
  });

  it('bills what is written to its cache, from 1,024 tokens on', () => {
    // 1,024 x 125; 1,023 are too few to be written: x 100.
    expect(costOf('gpt-6-luna', { inputTokensPerRequest: 1_024 }, 'all')).toBe(128_000);
    expect(costOf('gpt-6-luna', { inputTokensPerRequest: 1_023 }, 'all')).toBe(102_300);
    expect(costOf('gpt-6-luna', { inputTokensPerRequest: 1_024 }, 'none')).toBe(102_400);
  });

  it.each<[number, number, ImageDetail, number]>([
    // 16 x 16 = 256 patches x 1.2 = 307.2.
    [512, 512, 'auto', 308],
    [512, 512, 'low', 308],
    // 32 x 32 = 1,024 x 1.2 = 1,228.8.
    [1024, 1024, 'auto', 1_229],
    [1024, 1024, 'low', 308],
    // 60 x 34 = 2,040 x 1.2 = 2,448, whole, so not rounded up.
    [1920, 1080, 'auto', 2_448],
    // 126 x 95 = 11,970 x 1.2 = 14,364.
    [4032, 3024, 'auto', 14_364],
    // At most 2,500 patches: 57 x 43 = 2,451 x 1.2 = 2,941.2.
    [4032, 3024, 'high', 2_942],
    // 64 x 48 are too many. Shrunk to their area 57.7 by 43.3: 57 along the width leave 42.7 of the height, so 43 rows.
    [2031, 1523, 'high', 2_942],
    // 2,501 in a row are too many, and a row is as thin as it gets: 2,500 x 1.2.
    [1, 80_001, 'high', 3_000],
    // Just 50 x 50 = 2,500 x 1.2; of 51 x 51 the same are left.
    [1600, 1600, 'high', 3_000],
    [1601, 1601, 'high', 3_000],
    // 75 x 75 = 5,625 x 1.2 = 6,750.
    [2400, 2400, 'auto', 6_750],
  ])('counts an image of %d by %d at %s as %d tokens', (widthPx, heightPx, detail, tokens) => {
    const { images } = basisOfModel('gpt-6-luna').model;
    expect(imageTokens({ widthPx, heightPx, detail }, images)?.tokens).toBe(tokens);
  });
});

describe('GPT-4o mini', () => {
  it('bills no writes, and no cached discount in Batch', () => {
    // 2,000 x 150; all in Batch 2,000 x 75, however much of it is cached.
    expect(costOf('gpt-4o-mini', { inputTokensPerRequest: 2_000 }, 'all')).toBe(300_000);
    const batch = { inputTokensPerRequest: 2_000, batchSharePercent: 100, cachedSharePercent: 80 };
    expect(costOf('gpt-4o-mini', batch)).toBe(150_000);
  });
});

describe('Claude Haiku 5.5', () => {
  it('has its long prices above 100,000 tokens', () => {
    // 100,000 x 100 and 100,001 x 500.
    expect(costOf('claude-haiku-5.5', { inputTokensPerRequest: 100_000 })).toBe(10_000_000);
    expect(costOf('claude-haiku-5.5', { inputTokensPerRequest: 100_001 })).toBe(50_000_500);
  });
});

describe('every model of the dataset', () => {
  it.each(ALL_MODELS.map(({ id }) => id))('prices a plain request: %s', (id) => {
    const { prices } = basisOfModel(id).card;
    const [input, output] = [
      prices['base.standard.input']?.usd ?? 0,
      prices['base.standard.output']?.usd ?? 0,
    ];
    // A thousand tokens each way at the prices of a million.
    const request = { inputTokensPerRequest: 1_000, outputTokensPerRequest: 1_000 };
    expect(costOf(id, request)).toBeCloseTo((input + output) * 1e6, 3);
    expect(input).toBeGreaterThan(0);
  });
});
