/** Everybody who sells models or makes them, also those of other models. Late parts alone import it. */
import sellersText from '../../data/sellers.json?raw';
import type { Seller } from './schema';

const SELLERS: Readonly<Record<string, Seller>> = JSON.parse(sellersText);

/** Everybody who sells models or makes them. */
export const ALL_SELLERS: readonly Seller[] = Object.values(SELLERS);

/** The one with this id; null for what is no seller, as that of a model of the user’s own. */
export function anySeller(id: string): Seller | null {
  return SELLERS[id] ?? null;
}
