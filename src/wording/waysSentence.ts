import { canWait } from '../analysis/canWait';
import { cachingBasis, EXAMPLE_CACHED_SHARE_PERCENT, type WayOfPaying } from '../analysis/waysOfPaying';
import type { Basis } from '../catalog/basis';
import { figureOf } from '../engine/figure';
import type { Scenario, Workload } from '../scenario/scenario';
import { formatCount, formatPercent, formatUsd } from '../units/format';
import { lessNanoUsd, ZERO_NANO_USD } from '../units/money';
import { knownText } from './lineText';

const LIST = new Intl.ListFormat('en-GB');

/** What a way of paying is called beside the others. */
export function wayLabel({ id, scenario }: WayOfPaying): string {
  switch (id) {
    case 'entered':
      return 'As entered';
    case 'standard':
      return 'Standard';
    case 'cached':
      return 'With caching';
    case 'batch':
      return batchLabel(scenario) || 'All in Batch';
    case 'fast':
      return 'As Fast';
    case 'fine-tuned':
      return 'Fine-tuned';
  }
}

/**
 * What would make a month cheaper: the best of the ways that its owner could take. Fine-tuning makes another model, and
 * caching that is a mere example is nothing to count on.
 */
export function waysSentence(ways: readonly WayOfPaying[], basis: Basis): string {
  const [entered, ...others] = ways;
  const month = entered && figureOf(entered.estimate.totals, 'monthly');
  if (!month) return 'The price list lacks a price that this comparison needs.';
  if (month.amount === 0) return 'Nothing is spent in a month.';
  const best = others
    .filter((way) => (way.difference ?? 0) < 0 && canBeTaken(way, entered.scenario, basis))
    .sort((one, other) => (one.difference ?? 0) - (other.difference ?? 0))[0];
  if (!best) {
    const known = others.some(({ difference }) => difference === null)
      ? 'No way of paying that this list has prices for'
      : 'No way of paying';
    return `${known} is cheaper than what you entered.`;
  }
  return `${savingText(best, basis)}${mixedText(best)}`;
}

function savingText(way: WayOfPaying, basis: Basis): string {
  const { id, scenario, estimate, difference, differencePercent } = way;
  const share = differencePercent === null ? '' : ` (${formatPercent(Math.abs(differencePercent))})`;
  const less = `${formatUsd(lessNanoUsd(ZERO_NANO_USD, difference ?? ZERO_NANO_USD))}${share} less`;
  const mustWait = id === 'batch' && scenario.workloads.some((workload) => canWait(workload) === 'unknown');
  const wait = mustWait ? `, if answers can wait up to ${batchHours(basis)}` : '';
  return `${takenText(way)} it costs ${knownText(figureOf(estimate.totals, 'monthly'))} a month, ${less}${wait}.`;
}

/** A way of paying at the head of a sentence that advises it. */
function takenText(way: WayOfPaying): string {
  if (way.id === 'standard') return 'At standard rates';
  if (way.id !== 'batch') return wayLabel(way);
  const label = batchLabel(way.scenario);
  return label ? `${label},` : 'In Batch';
}

/** What Batch is called where a part is left out of it; empty where nothing is. */
function batchLabel({ workloads }: Scenario): string {
  if (workloads.some(isSaidNotToWait)) return 'In Batch, but for what can’t wait';
  return workloads.some(isChat) ? 'In Batch, but for conversations' : '';
}

/** A conversation of which it is not said whether it can wait. */
function isChat({ shape, answersCanWait }: Workload): boolean {
  return shape === 'conversation' && answersCanWait === 'unknown';
}

function isSaidNotToWait({ answersCanWait }: Workload): boolean {
  return answersCanWait === 'no';
}

function canBeTaken({ id, estimate }: WayOfPaying, entered: Scenario, basis: Basis): boolean {
  if (id === 'fine-tuned') return false;
  if (id !== 'cached') return true;
  return (
    entered.workloads.every((workload) => cachingBasis(workload, basis) !== 'example') &&
    estimate.workloads.every(({ warnings }) => warnings.every(({ code }) => code !== 'cache-below-minimum'))
  );
}

function batchHours({ model: { batch } }: Basis): string {
  return batch ? `${formatCount(batch.windowHours.value)} hours` : 'a day';
}

/** What stands beside the user's own prices may have others: the difference is then partly one of lists. */
function mixedText({ mixesOwnPrices }: WayOfPaying): string {
  return mixesOwnPrices ? ' It sets your own prices beside those of the list, for what you gave none.' : '';
}

/** What each way that is shown holds and what it leaves out, one sentence each. */
export function waysNotes(ways: readonly WayOfPaying[], scenario: Scenario, basis: Basis): string[] {
  const has = (id: WayOfPaying['id']) => ways.some((way) => way.id === id);
  const mixed = ways.filter(({ mixesOwnPrices }) => mixesOwnPrices).map(wayLabel);
  return [
    cachingNote(scenario, basis),
    ...(has('batch') ? [batchNote(scenario, basis)] : []),
    ...(has('fine-tuned') ? [fineTunedNote(ways, scenario)] : []),
    ...(mixed.length > 0
      ? [`Your own prices stand beside those of the list, for what you gave none: ${LIST.format(mixed)}.`]
      : []),
  ];
}

/** What “with caching” reckons with. */
function cachingNote({ workloads }: Scenario, basis: Basis): string {
  const bases = new Set(workloads.map((workload) => cachingBasis(workload, basis)));
  const minimum = formatCount(basis.model.cache?.minimumTokens.value ?? 0);
  const parts = [
    bases.has('own') ? 'the cached share that you entered' : '',
    bases.has('worked-out') ? 'what prompts have in common, at its hit rate' : '',
    bases.has('example')
      ? `${EXAMPLE_CACHED_SHARE_PERCENT}% of the input as an example, where you gave no share`
      : '',
    bases.has('none')
      ? `nothing where the start that prompts share is under ${minimum} tokens, which is never cached`
      : '',
  ].filter(Boolean);
  return `With caching: ${parts.join('; ')}.`;
}

function batchNote({ workloads }: Scenario, basis: Basis): string {
  const { batch, cache } = basis.model;
  const within = batch ? ` within ${batchHours(basis)}` : '';
  const chats = workloads.some(isChat)
    ? ' Conversations stay as entered, since nobody waits that long for the next turn.'
    : '';
  const others = workloads.some(isSaidNotToWait) ? ' So do answers that can’t wait.' : '';
  const left = chats ? chats + others : others && ' What can’t wait stays as entered.';
  return `Batch answers${within}${cache?.inBatch.value ? '' : ' and has no cached discount'}.${left}`;
}

function fineTunedNote(ways: readonly WayOfPaying[], { workloads }: Scenario): string {
  const hosting = ways.find(({ id }) => id === 'fine-tuned')?.estimate.totals.byKind.hosting ?? ZERO_NANO_USD;
  const hosted = hosting > 0 ? `, with ${formatUsd(hosting)} for hosting` : '';
  const trained = workloads.some(({ trainingTokens }) => trainingTokens > 0)
    ? ''
    : ' Training it first is not counted.';
  return `Fine-tuned is at standard rates${hosted}.${trained}`;
}
