import { LIMITS } from '../../catalog/limits';
import type { Card } from '../../catalog/schema';
import type { Estimate } from '../../engine/estimate';
import { listOfScenario } from '../../scenario/priceDate';
import type { Scenario } from '../../scenario/scenario';
import { receiptOfEstimate, receiptOfWorkload } from '../../wording/receipt';
import { ReceiptDialog } from './ReceiptDialog';

interface Props {
  /** The place of a workload, from 0, or the whole estimate. */
  of: number | 'estimate';
  scenario: Scenario;
  card: Card;
  estimate: Estimate;
  onClose: () => void;
}

/** The receipt of a workload or of the whole estimate. */
export default function Receipts({ of, scenario, card, estimate, onClose }: Props) {
  const workload = of === 'estimate' ? undefined : estimate.workloads[of];
  const about = { scenario, list: listOfScenario(scenario), checked: card.checked, limits: LIMITS };
  const receipt =
    workload && of !== 'estimate'
      ? receiptOfWorkload(workload, of + 1, about)
      : receiptOfEstimate(estimate, about);
  return <ReceiptDialog receipt={receipt} onClose={onClose} />;
}
