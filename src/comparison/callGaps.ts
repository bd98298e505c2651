import type { LineKind, PriceId } from '../catalog/billables';
import type { Model } from '../catalog/schema';
import type { WorkloadEstimate } from '../engine/estimate';
import { type GapReason, imageGap } from '../engine/gaps';
import { largestPromptTokens } from '../engine/shapes';

/** Why a workload can't be compared: a gap of its pricing on either side, or calls that the model would refuse. */
export interface MoveGap {
  readonly side: 'here' | 'there';
  /** A call is its prompt with its answer. */
  readonly what: LineKind | 'images' | 'prompt' | 'call' | 'answer';
  readonly why: GapReason | 'too-long';
  /** The price that is lacking, where lists can have it. */
  readonly priceId: PriceId | null;
  /** The limit that is passed, in tokens; null where none is. */
  readonly limitTokens: number | null;
}

/**
 * What stands against comparing a workload that was priced on a model: the parts of its calls without a price, and on the
 * side that it would move to what that model does not take. What is trained, hosted and looked up beside the calls is no
 * part of them, but for a tool that the list has no price of.
 */
export function callGaps(priced: WorkloadEstimate, model: Model, side: MoveGap['side']): MoveGap[] {
  const { usage, lines } = priced;
  const gaps: MoveGap[] = lines
    .filter(({ kind, amount }) => amount === null && kind !== 'training' && kind !== 'hosting')
    .map(({ kind, priceId }) => ({ side, what: kind, why: 'no-price', priceId, limitTokens: null }));
  if (usage.uncountedImages > 0) gaps.push({ side, ...imageGap(model), limitTokens: null });
  if (side === 'there' && usage.requests > 0) gaps.push(...lengthGaps(priced, model));
  return gaps;
}

function lengthGaps({ unit }: WorkloadEstimate, { context }: Model): MoveGap[] {
  const { windowTokens, inputTokens = windowTokens, outputTokens } = context;
  const prompt = largestPromptTokens(unit);
  const answer = unit.largestOutputTokens;
  const isOverWindow = prompt + Math.min(answer, outputTokens.value) > windowTokens.value;
  return [
    ...(prompt > inputTokens.value && inputTokens.value < windowTokens.value
      ? [tooLong('prompt', inputTokens.value)]
      : isOverWindow
        ? [tooLong('call', windowTokens.value)]
        : []),
    ...(answer > outputTokens.value ? [tooLong('answer', outputTokens.value)] : []),
  ];
}

function tooLong(what: 'prompt' | 'call' | 'answer', limitTokens: number): MoveGap {
  return { side: 'there', what, why: 'too-long', priceId: null, limitTokens };
}
