import { WORKLOAD_QUANTITIES } from '../../scenario/fields';
import { CACHE_MODES, type CacheMode } from '../../scenario/scenario';
import controls from '../controls/controls.module.css';
import { FieldLabel, kindResult, Line, Quantity, type Sheet, Unit } from './sheet';
import styles from './WorkloadFields.module.css';

const MODE_LABELS: Readonly<Record<CacheMode, string>> = { share: 'a share', 'worked-out': 'worked out' };

/** How much of the input is cached: a share typed by hand, or worked out from what the prompts have in common. */
export function CacheLine({ sheet }: { sheet: Sheet }) {
  const { id, workload, estimate, onPatch, onDone } = sheet;
  const worksOut = workload.cacheMode === 'worked-out';
  const hasPrefix = worksOut && workload.shape !== 'conversation';
  const first = worksOut ? (hasPrefix ? 'sharedPrefixTokens' : 'cacheHitRatePercent') : 'cachedSharePercent';
  return (
    <Line
      label={
        <FieldLabel
          sheet={sheet}
          of={first}
          swatch="cachedInput"
          {...(worksOut ? { text: 'Cached input' } : {})}
        />
      }
      result={kindResult(estimate, 'cachedInput')}
      wide={worksOut}
    >
      <Quantity sheet={sheet} of={first} />
      <Unit>{WORKLOAD_QUANTITIES[first].unit}</Unit>
      {hasPrefix && (
        <span className={styles.inline}>
          <label htmlFor={`${id}-cacheHitRatePercent`} className={styles.unit}>
            hit rate
          </label>
          <Quantity sheet={sheet} of="cacheHitRatePercent" />
          <Unit>%</Unit>
        </span>
      )}
      <label htmlFor={`${id}-cacheMode`} className="visually-hidden">
        Cached input is
      </label>
      <select
        id={`${id}-cacheMode`}
        className={controls.select}
        value={workload.cacheMode}
        onChange={(event) => onPatch({ cacheMode: event.target.value as CacheMode }, 'cacheMode')}
        onBlur={onDone}
      >
        {CACHE_MODES.map((mode) => (
          <option key={mode} value={mode}>
            {MODE_LABELS[mode]}
          </option>
        ))}
      </select>
    </Line>
  );
}
