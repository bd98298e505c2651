import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_KINDS, PRICE_IDS } from '../../src/catalog/billables';
import { currentCard, PRICE_LISTS } from '../../src/catalog/priceLists';
import { listedPrice, type OwnPrices } from '../../src/catalog/prices';
import { estimateScenario } from '../../src/engine/estimate';
import { unitUse } from '../../src/engine/shapes';
import { usageOfWorkload } from '../../src/engine/usageOfWorkload';
import { WORKLOAD_QUANTITIES } from '../../src/scenario/fields';
import {
  ANSWERS_CAN_WAIT,
  ARRIVALS,
  CACHE_MODES,
  DOCUMENT_UNITS,
  IMAGE_DETAILS,
  SHAPES,
  type Workload,
} from '../../src/scenario/scenario';
import { VOLUME_PERIODS } from '../../src/units/period';
import { arbitraryWorkload } from '../support/arbitraryScenario';
import { BARE_CARD } from '../support/bareCard';
import { basisBy, basisOfCard, estimateOf, scenarioOf } from '../support/cards';
import { exactUnit, exactVolume, type Rational } from './oracle';

const amount = (max: number, min = 0) => fc.double({ min, max, noNaN: true });
const share = amount(100);

const workload: fc.Arbitrary<Workload> = fc
  .record({
    name: fc.constant(''),
    shape: fc.constantFrom(...SHAPES),
    volume: amount(1e9),
    volumePeriod: fc.constantFrom(...VOLUME_PERIODS),
    activeDaysPerMonth: amount(31, 1),
    inputTokensPerRequest: amount(1e6),
    outputTokensPerRequest: amount(1e6),
    turnsPerConversation: fc.integer({ min: 1, max: 40 }),
    systemTokens: amount(3_000),
    userTokensPerTurn: amount(1_000),
    replyTokensPerTurn: amount(1_000),
    historyTurns: fc.option(fc.nat(40)),
    documentLength: amount(1e6),
    documentUnit: fc.constantFrom(...DOCUMENT_UNITS),
    tokensPerDocumentUnit: amount(1_000),
    instructionTokensPerCall: amount(20_000),
    answerTokensPerCall: amount(16_000),
    overlapTokens: amount(10_000),
    cacheMode: fc.constantFrom(...CACHE_MODES),
    cachedSharePercent: share,
    sharedPrefixTokens: amount(10_000),
    cacheHitRatePercent: share,
    batchSharePercent: share,
    fast: fc.boolean(),
    fineTuned: fc.boolean(),
    answersCanWait: fc.constantFrom(...ANSWERS_CAN_WAIT),
    arrival: fc.constantFrom(...ARRIVALS),
    hostingHoursPerMonth: amount(744),
    images: fc.array(
      fc.record({
        widthPx: fc.integer({ min: 1, max: 5_000 }),
        heightPx: fc.integer({ min: 1, max: 5_000 }),
        detail: fc.constantFrom(...IMAGE_DETAILS),
        imagesPerCall: amount(10),
      }),
      { maxLength: 3 },
    ),
    retrySharePercent: share,
    webSearchesPerCall: amount(5),
    trainingTokens: amount(1e9),
    trainingEpochs: fc.integer({ min: 1, max: 50 }),
    trainingEveryMonths: fc.nat(12),
  })
  .map((entered) => ({ ...entered, fast: entered.fast && !entered.fineTuned }));

/** The one list that has a price for everything. */
const LIST = 'openai';

const monthlyOf = (...workloads: readonly Partial<Workload>[]) =>
  estimateOf(scenarioOf(...workloads), LIST).totals.monthly;

/** Sums of doubles depend on their order in the last digits, and below a billionth of a nano-dollar on anything. */
const SLACK = 1e-12;
const NOTHING = 1e-9;
const closeTo = (first: number, second: number) =>
  expect(Math.abs(first - second)).toBeLessThanOrEqual(
    SLACK * Math.max(Math.abs(first), Math.abs(second)) + NOTHING,
  );
const atMost = (first: number, second: number) =>
  expect(first).toBeLessThanOrEqual(second * (1 + SLACK) + NOTHING);

const toNumber = ({ over, under }: Rational) => Number((over * 10n ** 30n) / under) / 1e30;

const perMonthOrOnce = ({ trainingTokens, trainingEpochs, trainingEveryMonths }: Workload) =>
  (trainingTokens * trainingEpochs) / Math.max(1, trainingEveryMonths);

describe('laws of a bill', () => {
  it('has a total that is the sum of its lines, by workload and by kind too', () => {
    fc.assert(
      fc.property(fc.array(workload, { minLength: 1, maxLength: 20 }), (workloads) => {
        const estimate = estimateOf(scenarioOf(...workloads), LIST);
        const sum = (amounts: readonly (number | null)[]) =>
          amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
        const lines = estimate.workloads
          .flatMap((priced) => priced.lines)
          .filter(({ recurrence }) => recurrence === 'monthly');
        closeTo(estimate.totals.monthly, sum(lines.map(({ amount }) => amount)));
        closeTo(estimate.totals.monthly, sum(estimate.workloads.map(({ totals }) => totals.monthly)));
        expect(estimate.totals.incomplete).toBe(false);
        closeTo(estimate.totals.monthly, sum(LINE_KINDS.map((kind) => estimate.totals.byKind[kind])));
      }),
    );
  });

  it('bills every token once: the lines hold just the tokens that the calls use', () => {
    fc.assert(
      fc.property(workload, (entered) => {
        const [priced] = estimateOf(scenarioOf(entered), LIST).workloads;
        const quantity = (kinds: readonly string[]) =>
          (priced?.lines ?? [])
            .filter(({ kind }) => kinds.includes(kind))
            .reduce((total, line) => total + line.quantity, 0);
        const unit = exactUnit(entered);
        const month = toNumber(exactVolume(entered)) * (1 + entered.retrySharePercent / 100);
        const searches = month * toNumber(unit.calls) * entered.webSearchesPerCall;
        closeTo(quantity(['input', 'cachedInput']), month * toNumber(unit.input) + searches * 8_000);
        closeTo(quantity(['output']), month * toNumber(unit.output));
        closeTo(quantity(['webSearch']), searches);
        closeTo(quantity(['training']), perMonthOrOnce(entered));
        closeTo(
          priced?.totals.requestsPerMonth ?? Number.NaN,
          toNumber(exactVolume(entered)) * toNumber(unit.calls),
        );
      }),
    );
  });

  it('costs the same when a workload is split in two', () => {
    fc.assert(
      fc.property(workload, fc.double({ min: 0, max: 1, noNaN: true }), (entered, part) => {
        // The fine-tuning job is not of the volume: one of the two keeps it.
        const first = { ...entered, volume: entered.volume * part };
        const second = { ...entered, volume: entered.volume - first.volume, trainingTokens: 0 };
        closeTo(monthlyOf(first, second), monthlyOf(entered));
      }),
    );
  });

  // With caching worked out, a longer prompt can cost less: its start may become long enough to be cached.
  it.each([
    'volume',
    'activeDaysPerMonth',
    'inputTokensPerRequest',
    'outputTokensPerRequest',
    'turnsPerConversation',
    'systemTokens',
    'userTokensPerTurn',
    'replyTokensPerTurn',
    'historyTurns',
    'documentLength',
    'tokensPerDocumentUnit',
    'instructionTokensPerCall',
    'answerTokensPerCall',
    'overlapTokens',
    'retrySharePercent',
    'webSearchesPerCall',
    'trainingTokens',
    'trainingEpochs',
  ] as const)('never costs less with a larger %s', (key) => {
    const { minimum, maximum, whole } = WORKLOAD_QUANTITIES[key];
    const isOfDocuments = /PerCall$|^overlap/.test(key);
    const most = Math.min(maximum, isOfDocuments ? 20_000 : 1e9);
    const value = whole ? fc.integer({ min: minimum, max: most }) : amount(most, minimum);
    fc.assert(
      fc.property(workload, value, value, (entered, one, other) => {
        const shared: Workload = { ...entered, cacheMode: 'share' };
        const less = monthlyOf({ ...shared, [key]: Math.min(one, other) });
        atMost(less, monthlyOf({ ...shared, [key]: Math.max(one, other) }));
      }),
    );
  });

  it.each(['cachedSharePercent', 'cacheHitRatePercent', 'batchSharePercent', 'sharedPrefixTokens'] as const)(
    'never costs more with a larger %s',
    (key) => {
      const value = amount(key === 'sharedPrefixTokens' ? 1e6 : 100);
      fc.assert(
        fc.property(workload, value, value, (entered, one, other) => {
          const more = monthlyOf({ ...entered, [key]: Math.max(one, other) });
          atMost(more, monthlyOf({ ...entered, [key]: Math.min(one, other) }));
        }),
      );
    },
  );

  it('costs nothing but what it should when no request is made', () => {
    fc.assert(
      fc.property(workload, (entered) => {
        const { totals } = estimateOf(scenarioOf({ ...entered, volume: 0, trainingTokens: 0 }), LIST);
        expect(totals.monthly).toBe(0);
        expect(totals.perRequest).toBeNull();
        expect(totals.per1kRequests).toBeNull();
      }),
    );
  });
});

describe('laws of the shapes', () => {
  const linesOf = (entered: Workload) =>
    estimateOf(scenarioOf(entered), LIST).workloads.map(({ lines, totals }) => ({ lines, totals }));

  it('a conversation of one turn is a request that shares its system prompt', () => {
    fc.assert(
      fc.property(workload, (entered) => {
        const turn: Workload = { ...entered, shape: 'conversation', turnsPerConversation: 1 };
        const request: Workload = {
          ...entered,
          shape: 'requests',
          inputTokensPerRequest: entered.systemTokens + entered.userTokensPerTurn,
          outputTokensPerRequest: entered.replyTokensPerTurn,
          sharedPrefixTokens: entered.systemTokens,
        };
        expect(linesOf(turn)).toEqual(linesOf(request));
      }),
    );
  });

  it('a document of one part is a request that shares as much', () => {
    fc.assert(
      fc.property(workload, amount(90_000), (entered, documentLength) => {
        const { instructionTokensPerCall, answerTokensPerCall } = entered;
        // 90,000 + 20,000 + 16,000 = 126,000 at most.
        const document: Workload = { ...entered, shape: 'documents', documentUnit: 'tokens', documentLength };
        const request: Workload = {
          ...entered,
          shape: 'requests',
          inputTokensPerRequest: documentLength + instructionTokensPerCall,
          outputTokensPerRequest: answerTokensPerCall,
        };
        expect(linesOf(document)).toEqual(linesOf(request));
      }),
    );
  });

  it('a history window as long as the conversation, or longer, changes nothing', () => {
    fc.assert(
      fc.property(workload, fc.nat(10), (entered, more) => {
        const all: Workload = { ...entered, shape: 'conversation', historyTurns: null };
        const historyTurns = all.turnsPerConversation - 1 + more;
        expect(linesOf({ ...all, historyTurns })).toEqual(linesOf(all));
      }),
    );
  });

  it('a hit rate of 0 is no caching', () => {
    fc.assert(
      fc.property(workload, (entered) => {
        const never: Workload = { ...entered, cacheMode: 'worked-out', cacheHitRatePercent: 0 };
        const none: Workload = { ...entered, cacheMode: 'share', cachedSharePercent: 0 };
        expect(linesOf(never)).toEqual(linesOf(none));
      }),
    );
  });

  it('pages and words are tokens by another count', () => {
    fc.assert(
      fc.property(workload, fc.constantFrom('pages', 'words'), (entered, documentUnit) => {
        const counted: Workload = { ...entered, shape: 'documents', documentUnit };
        const inTokens: Workload = {
          ...counted,
          documentUnit: 'tokens',
          // Fifteen digits are what a double holds of any decimal.
          documentLength: Number((counted.documentLength * counted.tokensPerDocumentUnit).toPrecision(15)),
        };
        expect(linesOf(counted)).toEqual(linesOf(inTokens));
      }),
    );
  });
});

describe('any workload at all', () => {
  it('has no more cached tokens than input, and no amount below nothing', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryWorkload, workload), (entered) => {
        const unit = unitUse(entered, basisBy());
        expect(unit.cacheableTokens).toBeLessThanOrEqual(unit.inputTokens);
        for (const part of usageOfWorkload(entered, basisBy(), unitUse(entered, basisBy())).parts) {
          const { calls, uncachedInputTokens, cachedInputTokens, outputTokens } = part;
          for (const count of [calls, uncachedInputTokens, cachedInputTokens, outputTokens]) {
            expect(count).toBeGreaterThanOrEqual(0);
            expect(Number.isFinite(count)).toBe(true);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('caches all of its input without owing a token', () => {
    fc.assert(
      fc.property(workload, amount(1e6), (entered, inputTokensPerRequest) => {
        const all: Workload = {
          ...entered,
          shape: 'requests',
          inputTokensPerRequest,
          images: [],
          cacheMode: 'share',
          cachedSharePercent: 100,
          webSearchesPerCall: 0,
        };
        for (const part of usageOfWorkload(all, basisBy(), unitUse(all, basisBy())).parts) {
          expect(part.uncachedInputTokens).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('costs by own prices that are a list’s what that list makes it cost', () => {
    fc.assert(
      fc.property(arbitraryWorkload, fc.constantFrom(...PRICE_LISTS), (entered, list) => {
        const card = currentCard(list);
        const ownPrices: OwnPrices = Object.fromEntries(
          PRICE_IDS.flatMap((id) => {
            const listed = listedPrice(id, card);
            return listed ? [[id, listed.usd]] : [];
          }),
        );
        const priced = estimateScenario(scenarioOf(entered), basisOfCard(BARE_CARD, ownPrices));
        const listed = estimateScenario(scenarioOf(entered), basisOfCard(card));
        expect(priced.totals).toEqual(listed.totals);
        for (const { price } of priced.workloads.flatMap(({ lines }) => lines)) {
          if (price) expect(price).toMatchObject({ basis: 'own', source: null });
        }
      }),
    );
  });
});
