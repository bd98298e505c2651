import { memo, Suspense } from 'react';
import type { Basis } from '../../catalog/basis';
import type { Estimate } from '../../engine/estimate';
import type { Scenario } from '../../scenario/scenario';
import { pastEndText } from '../../wording/pastEnd';
import { useToday } from '../browser/useToday';
import { latePart } from '../controls/latePart';
import styles from './Answer.module.css';
import { WorkloadAmounts } from './WorkloadAmounts';

const AlignedAmounts = latePart('The amounts of the workloads', () => import('./AlignedAmounts'));
const TrainingDispute = latePart('What training costs by other sources', () => import('./TrainingDispute'));

interface Props {
  scenario: Scenario;
  basis: Basis;
  estimate: Estimate;
  /** Whether there are figures that these are about: of the year and of the workloads. */
  withFigures?: boolean;
  /** Whether the amounts of the workloads are not to be read elsewhere. */
  withWorkloads?: boolean;
  /** Whether the page is a frame, at an address of its own folder. */
  framed?: boolean;
}

/** What there is to say of the figures: that they pass the model's end, how they split, what training costs elsewhere. */
export const FigureNotes = memo(function FigureNotes({
  scenario,
  basis,
  estimate,
  withFigures = true,
  withWorkloads = true,
  framed = false,
}: Props) {
  const pastEnd = pastEndText(basis, scenario.horizonMonths, useToday());
  return (
    <>
      {withFigures && pastEnd !== null && <p className={styles.note}>{pastEnd}</p>}
      {withFigures && withWorkloads && estimate.workloads.length > 1 && (
        <Suspense fallback={<WorkloadAmounts estimate={estimate} />}>
          <AlignedAmounts estimate={estimate} />
        </Suspense>
      )}
      {scenario.workloads.some(({ trainingTokens }) => trainingTokens > 0) && (
        <Suspense fallback={null}>
          <TrainingDispute
            scenario={scenario}
            root={framed ? '../' : ''}
            target={framed ? '_blank' : '_self'}
          />
        </Suspense>
      )}
    </>
  );
});
