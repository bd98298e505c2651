import { PRESETS } from '../../catalog/presets';
import type { Preset } from '../../catalog/schema';
import controls from '../controls/controls.module.css';
import styles from './PresetBar.module.css';

/** Named starting scenarios; picking one replaces the estimate, and undo brings the old one back. */
export function PresetBar({ onPick }: { onPick: (preset: Preset) => void }) {
  return (
    <div className={styles.bar}>
      <span id="presets" className={styles.label}>
        Start from
      </span>
      <ul className={styles.list} aria-labelledby="presets">
        {PRESETS.map((preset) => (
          <li key={preset.id}>
            <button
              type="button"
              className={`${controls.button} ${controls.quiet}`}
              title={preset.about}
              onClick={() => onPick(preset)}
            >
              {preset.title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
