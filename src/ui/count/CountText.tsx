import { Suspense, useState } from 'react';
import type { QuantityKey } from '../../scenario/fieldRow';
import { WORKLOAD_QUANTITIES } from '../../scenario/fields';
import controls from '../controls/controls.module.css';
import { latePart } from '../controls/latePart';
import styles from './CountText.module.css';
import { waysToCount } from './countWays';
import type { MeasuredWorkload } from './Measure';

const CountPanel = latePart('What counts texts', () => import('./CountPanel'));

export interface CountTextProps extends MeasuredWorkload {
  /** The field that is filled. */
  of: QuantityKey;
}

/** Beside a field of tokens: counts a text, or a whole prompt, below the field's line and fills the field with it. */
export function CountText(props: CountTextProps) {
  const { id, of, label, workload } = props;
  const [open, setOpen] = useState(false);
  const ways = waysToCount(of, workload);
  if (ways.length === 0) return null;
  const panelId = `${id}-${of}-count`;
  const close = () => {
    setOpen(false);
    document.getElementById(`${id}-${of}`)?.focus();
  };
  return (
    <>
      <button
        type="button"
        className={`${controls.button} ${controls.quiet} ${styles.opener}`}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={() => setOpen(!open)}
      >
        <span>Count a text</span>
        <span className="visually-hidden">{` for ${WORKLOAD_QUANTITIES[of].label} of ${label}`}</span>
      </button>
      {open && (
        <div id={panelId} className={styles.panel}>
          <Suspense fallback={<p>One moment</p>}>
            <CountPanel {...props} ways={ways} onClose={close} />
          </Suspense>
        </div>
      )}
    </>
  );
}
