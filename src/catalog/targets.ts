import { type Basis, makeBasis } from './basis';
import { ALL_MODELS, ALL_PRICE_LISTS } from './everything';
import { THIS_MODEL } from './models';
import { currentCard } from './priceLists';
import type { Model } from './schema';

const bySeller = new Map<string, readonly Basis[]>();

/**
 * Every other model at its newest prices, the named replacement first: those of the seller that is paid here, where it
 * sells the model, else those of its own first list.
 * @param sellerId who is paid here
 */
export function targetsOf(sellerId: string): readonly Basis[] {
  const known = bySeller.get(sellerId);
  if (known) return known;
  const others = ALL_MODELS.filter(({ id }) => id !== THIS_MODEL.id);
  const isReplacement = ({ id }: Model) => (id === THIS_MODEL.replacement ? 0 : 1);
  const targets = others
    .toSorted((one, other) => isReplacement(one) - isReplacement(other))
    .flatMap((model) => basisAt(model, sellerId) ?? []);
  bySeller.set(sellerId, targets);
  return targets;
}

function basisAt(model: Model, sellerId: string): Basis | null {
  const lists = ALL_PRICE_LISTS.filter((list) => list.model === model.id);
  const list = lists.find(({ seller }) => seller === sellerId) ?? lists[0];
  return list ? makeBasis({ model, list, card: currentCard(list) }) : null;
}
