import { waysOfPaying } from '../../src/analysis/waysOfPaying';
import type { Tier } from '../../src/catalog/billables';
import { currentCard, PRICE_LISTS } from '../../src/catalog/priceLists';
import { priceOf } from '../../src/catalog/prices';
import { callRatesOf } from '../../src/catalog/rates';
import { REPLACEMENT } from '../../src/catalog/replacement';
import { SELLERS, shutdownAt, usageTiersOf } from '../../src/catalog/sellers';
import { compareModels } from '../../src/comparison/compareModels';
import { imageTokens } from '../../src/engine/images';
import { inputTokensOf } from '../../src/engine/usage';
import type { Workload } from '../../src/scenario/scenario';
import { ModelTable } from '../../src/ui/move/ModelTable';
import { BillingRules } from '../../src/ui/questions/BillingRules';
import LimitsPart from '../../src/ui/questions/LimitsPart';
import { RateTable } from '../../src/ui/questions/RateTable';
import { TurnsPart } from '../../src/ui/questions/TurnsPart';
import WaysPart from '../../src/ui/questions/WaysPart';
import { StatusNotice } from '../../src/ui/results/StatusNotice';
import { daysUntil } from '../../src/units/calendar';
import { moveSentence } from '../../src/wording/moveSentence';
import { pricesSentence } from '../../src/wording/pricesSentence';
import { waysSentence } from '../../src/wording/waysSentence';
import { derivedOf, total } from './derive';
import { count, type Fact, percent, rate, usd } from './facts';
import { datesOf, monthOf, RULES } from './factsOf';
import { heldDifference } from './held';
import type { SweptText } from './laws';
import { factsOfMove, LIMITS_THERE } from './moved';
import { type Swept, TODAY } from './swept';
import { linesOf } from './textOfMarkup';
import { pricesOf, ratiosOf } from './textsOfCards';
import { callsOf, imageTokensOf } from './unitOf';

const nothing = () => undefined;

interface DerivedWay {
  readonly month: readonly Fact[];
  readonly difference: readonly Fact[];
  readonly share: readonly Fact[];
  readonly hosting: Fact;
}

/** What each way of paying comes to by its lines, and against the month as entered. */
function derivedWays({ exported, derived }: Swept): DerivedWay[] {
  const { scenario, basis } = exported;
  return waysOfPaying(scenario, basis).map(({ estimate, difference }) => {
    const way = derivedOf(estimate);
    const { amount, all, ofSize } = heldDifference(derived.workloads, way.workloads);
    const isComplete = !derived.whole.monthlyGap && !way.whole.monthlyGap;
    const isStated = amount !== null && difference !== null;
    return {
      month: monthOf(way.whole),
      difference: isStated ? [{ ...usd(amount, !all), ofSize }] : [],
      share:
        isStated && isComplete && derived.whole.monthly > 0
          ? [
              {
                ...percent((amount / derived.whole.monthly) * 100),
                ofSize: (ofSize / derived.whole.monthly) * 100,
              },
            ]
          : [],
      hosting: usd(total(way.whole.lines.filter(({ kind }) => kind === 'hosting'))),
    };
  });
}

/** Ways of paying: the sentence with all, each row with those of one way alone. */
export function textsOfWays(swept: Swept): SweptText[] {
  const { scenario, basis } = swept.exported;
  const sentence = waysSentence(waysOfPaying(scenario, basis), basis);
  const rest = linesOf(<WaysPart scenario={scenario} basis={basis} />);
  const ways = derivedWays(swept);
  const rows = rest.filter((line) => line.split('\t').length >= 4).slice(1);
  const notes = rest.at(-1) ?? '';
  const facts = ways.flatMap(({ month, difference, share }) => [...month, ...difference, ...share]);
  return [
    { label: 'ways: sentence', text: sentence, may: [...facts, ...RULES] },
    ...ways.map(({ month, difference, share }, place): SweptText => {
      // The first is as entered, which is held against nothing.
      const must = place === 0 ? month : [...month, ...difference, ...share];
      return { label: 'ways: row', text: rows[place] ?? '', may: must, must };
    }),
    {
      label: 'ways: notes',
      text: notes,
      may: [...RULES, percent(50), ...ways.map(({ hosting }) => hosting)],
    },
  ];
}

const DAYS_OF_MONTH = 30;
const MINUTES_OF_DAY = 24 * 60;

/** Rate limits: what a day and a minute have, spread and all at once. */
export function textsOfLoad({ exported }: Swept): SweptText[] {
  const { scenario, basis, estimate } = exported;
  const section = (
    <LimitsPart
      asked={exported}
      peakFactor={exported.scenario.peakFactor}
      onEdit={nothing}
      onDone={nothing}
    />
  );
  const tiers = SELLERS.flatMap((seller) => usageTiersOf(seller, basis.model)?.tiers ?? []);
  const amounts = (inBatch: boolean, atOnce: boolean, timesOf: (workload: Workload) => number) => {
    const parts = estimate.workloads.flatMap(({ workload, usage }) =>
      usage.parts
        .filter(({ tier }) => (tier === 'batch') === inBatch && (workload.arrival === 'at-once') === atOnce)
        .map((part) => ({
          calls: part.calls / timesOf(workload),
          input: inputTokensOf(part) / timesOf(workload),
          output: part.outputTokens / timesOf(workload),
        })),
    );
    const sum = (of: 'calls' | 'input' | 'output') => parts.reduce((all, part) => all + part[of], 0);
    return { calls: sum('calls'), input: sum('input'), tokens: sum('input') + sum('output') };
  };
  // What comes all at once is in one minute, however busy that is, and no part of what a factor makes of the average.
  const minute = amounts(false, true, minutesAtOnce);
  const days = [daysSpread, daysAtOnce].map((timesOf) => {
    const [direct, batch] = [false, true].map((inBatch) => amounts(inBatch, false, timesOf));
    const [ofDay, ofJob] = [false, true].map((inBatch) => amounts(inBatch, true, daysAtOnce));
    return {
      direct,
      ofDay,
      calls: sumOf(batch?.calls, ofJob?.calls),
      input: sumOf(batch?.input, ofJob?.input),
    };
  });
  const most = basis.model.batch?.requestsPerFile?.value ?? 1;
  const facts = days.flatMap(({ direct, ofDay, calls, input }) => [
    sumOf(direct?.calls, ofDay?.calls) / MINUTES_OF_DAY,
    sumOf(direct?.tokens, ofDay?.tokens) / MINUTES_OF_DAY,
    (sumOf(direct?.calls) / MINUTES_OF_DAY) * scenario.peakFactor + minute.calls,
    (sumOf(direct?.tokens) / MINUTES_OF_DAY) * scenario.peakFactor + minute.tokens,
    ...[calls, input, filesOf(calls, most), filesOf(calls * (1 - 1e-14), most)],
  ]);
  return [
    {
      label: 'rate limits',
      text: linesOf(section).join('\n'),
      may: [
        ...facts.flatMap((value) => [count(value), count(Math.round(value))]),
        ...tiers.map(({ tier }) => count(tier)),
        ...RULES,
        ...datesOf(basis),
      ],
    },
  ];
}

/** How many files hold so many requests: with the last digit of a double and without it. */
const filesOf = (requests: number, most: number) => Math.ceil(requests / most);

const sumOf = (...amounts: readonly (number | undefined)[]) =>
  amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);

const daysSpread = ({ volumePeriod, activeDaysPerMonth }: Workload) =>
  volumePeriod === 'month' ? DAYS_OF_MONTH : activeDaysPerMonth;

function daysAtOnce(workload: Workload): number {
  const { arrival, volumePeriod, activeDaysPerMonth } = workload;
  if (arrival === 'spread') return daysSpread(workload);
  if (volumePeriod === 'month') return 1;
  return volumePeriod === 'week' ? Math.max(1, activeDaysPerMonth / 7) : activeDaysPerMonth;
}

const minutesAtOnce = (workload: Workload) =>
  daysAtOnce(workload) * (workload.volumePeriod === 'hour' ? 24 : 1);

interface DerivedTurn {
  readonly input: number;
  readonly cached: number;
  readonly cost: number;
}

/** What each turn takes and costs, of the tokens by the words of the docs and the rates of the list. */
function derivedTurns(workload: Workload, { basis }: Swept['exported']): DerivedTurn[] | null {
  const { fineTuned, fast, batchSharePercent, retrySharePercent, webSearchesPerCall } = workload;
  const tuning = fineTuned ? 'fineTuned' : 'base';
  const price = (tier: Tier, kind: 'input' | 'cachedInput' | 'output') =>
    callRatesOf(basis.rates, { tuning, tier })[kind].price?.usd ?? null;
  const search = priceOf('webSearch', basis.card, basis.ownPrices)?.usd ?? null;
  const [inBatch, made] = [batchSharePercent / 100, 1 + retrySharePercent / 100];
  let lacks = false;
  const cost = (quantity: number, each: number | null) => {
    if (quantity !== 0 && each === null) lacks = true;
    return quantity * (each ?? 0);
  };
  const direct: Tier = fast ? 'fast' : 'standard';
  const turns = callsOf(workload).map((call) => {
    const prompt = (call.input + imageTokensOf(workload)) * made;
    const found = webSearchesPerCall * 8000 * made;
    const share =
      workload.cacheMode === 'share'
        ? (prompt * workload.cachedSharePercent) / 100
        : (call.cacheable * made * workload.cacheHitRatePercent) / 100;
    const cached = Math.min(share, prompt) * (1 - inBatch);
    const output = call.output * made;
    const tokens =
      cost((prompt + found) * (1 - inBatch) - cached, price(direct, 'input')) +
      cost(cached, price(direct, 'cachedInput')) +
      cost(output * (1 - inBatch), price(direct, 'output')) +
      cost((prompt + found) * inBatch, price('batch', 'input')) +
      cost(output * inBatch, price('batch', 'output'));
    return {
      input: prompt + found,
      cached,
      cost: tokens / 1e6 + cost(webSearchesPerCall * made, search) / 1e3,
    };
  });
  return lacks ? null : turns;
}

function linesOfTurns(workload: Workload, basis: Swept['exported']['basis']): string[] {
  return linesOf(<TurnsPart workloads={[workload]} basis={basis} />);
}

/** The turns of each conversation: a row each, and the sentence above them. */
export function textsOfTurns({ exported }: Swept): SweptText[] {
  return exported.scenario.workloads.flatMap((workload): SweptText[] => {
    if (workload.shape !== 'conversation') return [];
    const lines = linesOfTurns(workload, exported.basis);
    const turns = derivedTurns(workload, exported);
    if (!turns) return [{ label: 'turns without a price', text: lines.join('\n'), may: [] }];
    const rows = lines.filter((line) => /^\d+\t/.test(line));
    let soFar = 0;
    const whole = turns.reduce((sum, { cost }) => sum + cost, 0);
    const [first, last] = [turns[0]?.cost ?? 0, turns.at(-1)?.cost ?? 0];
    return [
      {
        label: 'turns: sentence',
        text: lines[1] ?? '',
        may: [usd(first), usd(last), usd(whole), count(turns.length), count(workload.historyTurns ?? 0)],
        must: turns.length === 1 ? [usd(whole)] : [usd(first), count(turns.length), usd(last), usd(whole)],
      },
      // Where there are many, the table is folded away and not there yet.
      ...(rows.length === 0 ? [] : turns).map(({ input, cached, cost }, place): SweptText => {
        soFar += cost;
        const cachedOf = { ...count(cached), ofSize: input };
        const must = [count(place + 1), count(input), cachedOf, usd(cost), usd(soFar)];
        return { label: 'turns: row', text: rows[place] ?? '', may: must, must };
      }),
    ];
  });
}

/** How long the model is there, and what the same calls cost on the one that replaces it. */
export function textsOfStatus(swept: Swept): SweptText[] {
  const { scenario, estimate, basis } = swept.exported;
  const targets = [REPLACEMENT];
  const [row] = compareModels(scenario, estimate, { here: basis, targets }, TODAY);
  if (!row) throw new Error('the replacement is not compared');
  const imageTimes = scenario.workloads
    .flatMap(({ images }) => images)
    .flatMap((image) => {
      const [mine, its] = [basis, REPLACEMENT].map(({ model, rates }) => {
        const { input } = callRatesOf(rates, { tuning: 'base', tier: 'standard' });
        return (imageTokens(image, model.images)?.tokens ?? 0) * (input.price?.usd ?? 0);
      });
      return mine && its ? [count(mine / its), count(its / mine)] : [];
    });
  const notice = <StatusNotice today={TODAY} />;
  const days = SELLERS.flatMap((seller) => {
    const end = shutdownAt(seller, basis.model);
    return end ? [daysUntil(end.date, TODAY)] : [];
  });
  return [
    {
      label: 'status notice',
      text: linesOf(notice).join('\n'),
      may: [...days.map(count), ...datesOf(basis, TODAY)],
    },
    {
      label: 'move: sentence',
      text: moveSentence(row, REPLACEMENT.model.title),
      may: [...factsOfMove(swept), ...LIMITS_THERE],
    },
    {
      label: 'move: table',
      text: linesOf(<ModelTable rows={[row]} scenario={scenario} estimate={estimate} here={basis} />).join(
        '\n',
      ),
      may: [
        ...factsOfMove(swept),
        ...datesOf(basis),
        ...LIMITS_THERE,
        ...imageTimes,
        ...scenario.workloads.map((_, place) => count(place + 1)),
      ],
    },
  ];
}

/** The rates themselves, and what they are of each other. */
export function textsOfRates({ exported }: Swept): SweptText[] {
  const { basis } = exported;
  const own = Object.keys(basis.ownPrices).length;
  const training = PRICE_LISTS.map((list) => currentCard(list).prices.training?.usd ?? 0);
  const may = [
    ...pricesOf(basis),
    ...training.flatMap((price) => [usd(price), rate(price)]),
    ...RULES,
    ...datesOf(basis),
  ];
  return [
    { label: 'prices: sentence', text: pricesSentence(basis), may: [...may, count(own)] },
    { label: 'table of rates', text: linesOf(<RateTable basis={basis} />).join('\n'), may },
    {
      label: 'billing rules',
      text: linesOf(<BillingRules basis={basis} />).join('\n'),
      may: [...may, ...ratiosOf(basis)],
    },
  ];
}
