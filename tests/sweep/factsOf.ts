import type { Basis } from '../../src/catalog/basis';
import { LINE_KINDS } from '../../src/catalog/billables';
import { THIS_MODEL } from '../../src/catalog/models';
import type { Scenario, Workload } from '../../src/scenario/scenario';
import { partialDateText } from '../../src/wording/partialDate';
import type { DerivedSums } from './derive';
import { count, date, type Fact, percent, rate, usd } from './facts';
import { SOURCE_DATES } from './namedThings';

/** A figure that lacks everything has no amount to state. */
const stated = (amount: number, partial: boolean) => (partial && amount === 0 ? [] : [usd(amount, partial)]);

export const monthOf = ({ monthly, monthlyGap }: DerivedSums) => stated(monthly, monthlyGap);
export const onceOf = ({ once, onceGap }: DerivedSums) => stated(once, onceGap);

/** What so many months come to, with what is spent once. */
export const monthsOf = ({ monthly, once, monthlyGap, onceGap }: DerivedSums, months: number) =>
  stated(monthly * months + once, monthlyGap || onceGap);

export const perRequestsOf = ({ monthly, monthlyGap, requests }: DerivedSums, many: number) =>
  requests > 0 ? stated((monthly / requests) * many, monthlyGap) : [];

/** Every figure that is made of sums. */
export function factsOfSums(sums: DerivedSums): Fact[] {
  return [
    ...monthOf(sums),
    ...onceOf(sums),
    ...monthsOf(sums, 12),
    ...perRequestsOf(sums, 1),
    ...perRequestsOf(sums, 1000),
    count(sums.requests),
  ];
}

/** Every figure of the lines by themselves. */
export function factsOfLines({ lines }: DerivedSums): Fact[] {
  return lines.flatMap(({ quantity, usd: price, amount }) => [
    count(quantity),
    ...(price === null ? [] : [rate(price)]),
    ...(amount === null ? [] : [usd(amount)]),
  ]);
}

/** Every number that was entered for a workload. */
export function factsOfInputs(workload: Workload): Fact[] {
  const numbers = Object.values(workload).filter((value) => typeof value === 'number');
  const images = workload.images.flatMap(({ widthPx, heightPx, imagesPerCall }) => [
    widthPx,
    heightPx,
    imagesPerCall,
  ]);
  return [...numbers, ...images].flatMap((value) => [count(value), percent(value)]);
}

/** Every number that was entered for the estimate as a whole. */
export function factsOfSettings({
  horizonMonths,
  monthlyBudgetUsd,
  peakFactor,
  ownPrices,
  workloads,
  ...move
}: Scenario): Fact[] {
  const budget = monthlyBudgetUsd === null ? [] : [usd(monthlyBudgetUsd), count(monthlyBudgetUsd)];
  const prices = [...Object.values(ownPrices), ...Object.values(move.ownModel?.prices ?? {})];
  const own = prices.flatMap((price) => [usd(price), rate(price), count(price)]);
  const { reasoningTokensPerCall, moveHitRatePercent, tokenizerFactor, movedPercentPerMonth, moveMonth } =
    move;
  const assumed = [reasoningTokensPerCall, moveHitRatePercent ?? 0, tokenizerFactor, movedPercentPerMonth];
  return [
    count(horizonMonths),
    ...budget,
    count(peakFactor),
    ...own,
    count(workloads.length),
    ...assumed.flatMap((value) => [count(value), percent(value)]),
    ...(moveMonth === null ? [] : [date(partialDateText(moveMonth))]),
  ];
}

/** The days that a text about these prices may name. */
export function datesOf({ card, list, model }: Basis, ...others: readonly string[]): Fact[] {
  const ends = [...Object.values(model.sellers), ...model.dates].flatMap((of) =>
    'shutdown' in of ? [of.shutdown?.date ?? ''] : 'date' in of ? [of.date] : [],
  );
  const days = [
    card.date,
    card.checked,
    ...list.cards.flatMap((one) => [one.date, one.checked]),
    ...ends,
    ...others,
  ];
  return [
    ...days.flatMap((day) => (day === '' ? [] : [date(day), date(partialDateText(day))])),
    ...SOURCE_DATES.map(date),
  ];
}

const { context, cache, batch, webSearch } = THIS_MODEL;

/** The limits and rules of the model, and the numbers of the calendar that rules are told by. */
export const RULES: readonly Fact[] = [
  context.windowTokens.value,
  context.outputTokens.value,
  cache?.minimumTokens.value ?? 0,
  cache?.stepTokens.value ?? 0,
  batch?.windowHours.value ?? 0,
  batch?.requestsPerFile?.value ?? 0,
  batch?.fileMegabytes?.value ?? 0,
  webSearch?.inputTokens.value ?? 0,
  ...[1, 7, 12, 24, 30, 1000, 1_000_000],
].map(count);

/** What a month is split into by kinds of token: an amount each, and a share where the month has all its prices. */
export function factsOfSplit(sums: DerivedSums): Fact[] {
  const lines = sums.lines.filter(({ once }) => !once);
  return LINE_KINDS.flatMap((kind) => {
    const ofKind = lines.filter((line) => line.kind === kind);
    const amount = ofKind.reduce((sum, line) => sum + (line.amount ?? 0), 0);
    const lacks = ofKind.some((line) => line.amount === null);
    const share = sums.monthlyGap || sums.monthly === 0 ? [] : [percent((amount / sums.monthly) * 100)];
    return [...(lacks && amount === 0 ? [] : [usd(amount, lacks)]), ...share];
  });
}
