import { azure, openai } from '../../data/sellers.json';
import type { IsoDate } from '../units/calendar';
import type { Basis } from './basis';
import type { Model, PriceList, Seller, UsageTiers } from './schema';

/** Those who sell the model that is priced, its maker first. */
export const SELLERS = [openai, azure] as readonly Seller[];

export type Shutdown = NonNullable<Model['sellers'][string]['shutdown']>;

/** The one of them with this id; throws when there is none, which the build rules out for every list of the model. */
export function sellerOf(id: string): Seller {
  const seller = SELLERS.find((candidate) => candidate.id === id);
  if (!seller) throw new Error(`no seller "${id}"`);
  return seller;
}

/** Who sells by a list. */
export function sellerOfList({ seller }: Pick<PriceList, 'seller'>): Seller {
  return sellerOf(seller);
}

/** The maker of a model, as a seller of it. */
export function makerOf({ maker }: Model): Seller {
  return sellerOf(maker);
}

/** The rate limits of a model by usage tier; undefined where its seller has published none. */
export function usageTiersOf({ id }: Seller, model: Model): UsageTiers | undefined {
  return model.sellers[id]?.usageTiers;
}

/** The day from which a model answers no more at a seller; null where none is known. */
export function shutdownAt({ id }: Pick<Seller, 'id'>, model: Model): Shutdown | null {
  return model.sellers[id]?.shutdown ?? null;
}

/** Whether a model answers no more on a day at whose prices it is priced by; no where the day is not known. */
export function hasEnded({ model, list }: Pick<Basis, 'model' | 'list'>, today: IsoDate | null): boolean {
  const end = shutdownAt({ id: list.seller }, model)?.date;
  return end !== undefined && today !== null && today >= end;
}
