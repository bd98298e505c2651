import type { Basis } from '../catalog/basis';
import { THIS_MODEL } from '../catalog/models';
import { makerOf } from '../catalog/sellers';
import type { ModelRow } from '../comparison/compareModels';
import type { MoveRange } from '../comparison/onModel';
import { OWN_MODEL_ID } from '../scenario/move';
import type { Scenario, Workload } from '../scenario/scenario';
import type { IsoDate } from '../units/calendar';
import { formatCount, formatDate, formatPercent, formatUsd } from '../units/format';
import { counted } from './counted';
import { upperFirst } from './firstLetter';
import { gapsText } from './gapText';
import { WRITES_TEXTS } from './moveInputs';

/** Who names the replacement, and whose prices of when it is told by. */
export function replacementText({ model, list, card }: Pick<Basis, 'model' | 'list' | 'card'>): string {
  return `${makerOf(model).title} names ${model.title} as the replacement; its prices are those of ${list.title}, ${formatDate(card.date)}.`;
}

/** By whose prices of when a model is priced, and when they were last checked. */
export function pricesOfModelText({ model, list, card, ownPrices }: Basis): string {
  if (model.id === OWN_MODEL_ID || Object.keys(ownPrices).length > 0) return 'At your own prices.';
  return `Prices: ${list.title}, ${formatDate(card.date)}, last checked ${formatDate(card.checked)}.`;
}

/**
 * What the same tokens cost a month on another model, at least and at most, against here, and why workloads have no part
 * in that: the reasons of all of them.
 * @param title of the model
 * @param others how many other models are sure to cost less than here
 * @param end the day from which the model answers no more, where one is announced
 */
export function moveSentence(
  range: MoveRange,
  title: string,
  others = 0,
  end: IsoDate | null = null,
): string {
  const { leftOut, workloads } = range;
  const why = reasonsText(range, title);
  const compared = workloads.length - leftOut.length;
  const than = compared === 0 ? THIS_MODEL.title : 'it';
  const cheaper =
    others === 0 ? '' : `; ${others === 1 ? '1 other costs' : `${others} others cost`} less than ${than}`;
  if (compared === 0) return `${why}${cheaper}.`;
  const of = why && ` of ${compared} of ${counted(workloads.length, 'workload')}`;
  const left = (why && ` ${why}.`) + (end ? ` ${title} answers no more from ${formatDate(end)} on.` : '');
  return `On ${title} the same tokens${of} cost ${endsText(range)}${comparedText(range)}${cheaper}.${left}`;
}

/** What both ends of every range take. */
export function assumedText(scenario: Scenario): string {
  const { cacheWrites, reasoningTokensPerCall, moveHitRatePercent, tokenizerFactor } = scenario;
  const reasoning = counted(reasoningTokensPerCall, 'token');
  const worksOut = scenario.workloads.some(({ cacheMode }) => cacheMode === 'worked-out');
  return [
    `Assumed: ${WRITES_TEXTS[cacheWrites]} that can be is written to a cache that bills it, and a model that reasons thinks up to ${reasoning} a call`,
    ...(moveHitRatePercent === null || !worksOut
      ? []
      : [`a hit rate of ${formatPercent(moveHitRatePercent)} where the cache is worked out`]),
    tokenizerFactor === 1
      ? 'another tokenizer makes as many tokens'
      : `another tokenizer makes ${formatCount(tokenizerFactor)} tokens of one here`,
  ]
    .join('; ')
    .concat('.');
}

/** Why workloads have no part in a comparison, without its full stop; empty where all have. */
export function reasonsText({ workloads }: Pick<MoveRange, 'workloads'>, title: string): string {
  const reasons = gapsText(workloads.flatMap(({ gaps }) => gaps));
  return reasons && `${title} ${reasons}`;
}

/** `$13.50 a month, up to $15.60 with cache writes and 40 reasoning tokens a call`. */
function endsText(range: MoveRange): string {
  const { low, high, writes, reasons, reasoningTokensPerCall } = range;
  const [atLeast, atMost] = [formatUsd(low), formatUsd(high)];
  if (atLeast === atMost) return `${atLeast} a month`;
  const beside = LIST.format([
    ...(writes ? ['cache writes'] : []),
    ...(reasons ? [`${counted(reasoningTokensPerCall, 'reasoning token')} a call`] : []),
  ]);
  return `${atLeast} a month, up to ${atMost} with ${beside}`;
}

/** What there is to know of a table of models: what is assumed, what is on neither side, who names which, what its bars show. */
export function moveNote(rows: readonly ModelRow[], scenario: Scenario): string {
  const [replacement] = rows;
  const compared = rows.find(({ takesAny }) => takesAny);
  return [
    assumedText(scenario),
    compared ? besideText(comparedOf(scenario.workloads, compared)) : '',
    replacement ? replacementText(replacement.there) : '',
    `The mark in a bar is ${THIS_MODEL.title}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** `$13.50 to $15.60`; one amount where both ends read the same. */
export function rangeText({ low, high }: Pick<MoveRange, 'low' | 'high'>): string {
  const [atLeast, atMost] = [formatUsd(low), formatUsd(high)];
  return atLeast === atMost ? atLeast : `${atLeast} to ${atMost}`;
}

/** `, 13.3% to 25% less than on GPT-4o mini`; empty where nothing is paid here. */
function comparedText({ here, low, high }: MoveRange): string {
  if (here === 0) return '';
  const share = (there: number) => formatPercent((Math.abs(there - here) / here) * 100);
  const than = (there: number) => (there < here ? 'less' : 'more');
  const [ofLow, ofHigh] = [share(low), share(high)];
  const on = `on ${THIS_MODEL.title}`;
  if (low === here && high === here) return `, as much as ${on}`;
  if (low === here) return `, as much as ${on} or up to ${ofHigh} more`;
  if (high === here) return `, as much as ${on} or up to ${ofLow} less`;
  if (than(low) !== than(high)) return `, from ${ofLow} less to ${ofHigh} more than ${on}`;
  const [least, most] = low < here ? [ofHigh, ofLow] : [ofLow, ofHigh];
  return `, ${least === most ? least : `${least} to ${most}`} ${than(low)} than ${on}`;
}

type Beside = Pick<Workload, 'fineTuned' | 'hostingHoursPerMonth' | 'trainingTokens' | 'webSearchesPerCall'>;

const LIST = new Intl.ListFormat('en-GB');

/**
 * What the two ends of a range take, as far as it makes them differ, and what is on neither side of the comparison. Empty
 * where nothing is compared.
 */
export function moveAssumptions(
  { here, high, writes, reasons, reasoningTokensPerCall, leftOut }: MoveRange,
  workloads: readonly Beside[],
): string {
  const compared = comparedOf(workloads, { leftOut });
  if (compared.length === 0) return '';
  const beside = besideText(compared);
  if (here === 0 && high === 0) return beside;
  const least = [writes && 'nothing is written to its cache', reasons && 'it does not reason'];
  const most = [
    writes && 'all input of long enough prompts that is not read from its cache is written to it',
    reasons && `it thinks ${counted(reasoningTokensPerCall, 'token')} before each answer, billed as output`,
  ];
  const ends =
    writes || reasons
      ? `At least: ${joined(least)}. At most: ${joined(most)}.`
      : 'Least and most are the same by what is assumed of reasoning and of its cache.';
  return [ends, beside].filter(Boolean).join(' ');
}

/**
 * The same in few words, beside a figure of all that is paid here: what its ends take where they differ, what of that is
 * not in it, and by whose prices it is where those are another seller's, or of another region.
 */
export function moveAssumptionsInBrief(
  range: MoveRange,
  workloads: readonly Beside[],
  { here, there }: Record<'here' | 'there', Pick<Basis, 'list'>>,
): string {
  const compared = comparedOf(workloads, range);
  if (compared.length === 0) return '';
  const beside = partsBeside(compared);
  return [
    endsInBrief(range),
    beside.length > 0 ? `Without ${LIST.format(beside)}.` : '',
    otherListText(here, there),
  ]
    .filter(Boolean)
    .join(' ');
}

/** By which list a model is priced, where that is of another seller or region than the one here; else empty. */
export function otherListText(here: Pick<Basis, 'list'>, there: Pick<Basis, 'list'>): string {
  const isSoldAlike = here.list.seller === there.list.seller && here.list.region === there.list.region;
  return isSoldAlike ? '' : `By ${there.list.title}.`;
}

/** `Low: no reasoning. High: 40 reasoning tokens a call.` */
function endsInBrief({ low, high, writes, reasons, reasoningTokensPerCall }: MoveRange): string {
  if (formatUsd(low) === formatUsd(high)) return '';
  const least = [writes && 'no cache writes', reasons && 'no reasoning'];
  const most = [
    writes && 'long prompts written to the cache',
    reasons && `${counted(reasoningTokensPerCall, 'reasoning token')} a call`,
  ];
  const listed = (clauses: readonly (string | false)[]) => clauses.filter(Boolean).join(', ');
  return `Low: ${listed(least)}. High: ${listed(most)}.`;
}

const joined = (clauses: readonly (string | false)[]) => clauses.filter(Boolean).join(', and ');

function comparedOf(workloads: readonly Beside[], { leftOut }: Pick<MoveRange, 'leftOut'>): Beside[] {
  return workloads.filter((_, index) => !leftOut.includes(index));
}

/** `Training and hosting are on neither side.`, of what there is of it. */
function besideText(workloads: readonly Beside[]): string {
  const parts = partsBeside(workloads);
  if (parts.length === 0) return '';
  const verb = parts.length === 1 ? 'is' : 'are';
  return `${upperFirst(LIST.format(parts))} ${verb} on neither side.`;
}

/** What is paid for beside tokens, which no comparison of tokens has. */
function partsBeside(workloads: readonly Beside[]): string[] {
  return [
    ...(workloads.some(({ trainingTokens }) => trainingTokens > 0) ? ['training'] : []),
    ...(workloads.some((one) => one.fineTuned && one.hostingHoursPerMonth > 0) ? ['hosting'] : []),
    ...(workloads.some(({ webSearchesPerCall }) => webSearchesPerCall > 0) ? ['the price of searches'] : []),
  ];
}
