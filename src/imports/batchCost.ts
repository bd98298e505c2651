import type { Basis } from '../catalog/basis';
import { type Tier, TUNINGS } from '../catalog/billables';
import { type Figure, figureOf } from '../engine/figure';
import { usageOfMeasured } from '../engine/measuredUsage';
import { pricedUsage } from '../engine/pricedUsage';
import type { BatchInput } from './batchInput';
import { usageOfRequests } from './usageOfRequests';

/** How long answers are taken to be: each as long as it may be, or so many tokens on average. */
export type AnswerLength = 'at-most' | { readonly tokensPerAnswer: number };

/** The tokens of all answers to requests. */
export function outputTokensOf(
  { requests, outputTokensAtMost }: BatchInput['requests']['base'],
  length: AnswerLength,
): number {
  return length === 'at-most' ? outputTokensAtMost : requests * length.tokensPerAnswer;
}

/** What sending the requests of a file once costs at a tier; null where nothing of it has a price. */
export function costOfBatch(
  { requests }: Pick<BatchInput, 'requests'>,
  tier: Tier,
  length: AnswerLength,
  basis: Basis,
): Figure | null {
  const measured = TUNINGS.map((tuning) =>
    usageOfRequests(requests[tuning], tuning, tier, outputTokensOf(requests[tuning], length)),
  );
  return figureOf(pricedUsage(usageOfMeasured(measured, basis.model), basis).totals, 'monthly');
}
