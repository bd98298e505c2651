import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THIS_MODEL } from '../../src/catalog/models';
import type { Workload } from '../../src/scenario/scenario';
import { estimateOf, scenarioOf } from '../support/cards';
import { turnsOf } from '../support/turnsOf';

const codesOf = (workload: Partial<Workload>) =>
  estimateOf(scenarioOf(workload)).workloads[0]?.warnings.map(({ code }) => code);

describe('warnings', () => {
  it('are silent for an ordinary workload', () => {
    expect(codesOf({})).toEqual([]);
  });

  it('tell when input and output together pass the context window, and not a token earlier', () => {
    // 127,700 + 300 = 128,000.
    expect(codesOf({ inputTokensPerRequest: 127_700, outputTokensPerRequest: 300 })).toEqual([]);
    expect(codesOf({ inputTokensPerRequest: 127_701, outputTokensPerRequest: 300 })).toEqual([
      'context-exceeded',
    ]);
  });

  it('tell when a reply passes the output limit, and not a token earlier', () => {
    expect(codesOf({ outputTokensPerRequest: 16_384 })).toEqual([]);
    expect(codesOf({ outputTokensPerRequest: 16_385 })).toEqual(['output-exceeded']);
  });

  it('leave an impossible request priced', () => {
    // 1 x (200,000 x 150 + 20,000 x 600) = 30,000,000 + 12,000,000 nano-dollars.
    const { totals } = estimateOf(
      scenarioOf({
        volume: 1,
        volumePeriod: 'month',
        inputTokensPerRequest: 200_000,
        outputTokensPerRequest: 20_000,
      }),
    );
    expect(totals.monthly).toBe(42_000_000);
  });

  it('tell when a prompt is too short to be cached, and not a token earlier', () => {
    expect(codesOf({ inputTokensPerRequest: 1024, cachedSharePercent: 50 })).toEqual([]);
    expect(codesOf({ inputTokensPerRequest: 1023, cachedSharePercent: 50 })).toEqual(['cache-below-minimum']);
    expect(codesOf({ inputTokensPerRequest: 1023, cachedSharePercent: 0 })).toEqual([]);
  });

  it('count images towards a prompt that is long enough to be cached', () => {
    const images = [{ widthPx: 512, heightPx: 512, detail: 'low', imagesPerCall: 1 } as const];
    // 700 tokens of text and 2,833 of the image.
    expect(codesOf({ inputTokensPerRequest: 700, cachedSharePercent: 50, images })).toEqual([]);
  });

  it('tell that cached and Batch discounts do not add up', () => {
    expect(codesOf({ inputTokensPerRequest: 2000, cachedSharePercent: 50, batchSharePercent: 50 })).toEqual([
      'cache-not-in-batch',
    ]);
  });

  it('tell when there are no requests', () => {
    expect(codesOf({ volume: 0 })).toEqual(['no-requests']);
  });

  it('tell when a shared start is too short to be cached, and not a token earlier', () => {
    const withPrefix = (sharedPrefixTokens: number) =>
      codesOf({ cacheMode: 'worked-out', inputTokensPerRequest: 5000, sharedPrefixTokens });
    expect(withPrefix(0)).toEqual([]);
    expect(withPrefix(1)).toEqual(['prefix-below-minimum']);
    expect(withPrefix(1023)).toEqual(['prefix-below-minimum']);
    expect(withPrefix(1024)).toEqual([]);
    const conversation = (systemTokens: number) =>
      codesOf({ shape: 'conversation', cacheMode: 'worked-out', systemTokens });
    expect(conversation(1023)).toEqual(['prefix-below-minimum']);
    expect(conversation(1024)).toEqual([]);
  });

  it('tell when the parts of a document share less than was entered', () => {
    // 126,501 tokens take two calls, 126,500 one: 128,000 - 500 of instructions - 1,000 of answer.
    const document = (patch: Partial<Workload>) =>
      codesOf({ shape: 'documents', cacheMode: 'worked-out', documentLength: 126_501, ...patch });
    expect(document({ sharedPrefixTokens: 4096 })).toEqual(['prefix-over-common', 'prefix-below-minimum']);
    expect(document({ sharedPrefixTokens: 2001, instructionTokensPerCall: 2000 })).toEqual([
      'prefix-over-common',
    ]);
    expect(document({ sharedPrefixTokens: 2000, instructionTokensPerCall: 2000 })).toEqual([]);
    expect(document({ sharedPrefixTokens: 4096, documentLength: 126_500 })).toEqual([]);
  });

  it('tell that worked-out caching saves nothing in Batch, where there is any', () => {
    const cached: Partial<Workload> = {
      cacheMode: 'worked-out',
      inputTokensPerRequest: 5000,
      sharedPrefixTokens: 2000,
      batchSharePercent: 10,
    };
    expect(codesOf(cached)).toEqual(['cache-not-in-batch']);
    expect(codesOf({ ...cached, cacheHitRatePercent: 0 })).toEqual([]);
    expect(codesOf({ ...cached, sharedPrefixTokens: 0 })).toEqual([]);
    expect(codesOf({ ...cached, batchSharePercent: 0 })).toEqual([]);
  });

  it('tell when a reply or an answer passes the output limit', () => {
    expect(codesOf({ shape: 'conversation', turnsPerConversation: 2, replyTokensPerTurn: 16_384 })).toEqual(
      [],
    );
    expect(codesOf({ shape: 'conversation', turnsPerConversation: 2, replyTokensPerTurn: 16_385 })).toEqual([
      'output-exceeded',
    ]);
    expect(codesOf({ shape: 'documents', answerTokensPerCall: 16_385 })).toEqual(['output-exceeded']);
  });

  it('never tell that a document passes the context window, since it is read in parts', () => {
    expect(codesOf({ shape: 'documents', documentLength: 10_000_000 })).toEqual([]);
    // Images are billed, but take no room in the window.
    const image = { widthPx: 2048, heightPx: 768, detail: 'high', imagesPerCall: 10 } as const;
    expect(codesOf({ images: [image] })).toEqual([]);
  });
});

describe('the turn that first passes the context window', () => {
  const warningsOf = (workload: Partial<Workload>) =>
    estimateOf(scenarioOf({ shape: 'conversation', ...workload })).workloads[0]?.warnings;
  const at = (turn: number) => [{ code: 'context-exceeded', limitTokens: 128_000, turn }];

  it.each<[Partial<Workload>, number | null]>([
    // 800 + 150 + 250 = 1,200 on turn 1 and 400 more on each: 1,200 + 317 x 400 = 128,000 on turn 318 just fit.
    [{ turnsPerConversation: 318 }, null],
    [{ turnsPerConversation: 319 }, 319],
    [{ turnsPerConversation: 500 }, 319],
    [{ turnsPerConversation: 500, historyTurns: 317 }, null],
    [{ turnsPerConversation: 500, historyTurns: 318 }, 319],
    // 127,600 + 150 + 250 = 128,000: the first turn just fits, the second does not.
    [{ systemTokens: 127_600, turnsPerConversation: 1 }, null],
    [{ systemTokens: 127_600, turnsPerConversation: 2 }, 2],
    [{ systemTokens: 127_601, turnsPerConversation: 1 }, 1],
    [{ systemTokens: 127_601, historyTurns: 0 }, 1],
    [{ systemTokens: 128_001, userTokensPerTurn: 0, replyTokensPerTurn: 0 }, 1],
    [{ systemTokens: 128_000, userTokensPerTurn: 0, replyTokensPerTurn: 0 }, null],
  ])('of %j is %s', (workload, turn) => {
    expect(warningsOf(workload)).toEqual(turn === null ? [] : at(turn));
  });

  it('is the one that the turns themselves say', () => {
    const conversation = fc.record({
      turnsPerConversation: fc.integer({ min: 1, max: 60 }),
      systemTokens: fc.oneof(fc.nat(3_000), fc.integer({ min: 120_000, max: 130_000 })),
      userTokensPerTurn: fc.nat(6_000),
      replyTokensPerTurn: fc.nat(6_000),
      historyTurns: fc.option(fc.nat(60)),
    });
    fc.assert(
      fc.property(conversation, (workload) => {
        const turns = turnsOf(workload, THIS_MODEL);
        const over = turns.findIndex(({ inputTokens, outputTokens }) => inputTokens + outputTokens > 128_000);
        expect(warningsOf(workload)).toEqual(over === -1 ? [] : at(over + 1));
      }),
      { numRuns: 1_000 },
    );
  });
});
