import { type Basis, makeBasis } from './basis';
import { THIS_MODEL } from './models';
import type { OwnPrices } from './prices';
import type { Model } from './schema';

const UNKNOWN = { source: 'own', where: 'your own model' };

/**
 * A model that no list has, at prices of the user's own. What is not known of it is as it is here, but for what would be a
 * guess: its images can't be counted, and its tokens are its own. It may reason, and has no limits that anybody has told.
 */
export function ownModelBasis(
  id: string,
  { name, prices }: { readonly name: string; readonly prices: OwnPrices },
): Basis {
  const { fineTuning, webSearch, ...like } = THIS_MODEL;
  const endless = { value: Number.MAX_SAFE_INTEGER, ...UNKNOWN };
  const model: Model = {
    ...like,
    id,
    title: name === '' ? 'Your own model' : name,
    status: 'active',
    sellers: {},
    dates: [],
    tokenizer: { value: null, ...UNKNOWN },
    context: { windowTokens: endless, outputTokens: endless },
    images: { rule: 'not-established', ...UNKNOWN },
    reasoning: { value: 'not established', ...UNKNOWN },
  };
  const list = { id, model: id, seller: id, region: 'own', title: 'your own prices', about: '', cards: [] };
  const card = { date: '0001-01-01', checked: '0001-01-01', prices: {} };
  return makeBasis({ model, list, card: card as unknown as Basis['card'], ownPrices: prices });
}
