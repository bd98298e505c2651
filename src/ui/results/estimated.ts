import type { Basis } from '../../catalog/basis';
import type { Estimate } from '../../engine/estimate';
import type { Scenario } from '../../scenario/scenario';

/** A scenario with what it comes to, and by which prices. */
export interface Estimated {
  readonly scenario: Scenario;
  readonly basis: Basis;
  readonly estimate: Estimate;
}
