import { Suspense, useState } from 'react';
import type { Basis } from '../../catalog/basis';
import type { WorkloadEstimate } from '../../engine/estimate';
import { appliedRates } from '../../wording/appliedRates';
import { restSentence } from '../../wording/restSentence';
import controls from '../controls/controls.module.css';
import { latePart } from '../controls/latePart';
import { type Result, Results, type Sheet } from './sheet';
import { Waiting } from './Waiting';
import styles from './WorkloadFields.module.css';

const RestGroups = latePart('This part', () => import('./RestGroups'));

/** One sentence on all that a workload may have beside its volume and its tokens; its fields come when they are asked for. */
export default function RestLine({ sheet }: { sheet: Sheet }) {
  const { id, label, workload, estimate, basis } = sheet;
  const [open, setOpen] = useState(false);
  const groupsId = `${id}-rest`;
  return (
    <>
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
            <button
              type="button"
              className={`${controls.button} ${styles.done}`}
              aria-label={`Done with ${label}`}
              onClick={() => {
                setOpen(false);
                document.getElementById(`${id}-change`)?.focus();
              }}
            >
              Done
            </button>
          </Suspense>
        </div>
      )}
    </>
  );
}

/** `Per 1M tokens in, out: $0.15, $0.60; $0.075, $0.30 in Batch`. */
function ratesResult({ usage }: WorkloadEstimate, { rates }: Basis): Result {
  return { of: 'Per 1M tokens in, out:', figure: appliedRates(usage, rates).join('; '), detail: '' };
}
