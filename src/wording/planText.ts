import type { Basis } from '../catalog/basis';
import type { MoveGap } from '../comparison/callGaps';
import type { ModelRow } from '../comparison/compareModels';
import type { ChecklistEntry } from '../planning/checklist';
import { formatDate, formatPercent } from '../units/format';
import { counted } from './counted';
import { markupText } from './escape';

/** What there is to do by a day of a move: without its date. */
export function checklistText(entry: ChecklistEntry, here: Basis, there: Basis): string {
  const { title } = here.model;
  switch (entry.id) {
    case 'jobs-end':
      return `Last fine-tuning jobs on ${title}`;
    case 'begins':
      return `The move to ${there.model.title} begins`;
    case 'done':
      return `All calls go to ${there.model.title}`;
    case 'shutdown':
      return `${entry.seller?.title ?? ''} ${entry.seller?.endVerb ?? ''} ${title}: the day before is the last`;
    case 'target-ends':
      return `${there.model.title} ends: the day before is the last`;
  }
}

/** What can be done about calls that can't move as they are; empty where there is no way out to tell. */
export function wayOut({ what, why, priceId }: Pick<MoveGap, 'what' | 'why' | 'priceId'>): string {
  if (why === 'images-not-established')
    return 'Send it a few of your images and read the tokens off its usage.';
  if (why === 'no-images') return 'Keep images on a model that takes them, and move the rest.';
  if (why === 'too-long') return 'Cut the text into shorter calls.';
  if (what === 'webSearch') return 'Price its searches apart, by its own tool.';
  if (priceId === null || priceId.startsWith('fineTuned'))
    return 'Put examples into the prompt, or train another model anew.';
  if (priceId.includes('.fast.')) return 'Send these calls at the standard rate.';
  if (priceId.includes('.batch.')) return 'Send these calls one by one.';
  return '';
}

/** Of how much a plan is: empty where all workloads move. */
export function planScope({ leftOut, workloads }: Pick<ModelRow, 'leftOut' | 'workloads'>): string {
  if (leftOut.length === 0) return '';
  const compared = workloads.length - leftOut.length;
  if (compared === 0) return 'Nothing of this estimate can be compared, so there are no months to tell.';
  return `The months are those of ${compared} of ${counted(workloads.length, 'workload')}: what can’t be compared has no part in them.`;
}

/** How much of a month’s calls is lost; empty where nothing is. */
export function unansweredText(percent: number): string {
  return percent === 0 ? '' : `No model answers ${formatPercent(percent)} of the month’s calls.`;
}

/** What becomes of calls that are late. */
export const UNANSWERED_TEXT =
  'Calls that have not moved when their model ends are not answered, and cost nothing.';

/** A checklist as Markdown. */
export function checklistMarkdown(entries: readonly ChecklistEntry[], here: Basis, there: Basis): string {
  const lines = entries.map(
    (entry) => `- [ ] ${formatDate(entry.date)}: ${markupText(checklistText(entry, here, there))}`,
  );
  return `# Move from ${here.model.title} to ${markupText(there.model.title)}\n\n${lines.join('\n')}\n`;
}
