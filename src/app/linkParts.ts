/** What the page needs to hand its estimate on: fetched as one, when the page has started. */
export { linkAddress, shareLink } from '../links/shareLink';
export { carryToFacts, updateTrip } from './carryToFacts';
