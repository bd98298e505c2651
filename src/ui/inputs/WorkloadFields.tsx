import { Suspense, useId } from 'react';
import type { Basis } from '../../catalog/basis';
import type { WorkloadEstimate } from '../../engine/estimate';
import type { Workload } from '../../scenario/scenario';
import { latePart } from '../controls/latePart';
import { KindLine } from './KindLine';
import { TokenLines, VolumeLine } from './ShapeLines';
import type { Measuring, Sheet } from './sheet';
import { Waiting } from './Waiting';
import styles from './WorkloadFields.module.css';

const ImageLines = latePart('The images', () => import('./ImageLines'));
const RestLine = latePart('The rest of the fields', () => import('./RestLine'));

interface Props {
  /** What the workload goes by. */
  label: string;
  workload: Workload;
  estimate: WorkloadEstimate | null;
  basis: Basis;
  onPatch: (patch: Partial<Workload>, field: string) => void;
  onDone: () => void;
  measuring?: Measuring;
}

/**
 * The fields of a workload as the lines of a price sheet: what it is and how often, its tokens, and one sentence that sums
 * up the rest.
 */
export function WorkloadFields(props: Props) {
  const id = useId();
  const sheet: Sheet = { id, ...props };
  return (
    <div className={styles.sheet}>
      <div className={styles.group}>
        <KindLine sheet={sheet} />
        <VolumeLine sheet={sheet} />
      </div>
      <div className={styles.group}>
        {props.workload.images.length > 0 && (
          <Suspense fallback={<Waiting />}>
            <ImageLines sheet={sheet} />
          </Suspense>
        )}
        <TokenLines sheet={sheet} />
      </div>
      <div className={`${styles.group} ${styles.restPlace}`}>
        <Suspense fallback={null}>
          <RestLine sheet={sheet} />
        </Suspense>
      </div>
    </div>
  );
}
