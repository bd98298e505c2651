import type { IsoDate } from '../units/calendar';
import {
  compareExact,
  EXACT_ZERO,
  type ExactDecimal,
  magnitude,
  negated,
  plusExact,
} from '../units/exactDecimal';

/**
 * Why a bill differs from its usage by a price list:
 * - `list`: it is by another list
 * - `cached`, `batch`, `tier`, `fine-tuned`: what is one way of billing in the one is another in the other
 * - `free`: billed at nothing
 * - `credits`: taken off
 * - `unmapped`: items that no price is known to belong to
 * - `no-price`: items that the list has no price of
 * - `not-billed`: days with usage and nothing billed
 * - `without-usage`: days that are billed and have no usage
 * - `counts`: other quantities than those of the usage
 * - `rate`: a rate that no list has
 * - `rounding`: less than a billionth of a dollar an amount
 * - `not-told`: the bill tells no quantities, so that nobody can say
 */
export const CAUSE_IDS = [
  'list',
  'cached',
  'batch',
  'tier',
  'fine-tuned',
  'free',
  'credits',
  'unmapped',
  'no-price',
  'not-billed',
  'without-usage',
  'counts',
  'rate',
  'not-told',
  'rounding',
] as const;

export type CauseId = (typeof CAUSE_IDS)[number];

/** A part of a difference: more billed than by the list where it is positive. */
export interface Cause {
  readonly id: CauseId;
  readonly amount: ExactDecimal;
  /** The list that it is billed by, of `list`. */
  readonly listId: string | null;
  /** The days that have only one of the two, in their order. */
  readonly days: readonly IsoDate[];
}

/** Ways of billing that calls can be moved between. */
const WAYS: readonly CauseId[] = ['batch', 'tier', 'cached', 'fine-tuned'];

/** Below this, in USD, an amount says nothing but how it was rounded. */
const LEAST: ExactDecimal = { digits: 1n, places: 9 };

/** Gathers the parts of a difference. Whatever is done to them, their sum stays. */
export class Causes {
  private readonly parts = new Map<string, Cause>();

  add(id: CauseId, amount: ExactDecimal, { listId = null, days = [] }: Partial<Cause> = {}): void {
    if (amount.digits === 0n) return;
    const key = `${id} ${listId}`;
    const known = this.parts.get(key);
    this.parts.set(key, {
      id,
      listId,
      amount: plusExact(known?.amount ?? EXACT_ZERO, amount),
      days: [...new Set([...(known?.days ?? []), ...days])].sort(),
    });
  }

  addAll(causes: readonly Cause[]): void {
    for (const cause of causes) this.add(cause.id, cause.amount, cause);
  }

  /**
   * A bill that puts all calls on one line charges a lower rate for it, where some were in Batch, say: there the line and
   * its rate tell the same thing twice, once with either sign.
   */
  setOff(): void {
    for (const way of WAYS) {
      const [part, rate] = [this.parts.get(`${way} null`), this.parts.get('rate null')];
      if (!part || !rate || part.amount.digits < 0n === rate.amount.digits < 0n) continue;
      const isWayLess = compareExact(magnitude(part.amount), magnitude(rate.amount)) < 0;
      const taken = isWayLess ? part.amount : negated(rate.amount);
      this.add(way, negated(taken));
      this.add('rate', taken);
    }
  }

  /** The largest first, and none that are nothing. */
  all(): Cause[] {
    for (const { id, amount, listId } of [...this.parts.values()]) {
      if (id === 'rounding' || compareExact(magnitude(amount), LEAST) >= 0) continue;
      this.parts.delete(`${id} ${listId}`);
      this.add('rounding', amount);
    }
    return [...this.parts.values()]
      .filter(({ amount }) => amount.digits !== 0n)
      .sort(
        (one, other) =>
          compareExact(magnitude(other.amount), magnitude(one.amount)) ||
          CAUSE_IDS.indexOf(one.id) - CAUSE_IDS.indexOf(other.id),
      );
  }
}
