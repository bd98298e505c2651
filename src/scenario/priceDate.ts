import { cardInForce, currentCard, findPriceList } from '../catalog/priceLists';
import type { Card, PriceList } from '../catalog/schema';
import type { Scenario } from './scenario';

/**
 * How the date of a scenario's prices stands to its list:
 * - `current`: the newest card was in force on it, or there is no date
 * - `earlier`: a card was in force on it that has been followed by another
 * - `before-first`: it is older than every card of the list
 * - `after-checked`: nobody has looked since whether the list still holds
 */
export type PriceDating = 'current' | 'earlier' | 'before-first' | 'after-checked';

type Dated = Pick<Scenario, 'priceListId' | 'priceListDate'>;

/** The price list of a scenario. Throws for an id that is not known, which neither a link nor a file brings in. */
export function listOfScenario({ priceListId }: Pick<Scenario, 'priceListId'>): PriceList {
  const list = findPriceList(priceListId);
  if (!list) throw new Error(`there is no price list "${priceListId}"`);
  return list;
}

/** The one card that everything about a scenario is priced by: the one in force on its date, else the newest. */
export function cardOfScenario(scenario: Dated): Card {
  const list = listOfScenario(scenario);
  // A dated link opens on its own prices, not on those of today: its figure is the one that its sender saw and that the
  // text around it quotes. Today's stands beside it.
  const dated = scenario.priceListDate === null ? null : cardInForce(list, scenario.priceListDate);
  return dated ?? currentCard(list);
}

/** Whether a scenario's date says something that its reader must know. */
export function priceDating(scenario: Dated): PriceDating {
  const { priceListDate } = scenario;
  const list = listOfScenario(scenario);
  const newest = currentCard(list);
  if (priceListDate === null) return 'current';
  if (priceListDate > newest.checked) return 'after-checked';
  if (priceListDate >= newest.date) return 'current';
  return cardInForce(list, priceListDate) ? 'earlier' : 'before-first';
}
