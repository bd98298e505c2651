import type { Basis } from '../catalog/basis';
import type { Workload } from '../scenario/scenario';
import { AS_DESCRIBED, type CallAssumptions } from './callAssumptions';
import { type Cost, costOfUsage } from './priceUsage';
import { unitUse } from './shapes';
import { usageOfWorkload } from './usageOfWorkload';

/**
 * What a workload comes to, without receipts, totals by kind or warnings: for whoever prices thousands, as a simulation
 * does. The workload has to have been checked.
 */
export function costOfWorkload(
  workload: Workload,
  basis: Basis,
  assumed: CallAssumptions = AS_DESCRIBED,
): Cost {
  return costOfUsage(usageOfWorkload(workload, basis, unitUse(workload, basis, assumed), assumed), basis);
}
