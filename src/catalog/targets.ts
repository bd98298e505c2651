import { type Basis, makeBasis } from './basis';
import { THIS_MODEL } from './models';
import { currentCard } from './priceLists';
import type { Model, PriceList } from './schema';

/** As the late parts of the page have them: amounts and rules, without where each is from. */
const models = import.meta.glob<Model>('../../data/models/*.json', { eager: true, import: 'default' });
const lists = import.meta.glob<PriceList>('../../data/price-lists/*/*.json', {
  eager: true,
  import: 'default',
});

const bySeller = new Map<string, readonly Basis[]>();

/**
 * Every other model at its newest prices, the named replacement first: those of the seller that is paid here, where it
 * sells the model, else those of its own first list.
 * @param sellerId who is paid here
 */
export function targetsOf(sellerId: string): readonly Basis[] {
  const known = bySeller.get(sellerId);
  if (known) return known;
  const others = Object.values(models).filter(({ id }) => id !== THIS_MODEL.id);
  const isReplacement = ({ id }: Model) => (id === THIS_MODEL.replacement ? 0 : 1);
  const targets = others
    .toSorted((one, other) => isReplacement(one) - isReplacement(other))
    .flatMap((model) => basisAt(model, sellerId) ?? []);
  bySeller.set(sellerId, targets);
  return targets;
}

function basisAt(model: Model, sellerId: string): Basis | null {
  const offered = model.priceLists.flatMap(
    (listId) => Object.values(lists).find((list) => list.model === model.id && list.id === listId) ?? [],
  );
  const list = offered.find(({ seller }) => seller === sellerId) ?? offered[0];
  return list ? makeBasis({ model, list, card: currentCard(list) }) : null;
}
