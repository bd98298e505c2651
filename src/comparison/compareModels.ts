import type { Basis } from '../catalog/basis';
import { shutdownAt } from '../catalog/sellers';
import type { Estimate } from '../engine/estimate';
import type { Scenario } from '../scenario/scenario';
import type { IsoDate } from '../units/calendar';
import { lessNanoUsd, type NanoUsd } from '../units/money';
import { type MoveRange, onModel } from './onModel';

/** The same calls on a model: what they cost there, what can't move, and until when it can be called. */
export interface ModelRow extends MoveRange {
  readonly there: Basis;
  /** The day from which it answers no more; null where none is announced. */
  readonly end: IsoDate | null;
  /** Whether it answers on the reader's day, or on that of the data where the day is not known. */
  readonly canBeCalled: boolean;
  /** Whether all workloads are compared, and whether any is. */
  readonly takesAll: boolean;
  readonly takesAny: boolean;
  /** What each end is more than here, over what is compared. */
  readonly more: Ends<NanoUsd>;
  /** The same in per cent of what is paid here; null where that is nothing. */
  readonly morePercent: Ends<number> | null;
}

/** The low end and the high end of a range. */
interface Ends<Amount> {
  readonly low: Amount;
  readonly high: Amount;
}

/**
 * Compares a scenario that has been checked with the same calls on each of some models.
 * @param today the reader's day; null where it is not known
 */
export function compareModels(
  scenario: Scenario,
  estimate: Estimate,
  { here, targets }: { readonly here: Pick<Basis, 'model'>; readonly targets: readonly Basis[] },
  today: IsoDate | null,
): ModelRow[] {
  return targets.map((there) => {
    const range = onModel(scenario, estimate, { here, there });
    const end = shutdownAt({ id: there.list.seller }, there.model)?.date ?? null;
    const hasEnded = end !== null && today !== null ? today >= end : there.model.status === 'shut down';
    const more = { low: lessNanoUsd(range.low, range.here), high: lessNanoUsd(range.high, range.here) };
    return {
      ...range,
      there,
      end,
      canBeCalled: !hasEnded,
      takesAll: range.leftOut.length === 0,
      takesAny: range.leftOut.length < range.workloads.length,
      more,
      morePercent:
        range.here === 0
          ? null
          : { low: (more.low / range.here) * 100, high: (more.high / range.here) * 100 },
    };
  });
}

/** Whether a model is sure to cost less than is paid here: all is compared, and its high end lies below. */
export function costsLess({ takesAll, here, high }: ModelRow): boolean {
  return takesAll && high < here;
}
