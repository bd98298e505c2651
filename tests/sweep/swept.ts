import { type Exported, exportedFrom } from '../../src/exports/exported';
import { shareLink } from '../../src/links/shareLink';
import { isoDate } from '../../src/units/calendar';
import { PAGE } from '../support/exported';
import { derivedOf } from './derive';
import type { SweptCase } from './scenarios';
import { withTameNames } from './tameNames';

/** The day that files are made on in the sweep, and that pages are read on. */
export const TODAY = isoDate('2026-11-22');

/** A case with all that texts are made of, and the sums that they are held against. */
export interface Swept {
  readonly exported: Exported;
  readonly other: Exported;
  /** The same under the names that it was given, be they what they may. */
  readonly asNamed: Exported;
  readonly derived: ReturnType<typeof derivedOf>;
  readonly derivedOther: ReturnType<typeof derivedOf>;
  readonly address: string;
}

/** A case under tame names, priced and derived. */
export function sweptOf(made: SweptCase): Swept {
  const about = { pageAddress: PAGE, madeOn: TODAY };
  const exported = exportedFrom(withTameNames(made.scenario), about);
  const other = exportedFrom(withTameNames(made.other), about);
  const link = shareLink(exported.scenario);
  return {
    exported,
    other,
    asNamed: exportedFrom(made.scenario, about),
    derived: derivedOf(exported.estimate),
    derivedOther: derivedOf(other.estimate),
    address: `${PAGE}?${link.ok ? link.query : 'w1=r1d'}`,
  };
}
