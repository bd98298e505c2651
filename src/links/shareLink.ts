import { cardOfScenario } from '../scenario/priceDate';
import type { Scenario } from '../scenario/scenario';
import { type EncodedLink, encodeLink } from './encodeLink';

/** A scenario that says the date of the card that it is priced by. */
export function datedScenario(scenario: Scenario): Scenario {
  return { ...scenario, priceListDate: cardOfScenario(scenario).date };
}

/** A scenario as a link to hand out, dated. */
export function shareLink(scenario: Scenario): EncodedLink {
  return encodeLink(datedScenario(scenario));
}
