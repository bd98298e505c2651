/**
 * A model that nobody sells, with rules that no other here has together: patches of 16 pixels, cached input in steps of 10
 * that is cheaper in Batch too, billed cache writes, and dearer prices over 1,000 tokens. It is two files of data; that
 * they are priced proves that a model takes no code.
 */
import { describe, expect, it } from 'vitest';
import { makeBasis } from '../../src/catalog/basis';
import { modelSchema } from '../../src/catalog/modelSchema';
import { priceListSchema } from '../../src/catalog/priceListSchema';
import { currentCard } from '../../src/catalog/priceLists';
import { checkDataset } from '../../src/checks/checkDataset';
import { AS_DESCRIBED, type CacheWriting } from '../../src/engine/callAssumptions';
import { priceScenario } from '../../src/engine/estimate';
import { imageTokens } from '../../src/engine/images';
import type { Workload } from '../../src/scenario/scenario';
import { files } from '../checks/doctored';
import { scenarioOf } from '../support/cards';
import modelFile from './madeUp/model.json';
import priceListFile from './madeUp/priceList.json';

const model = modelSchema.parse(modelFile);
const list = priceListSchema.parse(priceListFile);
const basis = makeBasis({ model, list, card: currentCard(list) });

/** Ten requests a month of 1,000 tokens in and 100 out, unless said otherwise. */
const TEN: Partial<Workload> = {
  volume: 10,
  volumePeriod: 'month',
  inputTokensPerRequest: 1_000,
  outputTokensPerRequest: 100,
};

/** The amount of each line in nano-dollars, by what it is for, and the month. */
function amountsOf(patch: Partial<Workload>, writing: CacheWriting = 'none') {
  const { workloads, totals } = priceScenario(scenarioOf({ ...TEN, ...patch }), basis, {
    ...AS_DESCRIBED,
    writing,
  });
  const lines = workloads.flatMap((workload) => workload.lines);
  const amounts = lines.map(({ kind, overInputTokens, quantity, amount }) => [
    overInputTokens === null ? kind : `${kind} over ${overInputTokens}`,
    quantity,
    amount,
  ]);
  return { amounts, monthly: totals.monthly };
}

describe('a model that is data alone', () => {
  it('is sound beside all the others', () => {
    const added = {
      ...files,
      'models/heron-2.json': JSON.stringify(modelFile),
      'price-lists/heron-2/openai.json': JSON.stringify(priceListFile),
    };
    expect(checkDataset(added)).toEqual([]);
  });

  it('is billed by its own prices', () => {
    // 10,000 x 2,000 = 20,000,000 and 1,000 x 8,000 = 8,000,000 nano-dollars.
    expect(amountsOf({})).toEqual({
      amounts: [
        ['input', 10_000, 20_000_000],
        ['output', 1_000, 8_000_000],
      ],
      monthly: 28_000_000,
    });
  });

  it('bills the whole of a request that is over a threshold at its dearer prices', () => {
    // 10,010 x 4,000 = 40,040,000 and 1,000 x 12,000 = 12,000,000.
    expect(amountsOf({ inputTokensPerRequest: 1_001 })).toEqual({
      amounts: [
        ['input over 1000', 10_010, 40_040_000],
        ['output over 1000', 1_000, 12_000_000],
      ],
      monthly: 52_040_000,
    });
  });

  it('tells the turns of a conversation apart by their length', () => {
    // 600, 800 and 1,000 tokens, then 1,200: 2,400 x 2,000 = 4,800,000 and 1,200 x 4,000 = 4,800,000; out 300 x 8,000 =
    // 2,400,000 and 100 x 12,000 = 1,200,000.
    const conversation = {
      shape: 'conversation',
      volume: 1,
      turnsPerConversation: 4,
      systemTokens: 500,
      userTokensPerTurn: 100,
      replyTokensPerTurn: 100,
    } as const;
    expect(amountsOf(conversation)).toEqual({
      amounts: [
        ['input', 2_400, 4_800_000],
        ['output', 300, 2_400_000],
        ['input over 1000', 1_200, 4_800_000],
        ['output over 1000', 100, 1_200_000],
      ],
      monthly: 13_200_000,
    });
  });

  it('tells the last part of a document from the full ones', () => {
    // The window of 10,000 leaves 10,000 - 100 - 4,900 = 5,000 for the document. 5,500 tokens take two calls: 5,100 in all
    // and 500 + 100 = 600. 5,100 x 4,000 = 20,400,000 and 600 x 2,000 = 1,200,000; out 4,900 x 12,000 = 58,800,000 and
    // 4,900 x 8,000 = 39,200,000.
    const document = {
      shape: 'documents',
      volume: 1,
      documentLength: 5_500,
      instructionTokensPerCall: 100,
      answerTokensPerCall: 4_900,
      overlapTokens: 0,
    } as const;
    expect(amountsOf(document)).toEqual({
      amounts: [
        ['input', 600, 1_200_000],
        ['output', 4_900, 39_200_000],
        ['input over 1000', 5_100, 20_400_000],
        ['output over 1000', 4_900, 58_800_000],
      ],
      monthly: 119_600_000,
    });
  });

  it('gives the discount for cached input in Batch too', () => {
    // Half of 10,000 each: 5,000 x 1,000 = 5,000,000 and 5,000 x 100 = 500,000; out 1,000 x 4,000 = 4,000,000.
    expect(amountsOf({ cachedSharePercent: 50, batchSharePercent: 100 })).toEqual({
      amounts: [
        ['input', 5_000, 5_000_000],
        ['cachedInput', 5_000, 500_000],
        ['output', 1_000, 4_000_000],
      ],
      monthly: 9_500_000,
    });
  });

  const SHARED = { cacheMode: 'worked-out', sharedPrefixTokens: 509, cacheHitRatePercent: 100 } as const;

  it('bills nothing for the cache but what is read, where nothing is taken to be written', () => {
    // 500 of 509 in steps of 10: 5,000 x 200 = 1,000,000; 5,000 x 2,000 = 10,000,000; out 8,000,000.
    expect(amountsOf(SHARED)).toEqual({
      amounts: [
        ['input', 5_000, 10_000_000],
        ['cachedInput', 5_000, 1_000_000],
        ['output', 1_000, 8_000_000],
      ],
      monthly: 19_000_000,
    });
  });

  it('bills as written what was not read, in the place of input, where everything is taken to be', () => {
    // 5,000 x 2,500 = 12,500,000 in the place of 10,000,000.
    expect(amountsOf(SHARED, 'all')).toEqual({
      amounts: [
        ['cachedInput', 5_000, 1_000_000],
        ['cacheWrite', 5_000, 12_500_000],
        ['output', 1_000, 8_000_000],
      ],
      monthly: 21_500_000,
    });
  });

  it('writes no prompt that is too short to be cached, and in Batch at the rates of Batch', () => {
    expect(amountsOf({ inputTokensPerRequest: 99 }, 'all').amounts[0]).toEqual(['input', 990, 1_980_000]);
    expect(amountsOf({ inputTokensPerRequest: 100 }, 'all').amounts[0]).toEqual([
      'cacheWrite',
      1_000,
      2_500_000,
    ]);
    // 1,000 x 1,250.
    expect(amountsOf({ inputTokensPerRequest: 100, batchSharePercent: 100 }, 'all').amounts[0]).toEqual([
      'cacheWrite',
      1_000,
      1_250_000,
    ]);
  });

  it('counts images by its patches', () => {
    const tokensOf = (widthPx: number, heightPx: number, detail: 'low' | 'high' | 'auto') =>
      imageTokens({ widthPx, heightPx, detail }, model.images)?.tokens;
    // 2 x 2 = 4 patches x 1.5 = 6; 3 x 2 = 6 x 1.5 = 9; 1 x 1.5 = 1.5, rounded up.
    expect([tokensOf(32, 32, 'auto'), tokensOf(33, 32, 'auto'), tokensOf(1, 1, 'auto')]).toEqual([6, 9, 2]);
    // Fitted into 32 by 32: 64 x 32 becomes 32 x 16, 2 x 1 patches = 3.
    expect(tokensOf(64, 32, 'low')).toBe(3);
    // At most 6 patches: 64 x 64 has 16. sqrt(256 x 6 / 4,096) = 0.6124: 2.449 patches a side, so 2 x 2 = 4 x 1.5 = 6.
    expect(tokensOf(64, 64, 'high')).toBe(6);
  });

  it('says which of its calls are impossible by its own limits', () => {
    const { workloads } = priceScenario(scenarioOf({ inputTokensPerRequest: 9_901 }), basis);
    expect(workloads[0]?.warnings).toEqual([
      { code: 'context-exceeded', limitTokens: 10_000, searchTokens: 0 },
    ]);
  });
});
