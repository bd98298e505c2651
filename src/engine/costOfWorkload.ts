import type { Basis } from '../catalog/basis';
import type { Workload } from '../scenario/scenario';
import { type Cost, costOfUsage } from './priceUsage';
import { unitUse } from './shapes';
import { type CacheWriting, usageOfWorkload } from './usageOfWorkload';

/**
 * What a workload comes to, without receipts, totals by kind or warnings: for whoever prices thousands, as a simulation
 * does. The workload has to have been checked.
 */
export function costOfWorkload(workload: Workload, basis: Basis, writing: CacheWriting = 'none'): Cost {
  return costOfUsage(usageOfWorkload(workload, basis, unitUse(workload, basis), writing), basis);
}
