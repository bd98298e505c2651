import { WORKLOAD_QUANTITIES } from '../../scenario/fields';
import type { CacheMode } from '../../scenario/scenario';
import { ChoiceLine } from './choiceLines';
import { FieldLabel, kindResult, Line, Measured, Quantity, type Sheet, Unit } from './sheet';
import styles from './WorkloadFields.module.css';

const MODE_NAMES: Readonly<Record<CacheMode, string>> = { share: 'a share', 'worked-out': 'worked out' };

/** How much of the input is cached: a share typed by hand, or worked out from what the prompts have in common. */
export function CacheLine({ sheet }: { sheet: Sheet }) {
  const { id, workload, estimate } = sheet;
  const worksOut = workload.cacheMode === 'worked-out';
  const hasPrefix = worksOut && workload.shape !== 'conversation';
  const first = worksOut ? (hasPrefix ? 'sharedPrefixTokens' : 'cacheHitRatePercent') : 'cachedSharePercent';
  return (
    <>
      <ChoiceLine
        sheet={sheet}
        of="cacheMode"
        shown="Caching"
        nameOf={(mode) => MODE_NAMES[mode]}
        results={[kindResult(estimate, 'cachedInput')]}
      />
      <Line label={<FieldLabel sheet={sheet} of={first} />} measured={<Measured sheet={sheet} of={first} />}>
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
      </Line>
    </>
  );
}
