import controls from '../controls/controls.module.css';
import section from '../controls/section.module.css';
import styles from './FilesPart.module.css';
import type { ItemProps } from './itemProps';
import { progressText } from './progressText';

/** How far a file is read, and a way to stop. */
export function FileProgressBar({ given, files }: Pick<ItemProps, 'given' | 'files'>) {
  const { id, file, state } = given;
  if (state.is !== 'in-reading') return null;
  const { progress, isCancelled } = state;
  return (
    <div className={styles.progress}>
      <progress
        className={styles.bar}
        aria-label={`Reading ${file.name}`}
        value={progress.bytes}
        max={Math.max(1, file.size)}
      />
      <p className={section.note}>{progressText(progress, file.size)}</p>
      <button
        type="button"
        className={controls.button}
        disabled={isCancelled}
        onClick={() => files.cancel(id)}
      >
        {isCancelled ? 'Stopping' : 'Stop'}
      </button>
    </div>
  );
}
