import { PRESETS } from '../../catalog/presets';
import type { Preset } from '../../catalog/schema';
import controls from '../controls/controls.module.css';
import { Menu } from '../controls/Menu';
import styles from './PresetBar.module.css';

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
      <Menu
        label="An example"
        align="start"
        items={PRESETS.map((preset) => ({ label: preset.title, onSelect: () => onPick(preset) }))}
      >
        <span className={styles.example}>An example</span>
      </Menu>
    </div>
  );
}
