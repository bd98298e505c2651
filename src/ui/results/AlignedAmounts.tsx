import type { Estimate } from '../../engine/estimate';
import { columnUsd } from '../../units/columnUsd';
import { WorkloadAmounts } from './WorkloadAmounts';

/** What each workload of an estimate costs a month, with one number of decimals. */
export default function AlignedAmounts({ estimate }: { estimate: Estimate }) {
  const format = columnUsd(estimate.workloads.map(({ totals }) => totals.monthly));
  return <WorkloadAmounts estimate={estimate} format={format} />;
}
