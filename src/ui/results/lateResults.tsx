import { type ComponentProps, Suspense } from 'react';
import { latePart, quietPart } from '../controls/latePart';
import styles from './lateResults.module.css';

const SplitBar = latePart('The split of the month', () => import('./SplitBar'));
const ChangeNote = quietPart(() => import('./ChangeNote'));

/** How the month splits: after the figure, which is there first. Its room is kept. */
export function LateSplitBar(props: ComponentProps<typeof SplitBar>) {
  return (
    <div className={styles.split}>
      <Suspense fallback={null}>
        <SplitBar {...props} />
      </Suspense>
    </div>
  );
}

/** By how much the figure has changed, of which there is nothing to say at the start. */
export function LateChangeNote(props: ComponentProps<typeof ChangeNote>) {
  return (
    <div className={styles.note}>
      <Suspense fallback={null}>
        <ChangeNote {...props} />
      </Suspense>
    </div>
  );
}
