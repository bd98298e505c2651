import { cardOfScenario } from '../scenario/priceDate';
import type { Scenario } from '../scenario/scenario';
import { type EncodedLink, encodeLink } from './encodeLink';

/** A scenario that says the date of the card that it is priced by. */
export function datedScenario(scenario: Scenario): Scenario {
  return { ...scenario, priceListDate: cardOfScenario(scenario).date };
}

/** The whole address that opens a scenario on the page at an address, dated; null where it is too long for any link. */
export function linkAddress(scenario: Scenario, pageAddress: string): string | null {
  const link = shareLink(scenario);
  return link.ok ? `${pageAddress}?${link.query}` : null;
}

/** A scenario as a link to hand out, dated. */
export function shareLink(scenario: Scenario): EncodedLink {
  return encodeLink(datedScenario(scenario));
}
