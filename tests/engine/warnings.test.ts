import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THIS_MODEL } from '../../src/catalog/models';
import { SHAPES, type Workload } from '../../src/scenario/scenario';
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
    expect(withPrefix(0)).toEqual(['nothing-shared']);
    expect(withPrefix(1)).toEqual(['prefix-below-minimum']);
    expect(withPrefix(1023)).toEqual(['prefix-below-minimum']);
    expect(withPrefix(1024)).toEqual([]);
    const conversation = (systemTokens: number) =>
      codesOf({ shape: 'conversation', cacheMode: 'worked-out', systemTokens });
    // 1,023 + 150 = 1,173 tokens of the first turn are sent again by the second.
    expect(conversation(1023)).toEqual([]);
    expect(conversation(1024)).toEqual([]);
  });

  it('tell why a cache that is worked out yields nothing', () => {
    const workedOut = (patch: Partial<Workload>) => codesOf({ cacheMode: 'worked-out', ...patch });
    const cached = { inputTokensPerRequest: 5000, sharedPrefixTokens: 2000 };
    expect(workedOut(cached)).toEqual([]);
    expect(workedOut({ ...cached, cacheHitRatePercent: 0 })).toEqual(['hit-rate-zero']);
    expect(workedOut({ ...cached, batchSharePercent: 100 })).toEqual(['cache-all-in-batch']);
    expect(workedOut({ ...cached, sharedPrefixTokens: 0 })).toEqual(['nothing-shared']);
    expect(workedOut({ inputTokensPerRequest: 1023, sharedPrefixTokens: 1023 })).toEqual([
      'prompt-below-minimum',
    ]);
    const chat = (patch: Partial<Workload>) => workedOut({ shape: 'conversation', ...patch });
    // One turn of 1,023 + 1 tokens has 1,023 in common with the next conversation; of 1,023 in all it is too short itself.
    const once = { turnsPerConversation: 1, userTokensPerTurn: 1 };
    expect(chat({ ...once, systemTokens: 1023 })).toEqual(['prefix-below-minimum']);
    expect(chat({ ...once, systemTokens: 1022 })).toEqual(['prompt-below-minimum']);
    // Where no turn is sent again, 2,000 tokens of question are new each time.
    const forgets = { historyTurns: 0, userTokensPerTurn: 2000 };
    expect(chat({ ...forgets, systemTokens: 1023 })).toEqual(['prefix-below-minimum']);
    expect(chat({ ...forgets, systemTokens: 1024 })).toEqual([]);
    // Without requests there is nothing to explain.
    expect(workedOut({ volume: 0 })).toEqual(['no-requests']);
  });

  it('tell that an entered share counts nowhere when all is in Batch', () => {
    const share = { inputTokensPerRequest: 2000, cachedSharePercent: 50 };
    expect(codesOf({ ...share, batchSharePercent: 100 })).toEqual(['cache-all-in-batch']);
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
    expect(codesOf({ ...cached, cacheHitRatePercent: 0 })).toEqual(['hit-rate-zero']);
    expect(codesOf({ ...cached, sharedPrefixTokens: 0 })).toEqual(['nothing-shared']);
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
  const at = (turn: number, searchTokens = 0) => [
    { code: 'context-exceeded', limitTokens: 128_000, searchTokens, turn },
  ];

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
      webSearchesPerCall: fc.oneof(
        fc.constant(0),
        fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10),
      ),
    });
    fc.assert(
      fc.property(conversation, (workload) => {
        const turns = turnsOf(workload, THIS_MODEL);
        // A call has whole searches, of 8,000 tokens each: one and a half on average is two in some calls.
        const found = Math.ceil(workload.webSearchesPerCall) * 8_000;
        const over = turns.findIndex(
          ({ inputTokens, outputTokens }) => inputTokens + found + outputTokens > 128_000,
        );
        const warnings = warningsOf(workload)?.filter(({ code }) => code !== 'rate-unknown');
        expect(warnings).toEqual(over === -1 ? [] : at(over + 1, found));
      }),
      { numRuns: 1_000 },
    );
  });
});

const exceeded = (workload: Partial<Workload>) => codesOf(workload)?.includes('context-exceeded');

describe('a web search', () => {
  it('takes room in the context window, and not a token more', () => {
    // 119,700 + 8,000 + 300 = 128,000.
    const request = { outputTokensPerRequest: 300, webSearchesPerCall: 1 };
    expect(exceeded({ ...request, inputTokensPerRequest: 119_700 })).toBe(false);
    expect(exceeded({ ...request, inputTokensPerRequest: 119_701 })).toBe(true);
    // One call in ten searches, with as much room as any: 119,701 + 8,000 + 300 = 128,001.
    expect(exceeded({ ...request, inputTokensPerRequest: 119_701, webSearchesPerCall: 0.1 })).toBe(true);
    // Two: 111,700 + 16,000 + 300 = 128,000.
    expect(exceeded({ ...request, inputTokensPerRequest: 111_700, webSearchesPerCall: 2 })).toBe(false);
    expect(exceeded({ ...request, inputTokensPerRequest: 111_701, webSearchesPerCall: 2 })).toBe(true);
  });

  it('is told from the first turn that it makes fail', () => {
    // 800 + 150 + 250 + 8,000 = 9,200 on turn 1, 400 more on each: 9,200 + 297 x 400 = 128,000 on turn 298 just fit.
    const chat = { shape: 'conversation', webSearchesPerCall: 1 } as const;
    expect(exceeded({ ...chat, turnsPerConversation: 298 })).toBe(false);
    const { workloads } = estimateOf(scenarioOf({ ...chat, turnsPerConversation: 400 }));
    expect(workloads[0]?.warnings).toContainEqual({
      code: 'context-exceeded',
      limitTokens: 128_000,
      searchTokens: 8_000,
      turn: 299,
    });
  });

  it('has no room beside a document that fills its calls', () => {
    // 118,500 + 500 of instructions + 1,000 of answer + 8,000 = 128,000.
    const document = { shape: 'documents', webSearchesPerCall: 1 } as const;
    expect(exceeded({ ...document, documentLength: 118_500 })).toBe(false);
    expect(exceeded({ ...document, documentLength: 118_501 })).toBe(true);
    expect(exceeded({ ...document, documentLength: 10_000_000 })).toBe(true);
  });
});

describe('the context window', () => {
  const near = fc.oneof(fc.nat(3_000), fc.integer({ min: 90_000, max: 129_000 }));
  const searches = fc.oneof(
    fc.constant(0),
    fc.nat(40).map((tenths) => tenths / 10),
  );
  const found = (webSearchesPerCall: number) => Math.ceil(webSearchesPerCall) * 8_000;

  it('is passed by a request just when input, searches and output together are more', () => {
    fc.assert(
      fc.property(near, fc.nat(3_000), searches, (input, output, webSearchesPerCall) => {
        const request = { inputTokensPerRequest: input, outputTokensPerRequest: output, webSearchesPerCall };
        expect(exceeded(request)).toBe(input + found(webSearchesPerCall) + output > 128_000);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is passed by a document just when its fullest call and the searches are more', () => {
    fc.assert(
      fc.property(fc.oneof(near, fc.nat(400_000)), searches, (documentLength, webSearchesPerCall) => {
        // With 500 of instructions and 1,000 of answer, 126,500 fit: a longer document fills a call, a shorter one is it.
        const fullest = Math.min(documentLength, 126_500) + 1_500;
        const document = { shape: 'documents', documentLength, webSearchesPerCall } as const;
        expect(exceeded(document)).toBe(fullest + found(webSearchesPerCall) > 128_000);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a cache that is worked out', () => {
  const REASONS: readonly string[] = [
    'prompt-below-minimum',
    'nothing-shared',
    'prefix-below-minimum',
    'cache-all-in-batch',
    'hit-rate-zero',
  ];
  /** Around the least that is cached, where one token decides. */
  const tokens = fc.oneof(fc.constantFrom(0, 1, 1023, 1024), fc.nat(3_000));
  const percent = fc.oneof(fc.constantFrom(0, 100), fc.nat(100));
  const image = { widthPx: 512, heightPx: 512, detail: 'low', imagesPerCall: 1 } as const;
  const workload = fc.record({
    cacheMode: fc.constant('worked-out' as const),
    shape: fc.constantFrom(...SHAPES),
    volume: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100_000 })),
    inputTokensPerRequest: tokens,
    sharedPrefixTokens: tokens,
    turnsPerConversation: fc.integer({ min: 1, max: 6 }),
    systemTokens: tokens,
    userTokensPerTurn: fc.oneof(fc.constant(0), fc.nat(600)),
    replyTokensPerTurn: fc.oneof(fc.constant(0), fc.nat(600)),
    historyTurns: fc.option(fc.nat(6)),
    documentLength: fc.oneof(tokens, fc.integer({ min: 120_000, max: 400_000 })),
    instructionTokensPerCall: tokens,
    cacheHitRatePercent: percent,
    batchSharePercent: percent,
    images: fc.constantFrom([], [image]),
  });

  it('yields nothing if and only if one reason for it is told', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(workload, (patch) => {
        const [priced] = estimateOf(scenarioOf(patch)).workloads;
        const cached = priced?.usage.parts.reduce((sum, part) => sum + part.cachedInputTokens, 0);
        const reasons = (priced?.warnings ?? [])
          .map(({ code }) => code)
          .filter((code) => REASONS.includes(code));
        for (const reason of reasons) seen.add(reason);
        if (patch.volume > 0) expect(reasons).toHaveLength(cached === 0 ? 1 : 0);
      }),
      { numRuns: 3_000 },
    );
    expect([...seen].sort()).toEqual([...REASONS].sort());
  });
});
