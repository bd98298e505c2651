import { imageCost } from '../analysis/imageCost';
import type { Basis } from '../catalog/basis';
import type { Model } from '../catalog/schema';
import type { ModelRow } from '../comparison/compareModels';
import { type Scenario, type Workload, workloadLabel } from '../scenario/scenario';
import { formatCompact, formatCount } from '../units/format';
import { counted } from './counted';
import { gapsText } from './gapText';

/** So many rules stand in a row; all of them where it is opened. */
const MOST_RULES = 2;

/** What can't be compared with a model, in a line, and in another the rules that differ most. */
export function modelChanges(row: ModelRow, scenario: Scenario, here: Basis): string[] {
  const rules = [
    ...windowText(here, row.there),
    ...imageText(scenario.workloads, here, row.there),
    ...cacheText(here, row.there),
  ].slice(0, MOST_RULES);
  return [...leftOutText(row, scenario.workloads), ...(rules.length === 0 ? [] : [rules.join(', ')])];
}

/** Every rule of a model that differs from those here. */
export function ruleChanges({ workloads }: Pick<Scenario, 'workloads'>, here: Basis, there: Basis): string[] {
  return [
    ...windowText(here, there),
    ...imageText(workloads, here, there),
    ...cacheText(here, there),
    ...(there.model.tokenizer.value === here.model.tokenizer.value ? [] : ['its own tokenizer']),
    ...reasoningText(there.model),
  ];
}

/** In one line: the one reason of all that can't be compared, or of how much there are several. */
function leftOutText(row: ModelRow, named: readonly Workload[]): string[] {
  const { leftOut, workloads } = row;
  const reasons = leftOutTexts(row, named);
  if (reasons.length < 2) return reasons;
  return [`${leftOut.length} of ${counted(workloads.length, 'workload')} can’t be compared`];
}

/** `Support bot: can’t be fine-tuned`, a text for each reason; where nothing is compared, the reasons alone. */
export function leftOutTexts({ workloads, leftOut }: ModelRow, named: readonly Workload[]): string[] {
  const reasons = workloads.map(({ gaps }) => gapsText(gaps));
  const distinct = [...new Set(reasons.filter((reason) => reason !== ''))];
  if (leftOut.length === workloads.length) return distinct;
  return distinct.map((reason) => {
    const places = reasons.flatMap((one, place) => (one === reason ? [place] : []));
    const [place = 0] = places;
    const workload = named[place];
    const who =
      places.length === 1 && workload
        ? workloadLabel(workload, place + 1)
        : counted(places.length, 'workload');
    return `${who}: ${reason}`;
  });
}

/** Whether it reasons by itself; of some models nobody has told. */
function reasoningText({ reasoning }: Model): string[] {
  if (!reasoning) return [];
  return [reasoning.value === 'not established' ? 'may reason by default' : 'reasons by default'];
}

function windowText(here: Basis, there: Basis): string[] {
  const [mine, its] = [here, there].map(({ model }) => model.context.windowTokens.value);
  // Of a model of the user's own nobody has told any.
  const isTold = its !== undefined && its !== mine && its < Number.MAX_SAFE_INTEGER;
  return !isTold ? [] : [`${formatCompact(its)} window`];
}

function cacheText({ model: mine }: Basis, { model: its }: Basis): string[] {
  if (!its.cache) return mine.cache ? ['no prompt cache'] : [];
  const minimum = its.cache.minimumTokens.value;
  return [
    ...(minimum === mine.cache?.minimumTokens.value ? [] : [`caches from ${formatCount(minimum)}`]),
    ...(its.cache.writes.value ? ['bills cache writes'] : []),
    ...(its.cache.inBatch.value && !mine.cache?.inBatch.value ? ['caches in Batch too'] : []),
  ];
}

/** Less than a tenth of a price is no difference to tell. */
const TOLD_FROM = 1.1;

/** How the images of the scenario compare in price, where both count images: those of the least difference and of the most. */
function imageText(workloads: readonly Workload[], here: Basis, there: Basis): string[] {
  const images = workloads.flatMap((workload) => workload.images);
  const factors = images.map((image) => {
    const [mine, its] = [here, there].map(({ model, rates }) => imageCost(image, model.images, rates)?.cost);
    return mine && its ? its / mine : null;
  });
  const told = factors.filter((factor) => factor !== null);
  if (told.length === 0 || told.length < factors.length) return [];
  const [less, more] = [1 / Math.min(...told), Math.max(...told)];
  if (less >= TOLD_FROM && more >= TOLD_FROM) return ['some images cost less, others more'];
  if (less >= TOLD_FROM) return [`images ${timesText(1 / more, less)} less`];
  return more >= TOLD_FROM ? [`images ${timesText(1 / less, more)} more`] : [];
}

/** `31.12 times`, `26.66 to 31.12 times`, and `up to 31.12 times` where the least is no difference to tell. */
function timesText(least: number, most: number): string {
  const [from, to] = [formatCount(least), formatCount(most)];
  if (from === to) return `${to} times`;
  return `${least < TOLD_FROM ? 'up to' : `${from} to`} ${to} times`;
}
