import type { Basis } from '../catalog/basis';
import type { LineKind } from '../catalog/billables';
import { priceScenario } from '../engine/estimate';
import { inputTokensOf } from '../engine/usage';
import { DEFAULT_SCENARIO } from '../scenario/defaults';
import type { Workload } from '../scenario/scenario';
import { lessNanoUsd, type NanoUsd, sumNanoUsd } from '../units/money';

/** What its images add to a month of a workload. */
export interface ImagesOfMonth {
  readonly tokens: number;
  /** Null where the input has no price, or nobody knows what an image takes. */
  readonly cost: NanoUsd | null;
}

/** The month of a workload beside the same month without its images. */
export function imagesOfMonth(workload: Workload, basis: Basis): ImagesOfMonth {
  const withThem = monthOf(workload, basis);
  const without = monthOf({ ...workload, images: [] }, basis);
  return {
    tokens: sureDigitsOf(withThem.tokens - without.tokens, withThem.tokens),
    cost: withThem.isKnown
      ? (sureDigitsOf(lessNanoUsd(withThem.monthly, without.monthly), withThem.monthly) as NanoUsd)
      : null,
  };
}

const INPUT_KINDS: readonly LineKind[] = ['input', 'cachedInput', 'cacheWrite'];

const DIGITS_OF_A_DOUBLE = 15;

/** A difference without the digits that what it is a difference of is too large to have. */
function sureDigitsOf(difference: number, larger: number): number {
  if (difference === 0 || difference === larger) return difference;
  const lost = Math.max(0, Math.log10(larger / Math.abs(difference)));
  return Number(difference.toPrecision(Math.max(1, Math.floor(DIGITS_OF_A_DOUBLE - lost))));
}

function monthOf(workload: Workload, basis: Basis) {
  const { workloads, totals } = priceScenario({ ...DEFAULT_SCENARIO, workloads: [workload] }, basis);
  const usages = workloads.map(({ usage }) => usage);
  const parts = usages.flatMap((usage) => usage.parts);
  // They are input and no more: what is paid for the rest would only take digits from the difference.
  const amounts = workloads.flatMap(({ lines }) =>
    lines.flatMap(({ kind, amount }) => (INPUT_KINDS.includes(kind) ? (amount ?? []) : [])),
  );
  return {
    monthly: sumNanoUsd(amounts),
    tokens: parts.reduce((sum, part) => sum + inputTokensOf(part), 0),
    isKnown:
      usages.every(({ uncountedImages }) => uncountedImages === 0) &&
      !totals.unpricedKinds.some((kind) => kind === 'input' || kind === 'cachedInput'),
  };
}
