import fc from 'fast-check';
import { OWN_PRICE_IDS } from '../../../src/catalog/billables';
import { THIS_MODEL } from '../../../src/catalog/models';
import { PRICE_LISTS } from '../../../src/catalog/priceLists';
import { estimateScenario } from '../../../src/engine/estimate';
import { decodeLink } from '../../../src/links/decodeLink';
import { encodeLink } from '../../../src/links/encodeLink';
import { basisOf } from '../../../src/scenario/basisOf';
import { DEFAULT_CHUNKS, DEFAULT_SCENARIO, DEFAULT_WORKLOAD } from '../../../src/scenario/defaults';
import { chunkingProblem } from '../../../src/scenario/problems';
import {
  CACHE_MODES,
  IMAGE_DETAILS,
  type ImageInput,
  type Scenario,
  SHAPES,
  type Workload,
} from '../../../src/scenario/scenario';
import { isoDate } from '../../../src/units/calendar';
import { VOLUME_PERIODS } from '../../../src/units/period';

/** What a link came to on the day it was frozen. Amounts are nano-dollars. */
export interface FrozenTotals {
  readonly monthly: number;
  readonly once: number;
  readonly incomplete: boolean;
  readonly monthlyOfWorkloads: readonly number[];
}

/** What is set in one link of four, and has its default in the others. */
function sometimes<Value>(byDefault: Value, arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(byDefault) }, { weight: 1, arbitrary });
}

const percent = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(12.5, 33.3, 99.9));
const tokens = (max: number) => fc.integer({ min: 0, max });
const { images, ...plain } = DEFAULT_WORKLOAD;

const anyImage: fc.Arbitrary<ImageInput> = fc.record({
  widthPx: fc.integer({ min: 1, max: 5000 }),
  heightPx: fc.integer({ min: 1, max: 5000 }),
  detail: fc.constantFrom(...IMAGE_DETAILS),
  imagesPerCall: fc.constantFrom(1, 2, 0.5),
});

const anyWorkload: fc.Arbitrary<Workload> = fc
  .record({
    shape: fc.constantFrom(...SHAPES),
    volume: fc.oneof(tokens(200_000), tokens(100), fc.constantFrom(0.5, 2.25)),
    volumePeriod: fc.constantFrom(...VOLUME_PERIODS),
    activeDaysPerMonth: sometimes(30, fc.constantFrom(1, 20, 21.75, 31)),
    inputTokensPerRequest: tokens(20_000),
    outputTokensPerRequest: tokens(4000),
    turnsPerConversation: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 500 })),
    systemTokens: tokens(4000),
    userTokensPerTurn: tokens(1000),
    replyTokensPerTurn: tokens(1500),
    historyTurns: sometimes(null, tokens(20)),
    documentLength: fc.oneof(tokens(60_000), fc.integer({ min: 120_000, max: 2_000_000 })),
    documentUnit: fc.constantFrom('tokens', 'tokens', 'pages', 'words'),
    tokensPerDocumentUnit: fc.constantFrom(1.33, 2, 500),
    instructionTokensPerCall: sometimes(500, tokens(6000)),
    answerTokensPerCall: sometimes(1000, tokens(8000)),
    overlapTokens: sometimes(200, tokens(4000)),
    cacheMode: fc.constantFrom(...CACHE_MODES),
    cachedSharePercent: sometimes(0, percent),
    sharedPrefixTokens: fc.oneof(tokens(2000), tokens(12_000)),
    cacheHitRatePercent: sometimes(80, percent),
    batchSharePercent: sometimes(0, percent),
    fast: sometimes(false, fc.constant(true)),
    fineTuned: sometimes(false, fc.constant(true)),
  } as const)
  .chain((fields) =>
    fc
      .record({
        images: sometimes<Workload['images']>(images, fc.array(anyImage, { minLength: 1, maxLength: 2 })),
        retrySharePercent: sometimes(0, fc.constantFrom(2, 7.5, 100)),
        webSearchesPerCall: sometimes(0, fc.constantFrom(1, 0.25, 3)),
        trainingTokens: sometimes(0, tokens(50_000_000)),
        trainingEpochs: sometimes(3, fc.integer({ min: 1, max: 50 })),
        trainingEveryMonths: sometimes(0, fc.integer({ min: 1, max: 12 })),
        hostingHoursPerMonth: sometimes(720, fc.integer({ min: 0, max: 744 })),
      })
      .map((extras): Workload => withRoom({ ...plain, ...fields, ...extras })),
  );

function withRoom(workload: Workload): Workload {
  return chunkingProblem(workload, THIS_MODEL) === undefined ? workload : { ...workload, ...DEFAULT_CHUNKS };
}

const scenario: fc.Arbitrary<Scenario> = fc
  .record({
    priceListId: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('documents', 'openai') },
      { weight: 1, arbitrary: fc.constantFrom(...PRICE_LISTS.map(({ id }) => id)) },
    ),
    priceListDate: sometimes(
      null,
      fc.constantFrom('2024-08-01', '2025-11-01', '2026-09-30', '2026-11-22').map(isoDate),
    ),
    ownPrices: sometimes<Scenario['ownPrices']>(
      {},
      fc.dictionary(fc.constantFrom(...OWN_PRICE_IDS), fc.constantFrom(0, 0.07, 0.1, 2.5), {
        minKeys: 1,
        maxKeys: 4,
        noNullPrototype: true,
      }),
    ),
    workloads: fc.oneof(
      { weight: 3, arbitrary: fc.array(anyWorkload, { minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.array(anyWorkload, { minLength: 2, maxLength: 3 }) },
    ),
  })
  .map((fields) => ({ ...DEFAULT_SCENARIO, ...fields }));

/** So many different links of all shapes, the same for the same seed. */
export function linksToFreeze(count: number, seed: number): string[] {
  const queries = fc
    .sample(scenario, { seed, numRuns: count * 2 })
    .map(encodeLink)
    .flatMap((link) => (link.ok ? [link.query] : []));
  return [...new Set(queries)].slice(0, count);
}

/** What a link comes to now. */
export function totalsNow(query: string): FrozenTotals {
  const { scenario: decoded } = decodeLink(query);
  const { totals, workloads } = estimateScenario(decoded, basisOf(decoded));
  return {
    monthly: totals.monthly,
    once: totals.once,
    incomplete: totals.incomplete,
    monthlyOfWorkloads: workloads.map((workload) => workload.totals.monthly),
  };
}

/** A line of the file of frozen links. */
export function frozenLine(query: string, totals: FrozenTotals): string {
  const { monthly, once, incomplete, monthlyOfWorkloads } = totals;
  return [query, monthly, once, incomplete ? 'incomplete' : 'whole', monthlyOfWorkloads.join(' ')].join('\t');
}

/** A line of the file, read back. */
export function readFrozenLine(line: string): { readonly query: string; readonly totals: FrozenTotals } {
  const [query = '', monthly, once, state, ofWorkloads = ''] = line.split('\t');
  return {
    query,
    totals: {
      monthly: Number(monthly),
      once: Number(once),
      incomplete: state === 'incomplete',
      monthlyOfWorkloads: ofWorkloads.split(' ').map(Number),
    },
  };
}
