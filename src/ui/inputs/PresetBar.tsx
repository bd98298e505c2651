import { Suspense } from 'react';
import type { Preset } from '../../catalog/schema';
import controls from '../controls/controls.module.css';
import { latePart } from '../controls/latePart';
import styles from './PresetBar.module.css';

const ExampleMenu = latePart('The examples', () => import('./ExampleMenu'));

interface Props {
  onPick: (preset: Preset) => void;
  onNew: () => void;
}

/** What an estimate can start from: nothing, or an example. Either replaces the estimate; undo brings the old one back. */
export function PresetBar({ onPick, onNew }: Props) {
  return (
    <div className={styles.bar}>
      <span className={styles.label}>Start from</span>
      <button type="button" className={`${controls.button} ${controls.quiet}`} onClick={onNew}>
        Blank
      </button>
      <Suspense fallback={<span className={styles.example}>An example</span>}>
        <ExampleMenu onPick={onPick} />
      </Suspense>
    </div>
  );
}
