import type { Basis } from '../catalog/basis';
import { EXACT_ZERO, lessExact } from '../units/exactDecimal';
import type { CauseId, Causes } from './differenceCauses';
import { type BillItem, itemKey, priceOfItem } from './pricedItems';

/** So much more of an item is billed than was used; less where it is negative. */
export interface MoreOfItem extends BillItem {
  readonly more: number;
}

type Nearness = Extract<CauseId, 'cached' | 'batch' | 'tier' | 'fine-tuned'>;

/** From what is nearest to each other to what is farthest. */
const NEARNESS: readonly Nearness[] = ['cached', 'batch', 'tier', 'fine-tuned'];

/**
 * Tokens that are used as one item and billed as another: what is missing of the one is set against what is too much of
 * the other, the nearest items first. Adds to the causes what each such pair makes of the difference, by the rates of a list
 * that has prices of all of them; what has no counterpart is left.
 */
export function addShifts(items: readonly MoreOfItem[], basis: Pick<Basis, 'rates'>, causes: Causes): void {
  const left = items
    .map((item) => ({ ...item, key: itemKey(item) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  for (const nearness of NEARNESS) {
    for (const used of left) {
      for (const billed of left) {
        if (used.more >= 0 || billed.more <= 0 || nearnessOf(used, billed) !== nearness) continue;
        const tokens = Math.min(-used.more, billed.more);
        const asBilled = priceOfItem(billed, tokens, basis) ?? EXACT_ZERO;
        const asUsed = priceOfItem(used, tokens, basis) ?? EXACT_ZERO;
        causes.add(nearness, lessExact(asBilled, asUsed));
        used.more += tokens;
        billed.more -= tokens;
      }
    }
  }
}

/** What sets two items apart, by which the difference between them is named. */
export function nearnessOf({ billing: one }: BillItem, { billing: other }: BillItem): Nearness {
  if (one?.tuning !== other?.tuning) return 'fine-tuned';
  if (one?.tier === other?.tier) return 'cached';
  return one?.tier === 'batch' || other?.tier === 'batch' ? 'batch' : 'tier';
}
