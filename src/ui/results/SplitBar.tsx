import { useId } from 'react';
import { TOKEN_KINDS } from '../../engine/priceUsage';
import type { Totals } from '../../engine/totals';
import { formatPercent, formatUsd } from '../../units/format';
import { CachedPattern } from './KindPattern';
import { KindSwatch } from './KindSwatch';
import styles from './SplitBar.module.css';
import { KIND_COLOURS, KIND_LABELS } from './tokenKinds';

/** How a monthly total splits into input, cached input and output: a bar, and the same in words and figures. */
export function SplitBar({ totals }: { totals: Totals }) {
  const patternId = useId();
  const { byKind, monthly } = totals;
  const percentOf = (kind: (typeof TOKEN_KINDS)[number]) =>
    monthly > 0 ? (byKind[kind] / monthly) * 100 : 0;
  let left = 0;
  return (
    <div className={styles.split} data-figures>
      <svg className={styles.bar} width="100%" height="12" aria-hidden="true">
        <defs>
          <CachedPattern id={patternId} />
        </defs>
        <rect className={styles.track} width="100%" height="12" />
        {TOKEN_KINDS.map((kind) => {
          const width = percentOf(kind);
          const x = left;
          left += width;
          const fill = kind === 'cachedInput' ? `url(#${patternId})` : KIND_COLOURS[kind];
          return <rect key={kind} x={`${x}%`} width={`${width}%`} height="12" fill={fill} />;
        })}
      </svg>
      <dl className={styles.legend}>
        {TOKEN_KINDS.map((kind) => (
          <div key={kind} className={styles.entry}>
            <dt>
              <KindSwatch kind={kind} /> {KIND_LABELS[kind]}
            </dt>
            <dd>{formatUsd(byKind[kind])}</dd>
            <dd className={styles.percent}>{monthly > 0 ? formatPercent(percentOf(kind)) : '—'}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
