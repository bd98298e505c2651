import { useId } from 'react';
import type { Totals } from '../../engine/totals';
import { splitRows } from '../../wording/splitText';
import { CachedPattern } from '../charts/KindPattern';
import { KindSwatch } from '../charts/KindSwatch';
import { fillOf } from '../charts/tokenKinds';
import styles from './SplitBar.module.css';

/** How a monthly total splits into input, cached input, output and what else there is: a bar, and the same in words and figures. */
export default function SplitBar({ totals }: { totals: Totals }) {
  const patternId = useId();
  const rows = splitRows(totals);
  let left = 0;
  return (
    <div className={styles.split} data-figures>
      <svg className={styles.bar} width="100%" height="12" aria-hidden="true">
        <defs>
          <CachedPattern id={patternId} />
        </defs>
        <rect className={styles.track} width="100%" height="12" />
        {rows.map(({ kind, percent }) => {
          const x = left;
          left += percent;
          return (
            <rect key={kind} x={`${x}%`} width={`${percent}%`} height="12" fill={fillOf(kind, patternId)} />
          );
        })}
      </svg>
      <dl className={styles.legend}>
        {rows.map(({ kind, label, amount, share }) => (
          <div key={kind} className={styles.entry}>
            <dt>
              <KindSwatch kind={kind} />
              <span>{label}</span>
            </dt>
            <dd>{amount}</dd>
            <dd className={styles.percent}>{share}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
