import { type Basis, makeBasis } from '../catalog/basis';
import { THIS_MODEL } from '../catalog/models';
import { cardOfScenario, listOfScenario } from './priceDate';
import type { Scenario } from './scenario';

/** What a scenario is priced by: its list, the card in force on its date, and the user's own prices. */
export function basisOf(scenario: Pick<Scenario, 'priceListId' | 'priceListDate' | 'ownPrices'>): Basis {
  return makeBasis({
    model: THIS_MODEL,
    list: listOfScenario(scenario),
    card: cardOfScenario(scenario),
    ownPrices: scenario.ownPrices,
  });
}
