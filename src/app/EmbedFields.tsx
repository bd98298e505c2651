import { type ComponentProps, Suspense, useSyncExternalStore } from 'react';
import { latePart } from '../ui/controls/latePart';
import styles from './EmbedPage.module.css';

const WorkloadFields = latePart('The fields', async () => {
  const part = await import('../ui/inputs/WorkloadFields');
  return { default: part.WorkloadFields };
});

const never = () => () => undefined;

/**
 * The fields of a workload, fetched after the figure that they make. Until then, and in the served HTML, there is room for
 * them.
 */
export function EmbedFields(props: ComponentProps<typeof WorkloadFields>) {
  const started = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const waiting = <p className={styles.waiting}>One moment</p>;
  if (!started) return waiting;
  return (
    <Suspense fallback={waiting}>
      <WorkloadFields {...props} />
    </Suspense>
  );
}
