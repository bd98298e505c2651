import type { Basis } from '../catalog/basis';
import type { Model, Seller, UsageTiers } from '../catalog/schema';
import { sellerOfList, usageTiersOf } from '../catalog/sellers';
import type { Estimate } from '../engine/estimate';
import { inputTokensOf, type UsagePart } from '../engine/usage';
import type { Arrival, Scenario, Workload } from '../scenario/scenario';
import { withoutNoise } from '../units/decimal';
import { DAYS_PER_WEEK, HOURS_PER_DAY } from '../units/period';

/** What a volume says of its days: so much each day, or so much in a week or a month whatever the day. */
export type CountedBy = 'day' | 'week' | 'month';

/** The periods by which a load was counted, each once. */
export interface Counts {
  /** Of all of it. What is said to be spread over a week or a month is a count of a day. */
  readonly countedBy: readonly CountedBy[];
  /** Weeks and months of which it is not said how they come: spread over their days, or in a single one. */
  readonly open: readonly CountedBy[];
  /** Weeks and months that are taken as spread over their days. */
  readonly spread: readonly CountedBy[];
  /** Whether some of it comes all at once. */
  readonly atOnce: boolean;
}

/** Requests and tokens a minute, and the lowest usage tier that lets them through; null where none does, or none is known. */
export interface Pace {
  readonly requestsPerMinute: number;
  readonly tokensPerMinute: number;
  readonly tier: number | null;
}

/** The load outside Batch. */
export interface DirectLoad extends Counts {
  /** Over a day. Counts of a week and of a month taken as spread evenly over their days, as in the peak. */
  readonly average: Pace;
  /** The busiest minute, in which there is all that comes at once. */
  readonly peak: Pace;
  /** The busiest minute of a day on which all comes that a week or a month has, beside what each day has. */
  readonly peakOfOneDay: Pace;
}

/** What is handed to Batch at once. */
export interface BatchJob {
  readonly requests: number;
  readonly inputTokens: number;
  /** The fewest files that hold it by the number of requests; null where the seller's limit is not known. */
  readonly files: number | null;
  /** The lowest usage tier whose queue holds its input; null where none does, or none is known. */
  readonly tier: number | null;
}

/** The load of Batch. */
export interface BatchLoad extends Counts {
  /** A whole day's, week's or month's requests, as they were counted; of several workloads all together. */
  readonly job: BatchJob;
  /** The same when counts of a week and of a month are spread evenly over their days. */
  readonly perDay: BatchJob;
}

/** How much is asked of the API, and what it takes to be let through. */
export interface Load {
  readonly seller: Seller;
  /** The seller's own; null where none are on record. */
  readonly limits: UsageTiers | null;
  /** Null where there are no such requests. */
  readonly direct: DirectLoad | null;
  readonly batch: BatchLoad | null;
}

const MINUTES_PER_DAY = HOURS_PER_DAY * 60;
/** A monthly count is spread over this many days; other counts say their days themselves. */
export const DAYS_OF_MONTHLY_COUNT = 30;

/**
 * The load of a scenario on who sells by the list in use: its workloads taken to run on the same days, spread evenly over
 * all 24 hours.
 */
export function loadOf(scenario: Scenario, estimate: Estimate, { model, list }: Basis): Load {
  const seller = sellerOfList(list);
  const limits = usageTiersOf(seller, model) ?? null;
  const tiers = limits?.tiers ?? [];
  const direct = dayOf(estimate, false);
  const batch = dayOf(estimate, true);
  const peak = (even: Amount, { atOnce, minute }: Day) =>
    paceOf(sumOf([even, atOnce]), even, scenario.peakFactor, minute, tiers);
  const job = ({ requests, inputTokens }: Amount): BatchJob => ({
    requests,
    inputTokens,
    files: filesOf(requests, seller, model),
    tier: tiers.find(({ batchQueueTokens }) => inputTokens <= batchQueueTokens)?.tier ?? null,
  });
  return {
    seller,
    limits,
    direct: direct && {
      ...direct.counts,
      average: averageOf(sumOf([direct.spread, direct.atOnce]), tiers),
      peak: peak(direct.spread, direct),
      peakOfOneDay: peak(direct.whole, direct),
    },
    batch: batch && {
      ...batch.counts,
      job: job(sumOf([batch.whole, batch.atOnce])),
      perDay: job(sumOf([batch.spread, batch.atOnce])),
    },
  };
}

interface Amount {
  readonly requests: number;
  readonly inputTokens: number;
  /** Input and output. */
  readonly tokens: number;
}

const NOTHING: Amount = { requests: 0, inputTokens: 0, tokens: 0 };

/** A day of what comes evenly, by both readings of a week or a month, and what comes all at once. */
interface Day {
  readonly counts: Counts;
  readonly spread: Amount;
  readonly whole: Amount;
  /** What comes at once, over the day, and in its busiest minute. */
  readonly atOnce: Amount;
  readonly minute: Amount;
}

/** What a day has of the calls in Batch, or of the others; null where there are none. */
function dayOf({ workloads }: Estimate, inBatch: boolean): Day | null {
  const found = workloads.flatMap(({ workload, usage }) => {
    const parts = usage.parts.filter(({ tier, calls }) => (tier === 'batch') === inBatch && calls > 0);
    return parts.length > 0 ? [{ workload, parts }] : [];
  });
  if (found.length === 0) return null;
  const even = found.filter(({ workload }) => workload.arrival !== 'at-once');
  const atOnce = found.filter(({ workload }) => workload.arrival === 'at-once');
  const sum = (some: typeof found, timesOf: (workload: Workload) => number) =>
    sumOf(some.map(({ workload, parts }) => amountOf(parts, timesOf(workload))));
  return {
    counts: countsOf(found.map(({ workload }) => workload)),
    spread: sum(even, daysOf),
    whole: sum(even, (workload) => (workload.arrival === 'spread' ? daysOf(workload) : jobsOf(workload))),
    atOnce: sum(atOnce, jobsOf),
    minute: sum(atOnce, goesOf),
  };
}

function countsOf(workloads: readonly Workload[]): Counts {
  const periods = (some: readonly Workload[]) => [...new Set(some.map(countedBy))];
  const longer = (some: readonly Workload[]) => periods(some).filter((by) => by !== 'day');
  const arriving = (arrival: Arrival) => workloads.filter((workload) => workload.arrival === arrival);
  return {
    countedBy: [
      ...new Set(workloads.map((workload) => (workload.arrival === 'spread' ? 'day' : countedBy(workload)))),
    ],
    open: longer(arriving('unknown')),
    spread: longer(workloads.filter(({ arrival }) => arrival !== 'at-once')),
    atOnce: arriving('at-once').length > 0,
  };
}

function countedBy({ volumePeriod }: Workload): CountedBy {
  return volumePeriod === 'hour' ? 'day' : volumePeriod;
}

function daysOf({ volumePeriod, activeDaysPerMonth }: Workload): number {
  return volumePeriod === 'month' ? DAYS_OF_MONTHLY_COUNT : activeDaysPerMonth;
}

/** How often in a month what was counted comes: each active day, each week of active days, or once. */
function jobsOf({ volumePeriod, activeDaysPerMonth }: Workload): number {
  if (volumePeriod === 'month') return 1;
  return volumePeriod === 'week' ? Math.max(1, activeDaysPerMonth / DAYS_PER_WEEK) : activeDaysPerMonth;
}

/** How often in a month what comes all at once does: an hour’s count comes each hour. */
function goesOf(workload: Workload): number {
  return jobsOf(workload) * (workload.volumePeriod === 'hour' ? HOURS_PER_DAY : 1);
}

function amountOf(parts: readonly UsagePart[], times: number): Amount {
  let requests = 0;
  let inputTokens = 0;
  let outputTokens = 0;
  for (const part of parts) {
    requests += part.calls / times;
    inputTokens += inputTokensOf(part) / times;
    outputTokens += part.outputTokens / times;
  }
  return { requests, inputTokens, tokens: inputTokens + outputTokens };
}

/** The sum, without the noise of divisions, which would ask for one file or one tier more. */
function sumOf(amounts: readonly Amount[]): Amount {
  const sum = (key: keyof Amount) => withoutNoise(amounts.reduce((all, amount) => all + amount[key], 0));
  return { requests: sum('requests'), inputTokens: sum('inputTokens'), tokens: sum('tokens') };
}

/** The pace of a day’s average minute. */
function averageOf(day: Amount, tiers: UsageTiers['tiers']): Pace {
  return paceOf(day, day, 1, NOTHING, tiers);
}

/**
 * The pace of a minute that has so many times the average of what comes evenly over a day, and what comes at once in it;
 * the limit of a day is one of the whole day.
 */
function paceOf(day: Amount, even: Amount, factor: number, atOnce: Amount, tiers: UsageTiers['tiers']): Pace {
  const inMinute = (of: 'requests' | 'tokens') =>
    withoutNoise((even[of] / MINUTES_PER_DAY) * factor + atOnce[of]);
  const requestsPerMinute = inMinute('requests');
  const tokensPerMinute = inMinute('tokens');
  const letsThrough = (tier: UsageTiers['tiers'][number]) =>
    requestsPerMinute <= tier.requestsPerMinute &&
    tokensPerMinute <= tier.tokensPerMinute &&
    (tier.requestsPerDay === null || day.requests <= tier.requestsPerDay);
  return { requestsPerMinute, tokensPerMinute, tier: tiers.find(letsThrough)?.tier ?? null };
}

/** The limits of a file are the maker's: no other seller's are on record. */
function filesOf(requests: number, { id }: Seller, { maker, batch }: Model): number | null {
  const most = batch?.requestsPerFile?.value;
  return id === maker && most !== undefined ? Math.ceil(requests / most) : null;
}
