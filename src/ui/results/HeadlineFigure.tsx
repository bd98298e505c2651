import type { Figure } from '../../engine/figure';
import { formatUsd } from '../../units/format';
import styles from './HeadlineFigure.module.css';
import { Metric } from './Metric';

const LARGEST_SIZE_CHARACTERS = 9;

/** The monthly figure, as large as its place has room for. */
export function HeadlineFigure({ figure }: { figure: Figure | null }) {
  const isLong =
    figure !== null && (figure.incomplete || formatUsd(figure.amount).length > LARGEST_SIZE_CHARACTERS);
  return (
    <Metric
      metric="monthly-usd"
      figure={figure}
      className={isLong ? `${styles.figure} ${styles.long}` : styles.figure}
    />
  );
}
