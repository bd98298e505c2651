import model from '../../data/models/gpt-6-luna.json';
import list from '../../data/price-lists/gpt-6-luna/openai.json';
import { type Basis, makeBasis } from './basis';
import { currentCard } from './priceLists';
import type { Model, PriceList } from './schema';

/** The model that the maker names as the replacement, at its list prices. */
export const REPLACEMENT: Basis = makeBasis({
  model: model as unknown as Model,
  list: list as PriceList,
  card: currentCard(list as PriceList),
});
