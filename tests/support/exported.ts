import { type Exported, exportedFrom } from '../../src/exports/exported';
import type { Scenario } from '../../src/scenario/scenario';
import { isoDate } from '../../src/units/calendar';

export const PAGE = 'https://example.org/cost/';

/** A scenario as exports get it: priced by its own list, made on 22 November 2026. */
export function exportedOf(scenario: Scenario): Exported {
  return exportedFrom(scenario, { pageAddress: PAGE, madeOn: isoDate('2026-11-22') });
}
