import type { Basis } from '../catalog/basis';
import { formatCount } from '../units/format';
import { counted } from './counted';
import { upperFirst } from './firstLetter';
import { priceShareText } from './priceShare';

type About = Pick<Basis, 'model' | 'rates'>;

const priceText = (share: string | null) => upperFirst(share ?? 'a price that this list lacks');

/** What cached input costs, and of which prompts there is any; null where the model has no cache. */
export function cacheRule({ model: { cache }, rates }: About): string | null {
  if (!cache) return null;
  const { minimumTokens, stepTokens } = cache;
  return `${priceText(priceShareText(rates, { kind: 'cachedInput' }))} for the start of a prompt that was sent before: ${formatCount(minimumTokens.value)} tokens at least, in steps of ${formatCount(stepTokens.value)}. It is a part of the input, never added to it.`;
}

/** What Batch costs, and how long it may take; null where the model has none. */
export function batchRule({ model: { batch, cache }, rates }: About): string | null {
  if (!batch) return null;
  const noCache = cache?.inBatch.value ? '' : ' Cached input has no further discount there.';
  return `${priceText(priceShareText(rates, { tier: 'batch' }))} for answers within ${counted(batch.windowHours.value, 'hour')}.${noCache}`;
}

/** What a fine-tuned model costs beside its training. */
export function tunedRule({ rates }: Pick<About, 'rates'>): string {
  const hosting = rates.hosting.price ? ', and hosting by the hour' : '';
  return `${priceText(priceShareText(rates, { tuning: 'fineTuned' }))} for tokens${hosting}.`;
}
