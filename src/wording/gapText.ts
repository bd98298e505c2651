import { BILLABLES } from '../catalog/billables';
import type { MoveGap } from '../comparison/callGaps';
import { formatCount } from '../units/format';
import { priceLabel } from './priceLabel';

const LIST = new Intl.ListFormat('en-GB');

/**
 * Why calls can't be compared with those on another model, each reason once: `it can’t be fine-tuned and takes no images`.
 * Empty where there is no gap.
 */
export function gapsText(gaps: readonly MoveGap[]): string {
  return LIST.format(new Set(gaps.map(reasonOf)));
}

/** The reason of a gap, behind the name of the other model. */
function reasonOf(gap: MoveGap): string {
  const { side, what, why, priceId, limitTokens } = gap;
  if (side === 'here') return 'can’t be compared with what has no known price here';
  switch (why) {
    case 'no-images':
      return 'takes no images';
    case 'images-not-established':
      return 'counts images in a way that is not established';
    case 'too-long': {
      const tokens = formatCount(limitTokens ?? 0);
      if (what === 'answer') return `gives no answers of more than ${tokens} tokens`;
      return `takes no prompts of more than ${tokens} tokens${what === 'call' ? ' with their answers' : ''}`;
    }
    case 'no-price': {
      const billing = priceId && BILLABLES[priceId].billing;
      if (what === 'webSearch') return 'has no known price of web searches';
      if (priceId === null || billing?.tuning === 'fineTuned') return 'can’t be fine-tuned';
      if (billing?.tier === 'batch') return 'has no known Batch prices';
      if (billing?.tier === 'fast') return 'has no known Fast prices';
      return `has no known price of ${priceLabel(priceId).toLowerCase()}`;
    }
  }
}
