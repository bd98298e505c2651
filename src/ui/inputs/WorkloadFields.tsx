import { Suspense, useId, useState } from 'react';
import type { Basis } from '../../catalog/basis';
import type { WorkloadEstimate } from '../../engine/estimate';
import type { Workload } from '../../scenario/scenario';
import { appliedRates } from '../../wording/appliedRates';
import { restSentence } from '../../wording/restSentence';
import controls from '../controls/controls.module.css';
import { latePart } from '../controls/latePart';
import { KindLine } from './KindLine';
import { TokenLines, VolumeLine } from './ShapeLines';
import { type Result, Results, type Sheet } from './sheet';
import styles from './WorkloadFields.module.css';

const ImageLines = latePart('The images', () => import('./ImageLines'));
const RestGroups = latePart('This part', () => import('./RestGroups'));

interface Props {
  /** What the workload goes by. */
  label: string;
  workload: Workload;
  estimate: WorkloadEstimate | null;
  basis: Basis;
  onPatch: (patch: Partial<Workload>, field: string) => void;
  onDone: () => void;
}

/**
 * The fields of a workload as the lines of a price sheet: what it is and how often, its tokens, and one sentence that sums
 * up the rest, whose fields come when they are asked for.
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
      <Rest sheet={sheet} />
    </div>
  );
}

function Rest({ sheet }: { sheet: Sheet }) {
  const { id, label, workload, estimate, basis } = sheet;
  const [open, setOpen] = useState(false);
  const groupsId = `${id}-rest`;
  return (
    <div className={styles.group}>
      <div className={styles.rest}>
        <p className={styles.sentence}>
          <span>{`${restSentence(workload, basis)} `}</span>
          <button
            type="button"
            id={`${id}-change`}
            className={`${controls.button} ${controls.quiet} ${styles.change}`}
            aria-expanded={open}
            aria-controls={open ? groupsId : undefined}
            aria-label={`Change discounts, extras and fine-tuning of ${label}`}
            onClick={() => setOpen(!open)}
          >
            Change
          </button>
        </p>
        <Results results={[estimate && ratesResult(estimate, basis)]} />
      </div>
      {open && (
        <div id={groupsId}>
          <Suspense fallback={<Waiting />}>
            <RestGroups sheet={sheet} />
          </Suspense>
        </div>
      )}
    </div>
  );
}

function Waiting() {
  return <p className={styles.waiting}>One moment</p>;
}

/** `Per 1M tokens in, out: $0.15, $0.60; $0.075, $0.30 in Batch`. */
function ratesResult({ usage }: WorkloadEstimate, { rates }: Basis): Result {
  return { of: 'Per 1M tokens in, out:', figure: appliedRates(usage, rates).join('; '), detail: '' };
}
