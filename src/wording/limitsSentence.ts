import {
  type BatchJob,
  type BatchLoad,
  type CountedBy,
  type Counts,
  DAYS_OF_MONTHLY_COUNT,
  type DirectLoad,
  type Load,
  type Pace,
} from '../analysis/load';
import type { Model } from '../catalog/schema';
import { formatCount } from '../units/format';
import { DAYS_PER_WEEK } from '../units/period';
import { counted } from './counted';
import { upperFirst } from './firstLetter';
import { perPeriodText } from './perPeriod';

/** The answer to "Will it fit my limits?": a sentence, and a second one where there are requests in Batch and outside. */
export function limitsSentence(load: Load): string {
  const { direct, batch, limits } = load;
  if (!direct && !batch) return 'No load.';
  if (!limits) return withoutLimits(load);
  const batchWords = batch && batchClause(batch);
  if (!direct) return `Everything goes through Batch: ${batchWords}.`;
  const directWords = directClause(direct, load);
  return batchWords ? `${directWords}. ${upperFirst(batchWords)}.` : `${directWords}.`;
}

function highestTier({ limits }: Pick<Load, 'limits'>): number | null {
  return limits && Math.max(...limits.tiers.map(({ tier }) => tier));
}

/** The lowest usage tier of a pace, for a cell of a table. */
export function tierText({ tier }: Pace, load: Pick<Load, 'limits'>): string {
  return tier === null ? `above tier ${highestTier(load)}` : String(tier);
}

/** An amount of the load: whole from 100 up, and never 0 where there is any. */
export function loadText(amount: number): string {
  if (amount > 0 && amount < 0.01) return 'under 0.01';
  return formatCount(amount >= 100 ? Math.round(amount) : amount);
}

/** Whether some of it was counted by the week or the month, and nobody said how it comes, so that its days are not known. */
export function isSpread({ open }: Pick<Counts, 'open'>): boolean {
  return open.length > 0;
}

/** How the load a minute was worked out. */
export function spreadText({ direct, batch }: Load): string {
  const counts = [...(direct?.spread ?? []), ...(batch?.spread ?? [])];
  return [
    'Spread evenly over 24 hours of each active day, all workloads on the same days.',
    counts.includes('week') ? `A count per week is taken as spread over its ${DAYS_PER_WEEK} days.` : '',
    counts.includes('month')
      ? `A count per month is taken as spread over ${DAYS_OF_MONTHLY_COUNT} days.`
      : '',
    direct?.atOnce ? 'What comes all at once is in a single minute.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What goes through Batch, in how many files, and which queue holds it; empty where nothing does. */
export function batchText({ batch, limits }: Load, { batch: rules }: Model): string {
  if (!batch) return '';
  const queue = ({ tier }: BatchJob) => {
    if (!limits) return '';
    return tier === null
      ? ', more than the queue of any tier holds at once'
      : `, which the queue of tier ${tier} holds at once`;
  };
  const [by, ...others] = batch.countedBy;
  const often = by && others.length === 0 ? perPeriodText(by) : 'in all';
  const most = `at most ${formatCount(rules?.requestsPerFile?.value ?? 0)} requests and ${rules?.fileMegabytes?.value} MB`;
  const whole = `Batch: ${jobText(batch.job, often)}${queue(batch.job)}.`;
  const files = batch.job.files === null ? '' : ` A file has ${most}.`;
  if (!isSpread(batch)) return whole + files;
  return `${whole} Spread evenly ${spreadOver(batch.open)}: ${jobText(batch.perDay, 'a day')}${queue(batch.perDay)}.${files}`;
}

function jobText({ requests, inputTokens, files }: BatchJob, often: string): string {
  const inFiles = files === null ? '' : ` in at least ${counted(files, 'file', loadText)}`;
  return `${counted(requests, 'request', loadText)} ${often}${inFiles}, ${counted(inputTokens, 'input token', loadText)}`;
}

function withoutLimits({ direct, seller }: Load): string {
  const unknown = `${seller.title}’s own rate limits are not on record here`;
  if (!direct) return `Everything goes through Batch. ${unknown}.`;
  const { peak, peakOfOneDay } = direct;
  const oneDay = isSpread(direct) ? ` All in one day, it asks for ${paceText(peakOfOneDay)}.` : '';
  return `${unknown}: the busiest minute asks for ${paceText(peak)}.${oneDay}`;
}

function paceText({ requestsPerMinute, tokensPerMinute }: Pace): string {
  return `${counted(requestsPerMinute, 'request', loadText)} and ${counted(tokensPerMinute, 'token', loadText)}`;
}

function directClause(direct: DirectLoad, load: Load): string {
  const { average, peak, peakOfOneDay, open } = direct;
  const highest = highestTier(load);
  const spread = isSpread(direct) ? `spread evenly ${spreadOver(open)}` : '';
  if (peak.tier === null) {
    const even = spread && `, even if it is ${spread}`;
    return `The peak is above what usage tier ${highest} allows${even}: spread the load, move a part of it to Batch, or ask ${load.seller.title} for more`;
  }
  const isOneTier = average.tier === peak.tier;
  const busiest = isOneTier
    ? ', the busiest minute included'
    : `; the busiest minute${direct.atOnce ? ', with all that comes at once,' : ''} needs tier ${peak.tier}`;
  const carries = `Usage tier ${average.tier} carries ${isOneTier ? 'it' : 'the average'}`;
  if (!spread) return carries + busiest;
  if (peakOfOneDay.tier === peak.tier) return `${carries}${busiest}, even if all comes in one day`;
  const oneDay =
    peakOfOneDay.tier === null ? `is above what tier ${highest} allows` : `needs tier ${peakOfOneDay.tier}`;
  return `${carries} if it is ${spread}${busiest}; all in one day ${oneDay}`;
}

function batchClause(batch: BatchLoad): string {
  const { countedBy, open, job, perDay } = batch;
  const [by, ...others] = countedBy;
  const part =
    by === undefined || others.length > 0
      ? 'its Batch part, handed in all at once,'
      : `${perPeriodText(by)} of its Batch part${by === 'day' ? '' : ', handed in all at once,'}`;
  const fits =
    job.tier === null
      ? `${part} is more than the queue of any tier holds`
      : `${part} fits the queue of tier ${job.tier}`;
  if (!isSpread(batch)) return job.tier === null ? `${fits} at once: hand it in piece by piece` : fits;
  if (job.tier !== null && job.tier === perDay.tier) return fits;
  return perDay.tier === null
    ? `${fits}, and so is a day of it spread evenly ${spreadOver(open)}`
    : `${fits}; spread evenly ${spreadOver(open)}, a day of it fits ${job.tier === null ? 'the queue' : 'that'} of tier ${perDay.tier}`;
}

/** Over which days counts of a week and of a month are spread. */
function spreadOver(periods: readonly CountedBy[]): string {
  const days = [
    ...(periods.includes('week') ? [`the ${DAYS_PER_WEEK} days of a week`] : []),
    ...(periods.includes('month') ? [`${DAYS_OF_MONTHLY_COUNT} days`] : []),
  ];
  return `over ${days.join(' and ')}`;
}
