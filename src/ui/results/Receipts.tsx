import type { Basis } from '../../catalog/basis';
import { cited } from '../../catalog/cited';
import { priceScenario } from '../../engine/estimate';
import type { Scenario } from '../../scenario/scenario';
import { receiptOfEstimate, receiptOfWorkload } from '../../wording/receipt';
import { ReceiptDialog } from './ReceiptDialog';

interface Props {
  /** The place of a workload, from 0, or the whole estimate. */
  of: number | 'estimate';
  scenario: Scenario;
  basis: Basis;
  onClose: () => void;
}

/** The receipt of a workload or of the whole estimate, each price with its source. */
export default function Receipts({ of, scenario, basis, onClose }: Props) {
  const about = { scenario, basis: cited(basis) };
  const estimate = priceScenario(scenario, about.basis);
  const workload = of === 'estimate' ? undefined : estimate.workloads[of];
  const receipt =
    workload && of !== 'estimate'
      ? receiptOfWorkload(workload, of + 1, about)
      : receiptOfEstimate(estimate, about);
  return <ReceiptDialog receipt={receipt} onClose={onClose} />;
}
