import { type Basis, makeBasis } from '../catalog/basis';
import { cited } from '../catalog/cited';
import { THIS_MODEL } from '../catalog/models';
import type { Source } from '../catalog/schema';
import { sourceOf } from '../catalog/sources';
import { type Estimate, estimateScenario } from '../engine/estimate';
import { linkAddress } from '../links/shareLink';
import { basisOf } from '../scenario/basisOf';
import type { Scenario } from '../scenario/scenario';
import type { IsoDate } from '../units/calendar';

/** What is taken away: an estimate with all that it rests on. */
export interface Exported {
  readonly scenario: Scenario;
  readonly estimate: Estimate;
  readonly basis: Basis;
  /** The address of the page without its query. */
  readonly pageAddress: string;
  /** The reader's date, YYYY-MM-DD. */
  readonly madeOn: IsoDate;
}

/** A scenario at its own prices, with where each is from. */
export function exportedFrom(
  scenario: Scenario,
  { pageAddress, madeOn }: Pick<Exported, 'pageAddress' | 'madeOn'>,
): Exported {
  const basis = cited(basisOf(scenario));
  return { scenario, estimate: estimateScenario(scenario, basis), basis, pageAddress, madeOn };
}

/** The same without any price of the user's own: what it comes to by the list alone. */
export function atListPrices(exported: Exported): Exported {
  const { scenario, basis } = exported;
  const listed = makeBasis({ ...basis, ownPrices: {} });
  return {
    ...exported,
    scenario: { ...scenario, ownPrices: {} },
    basis: listed,
    estimate: estimateScenario(scenario, listed),
  };
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
