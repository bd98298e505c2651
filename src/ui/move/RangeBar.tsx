import type { NanoUsd } from '../../units/money';
import styles from './RangeBar.module.css';

interface Props {
  low: NanoUsd;
  high: NanoUsd;
  /** What is paid here. */
  mark: NanoUsd;
  /** The end of the scale, which all bars of a table share. */
  most: number;
}

const WIDTH = 100;
/** What the thinnest range is drawn as. */
const LEAST = 1;

/** A range on a scale from nothing, with a mark at what is paid here. The amounts stand beside it. */
export function RangeBar({ low, high, mark, most }: Props) {
  if (most === 0) return null;
  const at = (amount: NanoUsd) => (amount / most) * (WIDTH - 2 * LEAST) + LEAST;
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.scale} x="0" y="3" width={WIDTH} height="2" />
      <rect
        className={styles.range}
        x={at(low) - LEAST}
        y="1"
        width={at(high) - at(low) + LEAST}
        height="6"
      />
      <rect className={styles.mark} x={at(mark) - LEAST / 2} y="0" width={LEAST} height="8" />
    </svg>
  );
}
