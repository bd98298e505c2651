/** Why a workload is on neither side of a move: each kind of reason, at its edge. */
import { describe, expect, it } from 'vitest';
import type { Basis } from '../../src/catalog/basis';
import type { MoveGap } from '../../src/comparison/callGaps';
import { DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import type { Scenario } from '../../src/scenario/scenario';
import { moveTo, oneOf, targetOf } from './move';

const LUNA = targetOf('gpt-6-luna');
const HAIKU = targetOf('claude-haiku-4.5');
const DAVINCI = targetOf('text-davinci-003');
const LLAMA = targetOf('llama-3.1-8b');

const SOME = { inputTokensPerRequest: 1_000, outputTokensPerRequest: 100 };

const noPrice = (side: MoveGap['side'], what: MoveGap['what'], priceId: MoveGap['priceId']): MoveGap => ({
  side,
  what,
  why: 'no-price',
  priceId,
  limitTokens: null,
});

const tooLong = (what: 'prompt' | 'call' | 'answer', limitTokens: number): MoveGap => ({
  side: 'there',
  what,
  why: 'too-long',
  priceId: null,
  limitTokens,
});

const images = (why: MoveGap['why']): MoveGap => ({
  side: 'there',
  what: 'images',
  why,
  priceId: null,
  limitTokens: null,
});

/** What is in the way of the only workload; it must be on neither side where anything is. */
function gapsOf(there: Basis, scenario: Scenario): readonly MoveGap[] {
  const { workloads, leftOut, ...range } = moveTo(there, scenario);
  const gaps = workloads[0]?.gaps ?? [];
  expect(leftOut).toEqual(gaps.length > 0 ? [0] : []);
  if (gaps.length > 0) {
    expect(workloads).toEqual([{ here: null, low: null, high: null, gaps }]);
    expect(range).toMatchObject({ here: 0, low: 0, high: 0, writes: false, reasons: false });
  }
  return gaps;
}

describe('a price that is lacking there', () => {
  it('leaves out what is fine-tuned, on a model that can’t be', () => {
    expect(gapsOf(LUNA, oneOf({ ...SOME, fineTuned: true }))).toEqual([
      noPrice('there', 'input', 'fineTuned.standard.input'),
      noPrice('there', 'output', 'fineTuned.standard.output'),
    ]);
  });

  it('leaves out Batch and Fast where the list has no such prices', () => {
    const onAzure = targetOf('gpt-6-luna', 'azure');
    expect(gapsOf(onAzure, oneOf({ ...SOME, batchSharePercent: 10 }))).toEqual([
      noPrice('there', 'input', 'base.batch.input'),
      noPrice('there', 'output', 'base.batch.output'),
    ]);
    expect(gapsOf(HAIKU, oneOf({ ...SOME, fast: true }))).toEqual([
      noPrice('there', 'input', 'base.fast.input'),
      noPrice('there', 'output', 'base.fast.output'),
    ]);
    expect(gapsOf(LUNA, oneOf({ ...SOME, fast: true, batchSharePercent: 10 }))).toEqual([]);
  });

  it('leaves out a share that is read from a cache that is not there', () => {
    const cached = oneOf({ ...SOME, cachedSharePercent: 10 });
    expect(gapsOf(LLAMA, cached)).toEqual([noPrice('there', 'cachedInput', 'base.standard.cachedInput')]);
    const workedOut = { cacheMode: 'worked-out', sharedPrefixTokens: 1_000 } as const;
    expect(gapsOf(LLAMA, oneOf({ ...SOME, ...workedOut }))).toEqual([]);
  });

  it('leaves out web searches', () => {
    expect(gapsOf(LUNA, oneOf({ ...SOME, webSearchesPerCall: 1 }))).toEqual([
      noPrice('there', 'webSearch', 'webSearch'),
    ]);
  });

  it('leaves out calls that need it for reasoning alone', () => {
    // Calls without a token cost nothing on Azure in Batch, but what they think there has no price.
    const onAzure = targetOf('gpt-6-luna', 'azure');
    const thinking = oneOf({ batchSharePercent: 100 }, { reasoningTokensPerCall: 40 });
    expect(gapsOf(onAzure, thinking)).toEqual([noPrice('there', 'output', 'base.batch.output')]);
    expect(gapsOf(onAzure, oneOf({ batchSharePercent: 100 }))).toEqual([]);
  });
});

describe('a price that is lacking here', () => {
  it('leaves out what could be priced there', () => {
    const fast = { ...oneOf({ ...SOME, fast: true }), priceListId: 'documents' };
    expect(gapsOf(LUNA, fast)).toEqual([
      noPrice('here', 'input', 'base.fast.input'),
      noPrice('here', 'output', 'base.fast.output'),
    ]);
    const own = { 'base.fast.input': 0.25, 'base.fast.output': 1 };
    expect(gapsOf(LUNA, { ...fast, ownPrices: own })).toEqual([]);
  });

  it('leaves out nothing for training, which is no part of the calls', () => {
    const trained = { ...oneOf({ ...SOME, trainingTokens: 1_000 }), priceListId: 'openai' };
    // 1,000 x 150 + 100 x 600; there 1,000 x 100 + 100 x 500.
    expect(moveTo(LUNA, trained)).toMatchObject({ here: 210_000, low: 150_000, leftOut: [] });
  });
});

describe('images', () => {
  const one = { widthPx: 512, heightPx: 512, detail: 'low', imagesPerCall: 1 } as const;

  it('leave calls out where the model takes none', () => {
    expect(gapsOf(LLAMA, oneOf({ ...SOME, images: [one] }))).toEqual([images('no-images')]);
  });

  it('leave calls out where nobody knows how they are counted', () => {
    expect(gapsOf(HAIKU, oneOf({ ...SOME, images: [one] }))).toEqual([images('images-not-established')]);
    expect(gapsOf(HAIKU, oneOf({ ...SOME, images: [{ ...one, imagesPerCall: 0 }] }))).toEqual([]);
  });
});

describe('a prompt', () => {
  const requestOf = (inputTokensPerRequest: number, outputTokensPerRequest: number) =>
    oneOf({ inputTokensPerRequest, outputTokensPerRequest });

  it('that is too long for the window together with its answer is left out', () => {
    // 4,000 and 96 fill the window of 4,096.
    expect(gapsOf(DAVINCI, requestOf(4_000, 96))).toEqual([]);
    expect(gapsOf(DAVINCI, requestOf(4_000, 97))).toEqual([tooLong('call', 4_096)]);
  });

  it('that is over the most input is left out', () => {
    expect(gapsOf(LUNA, requestOf(922_000, 100_000))).toEqual([]);
    expect(gapsOf(LUNA, requestOf(922_001, 0))).toEqual([tooLong('prompt', 922_000)]);
    // 922,000 and 128,000 are the whole window of 1,050,000.
    expect(gapsOf(LUNA, requestOf(922_000, 128_000))).toEqual([]);
  });

  it('is as long as its text and images', () => {
    // An image of 85 tokens leaves 127,915 of the 128,000 of GPT-4o.
    const low = [{ widthPx: 512, heightPx: 512, detail: 'low', imagesPerCall: 1 }] as const;
    const gpt4o = targetOf('gpt-4o');
    expect(gapsOf(gpt4o, oneOf({ images: low, inputTokensPerRequest: 127_915 }))).toEqual([]);
    expect(gapsOf(gpt4o, oneOf({ images: low, inputTokensPerRequest: 127_916 }))).toEqual([
      tooLong('call', 128_000),
    ]);
  });

  it('is the last one of a conversation, in the tokens of the model', () => {
    const turns = { systemTokens: 100, userTokensPerTurn: 1_904, replyTokensPerTurn: 46 };
    const chat = { shape: 'conversation', ...turns } as const;
    // 100 + 1,904 and 1,950 more are 3,954; with the answer 4,000. By 1.024 that is just 4,096.
    const two = (tokenizerFactor: number) => oneOf({ ...chat, turnsPerConversation: 2 }, { tokenizerFactor });
    expect(gapsOf(DAVINCI, two(1.024))).toEqual([]);
    expect(gapsOf(DAVINCI, two(1.025))).toEqual([tooLong('call', 4_096)]);
    expect(gapsOf(DAVINCI, oneOf({ ...chat, turnsPerConversation: 3 }))).toEqual([tooLong('call', 4_096)]);
  });

  it('is a full part of a document, as it is cut up here', () => {
    // 128,000 with the answer, which gpt-5.1 takes and gpt-3.5-turbo does not.
    const long = oneOf({ shape: 'documents', documentLength: 1_000_000 });
    expect(gapsOf(targetOf('gpt-5.1'), long)).toEqual([]);
    expect(gapsOf(targetOf('gpt-3.5-turbo'), long)).toEqual([tooLong('call', 16_385)]);
  });
});

describe('an answer', () => {
  it('that is over the most output is left out', () => {
    const turbo = targetOf('gpt-3.5-turbo');
    expect(gapsOf(turbo, oneOf({ outputTokensPerRequest: 4_096 }))).toEqual([]);
    expect(gapsOf(turbo, oneOf({ outputTokensPerRequest: 4_097 }))).toEqual([tooLong('answer', 4_096)]);
  });
});

describe('a workload that is left out', () => {
  it('is on neither side, and leaves the others where they are', () => {
    const scenario = oneOf({});
    const workloads = [{ fineTuned: true }, {}, { webSearchesPerCall: 1 }].map((patch) => ({
      ...DEFAULT_WORKLOAD,
      volume: 1,
      ...SOME,
      ...patch,
    }));
    // 30 times 1,000 x 150 + 100 x 600; there 30 times 1,000 x 100 + 100 x 500.
    expect(moveTo(LUNA, { ...scenario, workloads })).toMatchObject({
      here: 6_300_000,
      low: 4_500_000,
      leftOut: [0, 2],
    });
  });

  it('is none whose calls are never made', () => {
    const never = { volume: 0, fineTuned: true, webSearchesPerCall: 1, inputTokensPerRequest: 2_000_000 };
    expect(gapsOf(LUNA, oneOf(never))).toEqual([]);
  });
});
