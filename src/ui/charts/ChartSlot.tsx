import { Suspense, useRef } from 'react';
import { useNearViewport } from '../browser/useNearViewport';
import { useSettled } from '../browser/useSettled';
import { latePart } from '../controls/latePart';
import type { BarRow } from './BarsChart';
import styles from './ChartSlot.module.css';

const BarsChart = latePart('The chart', () => import('./BarsChart'));

interface Props {
  /** What the chart shows, for those who can't see it; the numbers are in a table beside it. */
  label: string;
  rows: readonly BarRow[];
  /** How long after the last change the chart follows. Charts on one page get different delays, to draw one by one. */
  followsAfterMs: number;
}

const ROW_HEIGHT_PX = 44;
const AXIS_HEIGHT_PX = 40;

/** A place kept free for a chart, which is fetched once the page has loaded and the place comes near the viewport. */
export function ChartSlot({ label, rows, followsAfterMs }: Props) {
  const slot = useRef<HTMLDivElement>(null);
  const near = useNearViewport(slot);
  const settledRows = useSettled(rows, followsAfterMs);
  const height = settledRows.length * ROW_HEIGHT_PX + AXIS_HEIGHT_PX;

  const space = <svg className={styles.space} width="100%" height={height} role="img" aria-label={label} />;
  return (
    <div ref={slot} className={styles.slot} data-figures data-loaded={near}>
      {near ? (
        <Suspense fallback={space}>
          <BarsChart label={label} rows={settledRows} height={height} />
        </Suspense>
      ) : (
        space
      )}
    </div>
  );
}
