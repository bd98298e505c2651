import type { Cause, CauseId } from '../analysis/differenceCauses';
import { findPriceList } from '../catalog/priceLists';
import { daysText } from './daysText';
import { lowerFirst } from './firstLetter';

/** What each cause is called, in front of what it means. */
const LABELS: Readonly<Record<CauseId, string>> = {
  list: 'Prices of another list',
  cached: 'Cached input',
  batch: 'Batch',
  tier: 'Fast',
  'fine-tuned': 'Fine-tuning',
  free: 'Free of charge',
  credits: 'Credits and refunds',
  unmapped: 'Items without a price known',
  'no-price': 'Items that this list lacks',
  'not-billed': 'Usage without a bill',
  'without-usage': 'Billed without usage',
  counts: 'Other quantities',
  rate: 'Other rates',
  'not-told': 'Reason not told',
  rounding: 'Rounding',
};

const MEANINGS: Readonly<Record<Exclude<CauseId, 'list' | 'not-billed' | 'without-usage'>, string>> = {
  cached: 'The bill and this list differ in what counts as read from the cache.',
  batch: 'The bill and this list differ in what counts as Batch.',
  tier: 'The bill and this list differ in what counts as Fast.',
  'fine-tuned': 'The bill and this list differ in what counts as fine-tuned.',
  free: 'Billed at $0. It is free, not saved.',
  credits: 'Taken off items of this model.',
  unmapped: 'The bill names them in a way that is not known here.',
  'no-price': 'They are billed, and this list has no price for them.',
  counts: 'The bill has other quantities than the usage.',
  rate: 'Billed at a rate that no list here has for it.',
  'not-told': 'The bill tells no quantities, and no single cause comes to this amount.',
  rounding: 'The bill’s own, under a billionth of a dollar each time.',
};

/** What a cause is called. */
export function causeLabel({ id, listId }: Pick<Cause, 'id' | 'listId'>): string {
  const title = listTitle(listId);
  return id === 'list' && title ? `Prices of ${title}` : LABELS[id];
}

/** What a cause is called within a sentence. */
export function causeInSentence(cause: Pick<Cause, 'id' | 'listId'>): string {
  const label = causeLabel(cause);
  if (cause.id === 'list') return `by the ${lowerFirst(label)}`;
  // Both are names.
  return cause.id === 'batch' || cause.id === 'tier' ? label : lowerFirst(label);
}

/** What a cause means, as a sentence. */
export function causeMeaning({ id, days }: Cause): string {
  switch (id) {
    case 'list':
      return 'Billed at the rates of that list.';
    case 'not-billed':
      return `Used and not billed: ${daysText(days)}. A bill can come days after its usage.`;
    case 'without-usage':
      return `Billed, with no usage in these files: ${daysText(days)}.`;
    default:
      return MEANINGS[id];
  }
}

/** The title of a list; null for none. */
export function listTitle(listId: string | null): string | null {
  return listId === null ? null : (findPriceList(listId)?.title ?? null);
}

/** What a button says that takes up the list of a bill. */
export function pricedByText(listId: string): string {
  return `Use the prices of ${listTitle(listId) ?? 'that list'}`;
}
