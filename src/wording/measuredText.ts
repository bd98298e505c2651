import { formatCount } from '../units/format';
import { counted } from './counted';

/** What images of one size are billed as by a model, in tokens each. */
export interface TokensByDetail {
  readonly title: string;
  readonly high: number;
  readonly low: number;
}

interface Measured {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly count: number;
}

/** `2 images of 1,024 × 768 px`. */
export function measuredSize({ widthPx, heightPx, count }: Measured): string {
  return `${counted(count, 'image')} of ${formatCount(widthPx)} × ${formatCount(heightPx)} px`;
}

/** `GPT-4o mini: 25,501 tokens each in high detail, 2,833 in low.` */
export function tokensOfDetail({ title, high, low }: TokensByDetail): string {
  return `${title}: ${counted(high, 'token')} each in high detail, ${formatCount(low)} in low.`;
}

/** Said of a model that takes no images, or whose rule for them is not known. */
export function withoutImageRule(title: string, takesNone: boolean): string {
  return takesNone ? `${title} takes no images.` : `${title} counts images in a way that is not established.`;
}

/** `3 images measured, 1 file not read.` */
export function measuredSummary(measured: number, unreadable: number): string {
  const not = unreadable === 0 ? '' : `, ${counted(unreadable, 'file')} not read`;
  return `${counted(measured, 'image')} measured${not}.`;
}
