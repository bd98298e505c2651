/** What a month costs on another model, worked by hand. Amounts are nano-dollars; prices are per token. */
import { describe, expect, it } from 'vitest';
import type { ImageDetail } from '../../src/scenario/scenario';
import { moveTo, oneOf, targetOf } from './move';

const LUNA = targetOf('gpt-6-luna');
const HAIKU_4_5 = targetOf('claude-haiku-4.5');
const HAIKU_5_5 = targetOf('claude-haiku-5.5');

describe('images on gpt-6-luna', () => {
  it.each<[number, number, ImageDetail, number, number]>([
    // Here one tile: 2,833 + 5,667 = 8,500 x 150. There 16 x 16 = 256 x 1.2 = 307.2, so 308 x 100.
    [512, 512, 'auto', 1_275_000, 30_800],
    [512, 512, 'high', 1_275_000, 30_800],
    // Here 768 x 768 are 4 tiles: 2,833 + 22,668 = 25,501 x 150. There 32 x 32 = 1,024 x 1.2 = 1,228.8.
    [1024, 1024, 'auto', 3_825_150, 122_900],
    [1024, 1024, 'high', 3_825_150, 122_900],
    // Here 1,366 x 768 are 6 tiles: 2,833 + 34,002 = 36,835 x 150. There 60 x 34 = 2,040 x 1.2 = 2,448.
    [1920, 1080, 'auto', 5_525_250, 244_800],
    [1920, 1080, 'high', 5_525_250, 244_800],
    // Here 1,024 x 768 are 4 tiles. There 126 x 95 = 11,970 x 1.2 = 14,364; at high detail 57 x 43 = 2,451 x 1.2 = 2,941.2.
    [4032, 3024, 'auto', 3_825_150, 1_436_400],
    [4032, 3024, 'high', 3_825_150, 294_200],
  ])('of %d by %d at %s', (widthPx, heightPx, detail, here, there) => {
    const images = [{ widthPx, heightPx, detail, imagesPerCall: 1 }];
    expect(moveTo(LUNA, oneOf({ images }))).toMatchObject({ here, low: there, high: there, leftOut: [] });
  });
});

describe('what is cached', () => {
  const half = { inputTokensPerRequest: 100_000, cachedSharePercent: 50 };

  it('is so in Batch too where the two stack', () => {
    // Here nothing in Batch is cached: 100,000 x 75. There 50,000 x 50 + 50,000 x 5.
    const inBatch = { ...half, batchSharePercent: 100 };
    expect(moveTo(LUNA, oneOf(inBatch))).toMatchObject({ here: 7_500_000, low: 2_750_000 });
    // Half of it in Batch. Here 25,000 x 150 + 25,000 x 75 + 50,000 x 75 = 9,375,000. There 2,750,000 and half of 5,500,000.
    const halfInBatch = { ...half, batchSharePercent: 50 };
    expect(moveTo(LUNA, oneOf(halfInBatch))).toMatchObject({ here: 9_375_000, low: 4_125_000 });
    // gpt-4.1-mini has no discount on top of that of Batch: 100,000 x 200.
    expect(moveTo(targetOf('gpt-4.1-mini'), oneOf(inBatch)).low).toBe(20_000_000);
  });

  it('is a share of the whole prompt where one is entered, however short that is', () => {
    // 500 x 100 + 500 x 10, of a prompt under the minimum; nothing of it is written.
    const short = { inputTokensPerRequest: 1_000, cachedSharePercent: 50 };
    const all = { cacheWrites: 'all' } as const;
    expect(moveTo(LUNA, oneOf(short, all))).toMatchObject({ low: 55_000, high: 55_000 });
  });

  it('is nothing of an entered share where the prompts are long enough for the cache here alone', () => {
    // Haiku 5.5 caches from 4,096 tokens on: 2,000 x 100 there, 1,000 x 150 + 1,000 x 75 here.
    const short = { inputTokensPerRequest: 2_000, cachedSharePercent: 50 };
    expect(moveTo(HAIKU_5_5, oneOf(short))).toMatchObject({ here: 225_000, low: 200_000, high: 200_000 });
    // 2,048 x 100 + 2,048 x 10.
    expect(moveTo(HAIKU_5_5, oneOf({ ...short, inputTokensPerRequest: 4_096 })).low).toBe(225_280);
    // The same texts of twice as many tokens: 2,048 x 2 are enough.
    const twice = oneOf({ ...short, inputTokensPerRequest: 2_048 }, { tokenizerFactor: 2 });
    expect(moveTo(HAIKU_5_5, twice).low).toBe(225_280);
    // The second of two turns, 100 + 2 x 2,500 = 5,100, is long enough: the share is one of all turns, as entered.
    const chat = { shape: 'conversation', systemTokens: 100, userTokensPerTurn: 2_500 } as const;
    const turns = { ...chat, replyTokensPerTurn: 0, turnsPerConversation: 2, cachedSharePercent: 50 };
    // 2,600 + 5,100 = 7,700: 3,850 x 100 + 3,850 x 10.
    expect(moveTo(HAIKU_5_5, oneOf(turns)).low).toBe(423_500);
  });

  it('is what the model’s steps leave of a shared start where it is worked out', () => {
    // Of 2,000 shared 15 x 128 = 1,920, half of the time: 4,040 x 100 + 960 x 10. Haiku 4.5 caches nothing under 4,096.
    const shared = {
      inputTokensPerRequest: 5_000,
      cacheMode: 'worked-out',
      sharedPrefixTokens: 2_000,
    } as const;
    const scenario = oneOf({ ...shared, cacheHitRatePercent: 50 });
    expect(moveTo(LUNA, scenario).low).toBe(413_600);
    expect(moveTo(HAIKU_4_5, scenario).low).toBe(5_000_000);
    // Read all of the time after the move: 3,080 x 100 + 1,920 x 10. Here it stays at half: 4,040 x 150 + 960 x 75.
    const hits = { ...scenario, moveHitRatePercent: 100 };
    expect(moveTo(LUNA, hits)).toMatchObject({ here: 678_000, low: 327_200 });
  });

  it('is nothing on a model without a cache where it is worked out', () => {
    const shared = {
      inputTokensPerRequest: 5_000,
      cacheMode: 'worked-out',
      sharedPrefixTokens: 5_000,
    } as const;
    // 5,000 x 50 at Groq.
    expect(moveTo(targetOf('llama-3.1-8b'), oneOf(shared))).toMatchObject({ low: 250_000, leftOut: [] });
  });
});

describe('what is written to the cache', () => {
  const fifth = { inputTokensPerRequest: 10_000, cachedSharePercent: 20 };

  it('is all that is not read, in the place of input', () => {
    // Not written 8,000 x 100 + 2,000 x 10; written 8,000 x 125 + 2,000 x 10.
    const ends = (cacheWrites: 'range' | 'none' | 'all') => moveTo(LUNA, oneOf(fifth, { cacheWrites }));
    expect(ends('range')).toMatchObject({ low: 820_000, high: 1_020_000, writes: true });
    expect(ends('none')).toMatchObject({ low: 820_000, high: 820_000, writes: false });
    expect(ends('all')).toMatchObject({ low: 1_020_000, high: 1_020_000, writes: false });
  });

  it('is so in Batch where that stacks, and else not at all', () => {
    const inBatch = oneOf({ ...fifth, batchSharePercent: 100 }, { cacheWrites: 'range' });
    // 8,000 x 50 + 2,000 x 5; written 8,000 x 62.5 + 2,000 x 5.
    expect(moveTo(LUNA, inBatch)).toMatchObject({ low: 410_000, high: 510_000 });
    // Claude 3 Haiku: 10,000 x 125 in Batch. Outside it 8,000 x 250 + 2,000 x 30; written 8,000 x 300 + 2,000 x 30.
    const haiku = targetOf('claude-3-haiku');
    expect(moveTo(haiku, inBatch)).toMatchObject({ low: 1_250_000, high: 1_250_000 });
    const outside = oneOf(fifth, { cacheWrites: 'range' });
    expect(moveTo(haiku, outside)).toMatchObject({ low: 2_060_000, high: 2_460_000 });
  });

  it('is so from the minimum on, to which images count', () => {
    const images = [{ widthPx: 512, heightPx: 512, detail: 'auto', imagesPerCall: 1 }] as const;
    const all = { cacheWrites: 'all' } as const;
    // 716 and an image of 308 are 1,024 x 125; with 715 they are 1,023 x 100.
    expect(moveTo(LUNA, oneOf({ images, inputTokensPerRequest: 716 }, all)).low).toBe(128_000);
    expect(moveTo(LUNA, oneOf({ images, inputTokensPerRequest: 715 }, all)).low).toBe(102_300);
  });
});

describe('long prompts', () => {
  const answer = { outputTokensPerRequest: 1_000 };
  const range = { cacheWrites: 'range', reasoningTokensPerCall: 40 } as const;

  it('have other prices on gpt-6-luna from 272,001 tokens on', () => {
    // 272,000 x 100 + 1,000 x 500; written and with 40 of reasoning 272,000 x 125 + 1,040 x 500.
    const at = oneOf({ ...answer, inputTokensPerRequest: 272_000 }, range);
    expect(moveTo(LUNA, at)).toMatchObject({ low: 27_700_000, high: 34_520_000 });
    // 272,001 x 200 + 1,000 x 750; 272,001 x 250 + 1,040 x 750.
    const over = oneOf({ ...answer, inputTokensPerRequest: 272_001 }, range);
    expect(moveTo(LUNA, over)).toMatchObject({ low: 55_150_200, high: 68_780_250, leftOut: [] });
  });

  it('have other prices on Claude Haiku 5.5 from 100,001 tokens on', () => {
    // 100,000 x 100 + 1,000 x 500; written 100,000 x 125 + 1,000 x 500.
    const at = oneOf({ ...answer, inputTokensPerRequest: 100_000 }, range);
    expect(moveTo(HAIKU_5_5, at)).toMatchObject({ low: 10_500_000, high: 13_000_000 });
    // 100,001 x 500 + 1,000 x 2,500; written 100,001 x 625 + 1,000 x 2,500.
    const over = oneOf({ ...answer, inputTokensPerRequest: 100_001 }, range);
    expect(moveTo(HAIKU_5_5, over)).toMatchObject({ low: 52_500_500, high: 65_000_625 });
  });

  it('are those of the turns that have grown so long', () => {
    // In 271,500, 272,400 and 273,300: 271,500 x 100 + 545,700 x 200. Out 400 x 500 + 800 x 750.
    const turns = { systemTokens: 271_000, userTokensPerTurn: 500, replyTokensPerTurn: 400 };
    const grown = oneOf({ shape: 'conversation', turnsPerConversation: 3, ...turns });
    expect(moveTo(LUNA, grown).low).toBe(137_090_000);
  });
});

describe('a conversation with a window', () => {
  const turns = { turnsPerConversation: 4, userTokensPerTurn: 100, replyTokensPerTurn: 200, historyTurns: 2 };
  const chat = {
    shape: 'conversation',
    cacheMode: 'worked-out',
    cacheHitRatePercent: 100,
    ...turns,
  } as const;

  it('reads what the turn before sent, until the window drops a turn', () => {
    // In 1,100, 1,400, 1,700 and 1,700 = 5,900. Read 0 of the 1,000 of the system prompt; 1,024 of 1,100; 1,280 of 1,400;
    // and 0 again: 2,304. 3,596 x 100 + 2,304 x 10 + 800 out x 500; written 3,596 x 125.
    const scenario = oneOf({ ...chat, systemTokens: 1_000 }, { cacheWrites: 'range' });
    expect(moveTo(LUNA, scenario)).toMatchObject({ low: 782_640, high: 872_540 });
    // Read half of the time: 4,748 x 100 + 1,152 x 10 + 400,000.
    expect(moveTo(LUNA, { ...scenario, moveHitRatePercent: 50 }).low).toBe(886_320);
  });

  it('writes the turns that are long enough', () => {
    // In 900, 1,200, 1,500 and 1,500. The first is too short; the third reads 1,152 of 1,200.
    // 900 x 100 + (4,200 - 1,152) x 125 + 1,152 x 10 + 800 x 500.
    const scenario = oneOf({ ...chat, systemTokens: 800 }, { cacheWrites: 'all' });
    expect(moveTo(LUNA, scenario).low).toBe(882_520);
  });
});

describe('a document that is read in two calls here', () => {
  // 126,500 fit beside 500 of instructions and an answer of 1,000. 200,000 take a second call, with an overlap of 200:
  // in 201,200, out 2,000.
  const two = { shape: 'documents', documentLength: 200_000 } as const;

  it('is read in two on a model that could take it in one', () => {
    // 201,200 x 150 + 2,000 x 600; there 201,200 x 100 + 2,000 x 500.
    expect(moveTo(LUNA, oneOf(two))).toMatchObject({ here: 31_380_000, low: 21_120_000, leftOut: [] });
  });

  it('has the prices of long prompts for the full call alone', () => {
    // Full: 127,000 x 500 + 1,000 x 2,500. Last: 74,200 x 100 + 1,000 x 500.
    expect(moveTo(HAIKU_5_5, oneOf(two)).low).toBe(73_920_000);
  });

  it('is cut up before it is counted anew', () => {
    // 201,200 x 1.3 = 261,560 x 1,000; 2,000 x 1.3 = 2,600 x 5,000.
    expect(moveTo(HAIKU_4_5, oneOf(two, { tokenizerFactor: 1.3 })).low).toBe(274_560_000);
  });
});

describe('another tokenizer on Claude Haiku 4.5', () => {
  const anew = { tokenizerFactor: 1.3 };
  const all = { ...anew, cacheWrites: 'all' } as const;

  it('makes more tokens of what goes in and out', () => {
    // 1,300 x 1,000 + 130 x 5,000. gpt-6-luna has the tokenizer of here: 1,000 x 100 + 100 x 500.
    const scenario = oneOf({ inputTokensPerRequest: 1_000, outputTokensPerRequest: 100 }, anew);
    expect(moveTo(HAIKU_4_5, scenario)).toMatchObject({ here: 210_000, low: 1_950_000 });
    expect(moveTo(LUNA, scenario)).toMatchObject({ here: 210_000, low: 150_000 });
  });

  it('makes a prompt long enough to be written', () => {
    // 3,150 x 1.3 = 4,095 x 1,000; 3,151 x 1.3 = 4,096.3 x 1,250.
    expect(moveTo(HAIKU_4_5, oneOf({ inputTokensPerRequest: 3_150 }, all)).low).toBe(4_095_000);
    expect(moveTo(HAIKU_4_5, oneOf({ inputTokensPerRequest: 3_151 }, all)).low).toBeCloseTo(5_120_375, 3);
  });

  it('loses no token of a conversation to fractions', () => {
    // By 1.4: the system prompt 2,800, a question 277.2, a reply 418.6. In 8 x 3,077.2 + 28 x 695.8 = 44,100. The turns
    // before have 3,077.2 and 3,773, too few; 4,468.8, 5,164.6, 5,860.4, 6,556.2 and just 7,252: 29,300 in whole tokens.
    // 14,800 x 1,000 + 29,300 x 100 + 8 x 418.6 x 5,000.
    const turns = { systemTokens: 2_000, userTokensPerTurn: 198, replyTokensPerTurn: 299 };
    const chat = { shape: 'conversation', cacheMode: 'worked-out', turnsPerConversation: 8 } as const;
    const scenario = oneOf({ ...chat, ...turns, cacheHitRatePercent: 100 }, { tokenizerFactor: 1.4 });
    expect(moveTo(HAIKU_4_5, scenario).low).toBeCloseTo(34_474_000, 3);
  });
});

describe('fractions of tokens that come to just the minimum', () => {
  it('are enough to be written', () => {
    // 962.89 and instructions of 30.31, and a tenth of an image of 308, are 1,024 x 125.
    const images = [{ widthPx: 512, heightPx: 512, detail: 'auto', imagesPerCall: 0.1 }] as const;
    const read = { shape: 'documents', documentLength: 962.89, instructionTokensPerCall: 30.31 } as const;
    const scenario = oneOf({ ...read, images, answerTokensPerCall: 0 }, { cacheWrites: 'all' });
    expect(moveTo(LUNA, scenario).low).toBeCloseTo(128_000, 3);
  });

  it('are enough to be read', () => {
    // In 4,092.3, 4,096 and 4,099.7 = 12,288. The third reads the 4,096 of the second; out 3 x 3.6.
    // 8,192 x 1,000 + 4,096 x 100 + 10.8 x 5,000.
    const turns = { systemTokens: 4_092.2, userTokensPerTurn: 0.1, replyTokensPerTurn: 3.6 };
    const chat = { shape: 'conversation', cacheMode: 'worked-out', turnsPerConversation: 3 } as const;
    const scenario = oneOf({ ...chat, ...turns, cacheHitRatePercent: 100 });
    expect(moveTo(HAIKU_4_5, scenario).low).toBeCloseTo(8_655_600, 3);
  });
});

describe('reasoning', () => {
  it('is billed as output with every call, those that are made again too, and in Batch at its rate', () => {
    // Two calls, half of them in Batch: 40 x 500 + 40 x 250 on top.
    const twice = { inputTokensPerRequest: 1_000, retrySharePercent: 100, batchSharePercent: 50 };
    // 1,000 x 100 + 1,000 x 50.
    const scenario = oneOf(twice, { reasoningTokensPerCall: 40 });
    expect(moveTo(LUNA, scenario)).toMatchObject({ low: 150_000, high: 180_000, reasons: true });
    // Another that reasons costs twice as much for input and 1,200 for output: 40 x 1,200 + 40 x 600 on top.
    expect(moveTo(targetOf('gpt-5.6-luna'), scenario)).toMatchObject({ low: 300_000, high: 372_000 });
    expect(moveTo(targetOf('claude-haiku-5.5'), scenario)).toMatchObject({ low: 150_000, high: 150_000 });
  });
});
