import type { LineKind, PriceId } from '../catalog/billables';
import type { Model } from '../catalog/schema';
import type { Estimate } from './estimate';

/**
 * Why a part of a workload has no amount: the list has no such price, the model takes no images, or nobody knows how it
 * counts them.
 */
export type GapReason = 'no-price' | 'no-images' | 'images-not-established';

/** A part of a scenario that can't be priced: it is in no total. */
export interface Gap {
  /** The place of the workload, from 0. */
  readonly workload: number;
  readonly what: LineKind | 'images';
  readonly why: GapReason;
  /** The price that is lacking, where lists can have it. */
  readonly priceId: PriceId | null;
}

const NONE: readonly Gap[] = [];

/** Everything in an estimate that has no amount. */
export function gapsOf({ workloads, totals }: Estimate, model: Model): readonly Gap[] {
  if (!totals.incomplete) return NONE;
  return workloads.flatMap(({ usage, lines }, workload) => [
    ...lines
      .filter(({ amount }) => amount === null)
      .map(({ kind, priceId }): Gap => ({ workload, what: kind, why: 'no-price', priceId })),
    ...(usage.uncountedImages > 0 ? [{ workload, ...imageGap(model) }] : []),
  ]);
}

/** Why images have no amount on a model that has no known rule for them. */
export function imageGap({ images }: Model): Omit<Gap, 'workload'> {
  const why = images.rule === 'none' ? 'no-images' : 'images-not-established';
  return { what: 'images', why, priceId: null };
}
