import { type EncodedLink, encodeLink } from './encodeLink';
import { cardOfScenario } from './priceDate';
import type { Scenario } from './scenario';

/** A scenario as a link to hand out: it says the date of the card that it is priced by. */
export function shareLink(scenario: Scenario): EncodedLink {
  return encodeLink({ ...scenario, priceListDate: cardOfScenario(scenario).date });
}
