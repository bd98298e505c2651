import { useId } from 'react';
import { LINE_KINDS, type LineKind } from '../../catalog/billables';
import type { Totals } from '../../engine/totals';
import { formatPercent, formatUsd } from '../../units/format';
import { KIND_LABELS } from '../../wording/lineText';
import { CachedPattern } from '../charts/KindPattern';
import { KindSwatch } from '../charts/KindSwatch';
import { fillOf } from '../charts/tokenKinds';
import styles from './SplitBar.module.css';

const ALWAYS_SHOWN: readonly LineKind[] = ['input', 'output'];

/** How a monthly total splits into input, cached input, output and what else there is: a bar, and the same in words and figures. */
export default function SplitBar({ totals }: { totals: Totals }) {
  const patternId = useId();
  const { byKind, monthly, unpricedKinds, monthlyIncomplete } = totals;
  const percentOf = (kind: LineKind) => (monthly > 0 ? (byKind[kind] / monthly) * 100 : 0);
  const kinds = LINE_KINDS.filter(
    (kind) => ALWAYS_SHOWN.includes(kind) || byKind[kind] > 0 || unpricedKinds.includes(kind),
  );
  const amountText = (kind: LineKind) => {
    if (!unpricedKinds.includes(kind)) return formatUsd(byKind[kind]);
    return byKind[kind] > 0 ? `over ${formatUsd(byKind[kind])}` : 'not known';
  };
  // Shares of a total that lacks a part would be shares of something else.
  const hasShares = monthly > 0 && !monthlyIncomplete;
  let left = 0;
  return (
    <div className={styles.split} data-figures>
      <svg className={styles.bar} width="100%" height="12" aria-hidden="true">
        <defs>
          <CachedPattern id={patternId} />
        </defs>
        <rect className={styles.track} width="100%" height="12" />
        {kinds.map((kind) => {
          const width = percentOf(kind);
          const x = left;
          left += width;
          return (
            <rect key={kind} x={`${x}%`} width={`${width}%`} height="12" fill={fillOf(kind, patternId)} />
          );
        })}
      </svg>
      <dl className={styles.legend}>
        {kinds.map((kind) => (
          <div key={kind} className={styles.entry}>
            <dt>
              <KindSwatch kind={kind} />
              <span>{KIND_LABELS[kind]}</span>
            </dt>
            <dd>{amountText(kind)}</dd>
            <dd className={styles.percent}>{hasShares ? formatPercent(percentOf(kind)) : '—'}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
