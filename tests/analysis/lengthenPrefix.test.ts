import { describe, expect, it } from 'vitest';
import { lengthenPrefix } from '../../src/analysis/lengthenPrefix';
import type { OwnPrices } from '../../src/catalog/prices';
import { DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import type { Workload } from '../../src/scenario/scenario';
import { basisBy } from '../support/cards';

const REQUEST: Workload = {
  ...DEFAULT_WORKLOAD,
  volume: 1,
  volumePeriod: 'month',
  inputTokensPerRequest: 1000,
  outputTokensPerRequest: 0,
  cacheMode: 'worked-out',
  sharedPrefixTokens: 900,
  cacheHitRatePercent: 100,
};

const longerOf = (patch: Partial<Workload>, own: OwnPrices = {}) =>
  lengthenPrefix({ ...REQUEST, ...patch }, basisBy('documents', own));

describe('a longer shared start', () => {
  it('is not offered where the prompt would get longer than can be counted', () => {
    expect(longerOf({ inputTokensPerRequest: 1e15 })).toBeNull();
  });

  it('saves where the cache gives back more than it adds', () => {
    // Now 1,000 x 150 = 150,000. With 124 more, 1,024 of 1,124 cached: 100 x 150 + 1,024 x 75 = 91,800.
    expect(longerOf({})).toEqual({ addedTokensPerCall: 124, leastTokens: 1024, saving: 58_200 });
  });

  it('costs where the cache never gives it back', () => {
    // 124 x 150 = 18,600 more.
    expect(longerOf({ cacheHitRatePercent: 0 })).toEqual({
      addedTokensPerCall: 124,
      leastTokens: 1024,
      saving: -18_600,
    });
  });

  it('goes by own prices', () => {
    // Cached input for nothing: 150,000 against 100 x 150 = 15,000.
    expect(longerOf({}, { 'base.standard.cachedInput': 0 })?.saving).toBe(135_000);
  });

  it('of a conversation is its system prompt', () => {
    // Ten turns with 800: 4,012,200. With 1,024: in 27,500 + 10 x 224 = 29,740; given back 1,024, 1,152, 1,536, 1,920,
    // 2,304, 2,688, 3,072, 3,456, 3,968 and 4,352, together 25,472; 4,268 x 150 + 25,472 x 75 + 2,500 x 600 = 4,050,600.
    expect(longerOf({ shape: 'conversation' })).toEqual({
      addedTokensPerCall: 224,
      leastTokens: 1024,
      saving: -38_400,
    });
  });

  it('of documents lengthens the instructions', () => {
    // Now 10,500 x 150 = 1,575,000. With 624 more: 10,100 x 150 + 1,024 x 75 = 1,591,800. The answer is the same.
    const document: Partial<Workload> = {
      shape: 'documents',
      documentLength: 10_000,
      sharedPrefixTokens: 400,
    };
    expect(longerOf(document)).toEqual({ addedTokensPerCall: 624, leastTokens: 1024, saving: -16_800 });
  });

  it.each<[string, Partial<Workload>]>([
    ['the share is typed by hand', { cacheMode: 'share' }],
    ['there is no shared start', { sharedPrefixTokens: 0 }],
    ['it is long enough', { sharedPrefixTokens: 1024, inputTokensPerRequest: 1024 }],
    ['a price is lacking', { fast: true }],
    [
      'a document would have no room beside it',
      // Room for 1,000 now; with 924 more for 76, less than the overlap of 200.
      {
        shape: 'documents',
        instructionTokensPerCall: 126_000,
        answerTokensPerCall: 1000,
        sharedPrefixTokens: 100,
      },
    ],
  ])('is nothing where %s', (_, patch) => {
    expect(longerOf(patch)).toBeNull();
  });
});
