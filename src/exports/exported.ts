import { THIS_MODEL } from '../catalog/models';
import type { Card, Limits, PriceList, Source } from '../catalog/schema';
import { sourceOf } from '../catalog/sources';
import { type Estimate, estimateScenario } from '../engine/estimate';
import { linkAddress } from '../links/shareLink';
import { cardOfScenario, listOfScenario } from '../scenario/priceDate';
import type { Scenario } from '../scenario/scenario';

/** What is taken away: an estimate with all that it rests on. */
export interface Exported {
  readonly scenario: Scenario;
  readonly estimate: Estimate;
  readonly list: PriceList;
  readonly card: Card;
  readonly limits: Limits;
  /** The address of the page without its query. */
  readonly pageAddress: string;
  /** The reader's date, YYYY-MM-DD. */
  readonly madeOn: string;
}

/** A scenario at its own prices. */
export function exportedFrom(
  scenario: Scenario,
  { limits, pageAddress, madeOn }: Pick<Exported, 'limits' | 'pageAddress' | 'madeOn'>,
): Exported {
  const list = listOfScenario(scenario);
  const card = cardOfScenario(scenario);
  const estimate = estimateScenario(scenario, card, limits);
  return { scenario, estimate, list, card, limits, pageAddress, madeOn };
}

/** The address that opens the same estimate, or null where it is too long for any link. */
export function linkBack({
  scenario,
  pageAddress,
}: Pick<Exported, 'scenario' | 'pageAddress'>): string | null {
  return linkAddress(scenario, pageAddress);
}

/** What an estimate is called where its user gave it no title. */
export function titleOf({ title }: Pick<Scenario, 'title'>): string {
  return title === '' ? `${THIS_MODEL.title} cost estimate` : title;
}

/** The sources of the prices that an estimate uses, each once. */
export function sourcesOf({ workloads }: Estimate): Source[] {
  const ids = new Set(workloads.flatMap(({ lines }) => lines.flatMap(({ price }) => price?.source ?? [])));
  return [...ids].map(sourceOf);
}

/** What amounts are in, and whether all of them are by the list. */
export function amountsText({ ownPrices }: Pick<Scenario, 'ownPrices'>): string {
  const own =
    Object.keys(ownPrices).length > 0 ? ', with your own prices in their place where you gave any' : '';
  return `USD, list prices before tax${own}`;
}
