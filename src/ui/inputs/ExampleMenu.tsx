import { PRESETS } from '../../catalog/presets';
import type { Preset } from '../../catalog/schema';
import { openRow } from '../browser/openRow';
import controls from '../controls/controls.module.css';
import { Menu } from '../controls/Menu';
import styles from './PresetBar.module.css';

/** The examples that an estimate can start from, and the way to the row that reads files. */
export default function ExampleMenu({ onPick }: { onPick: (preset: Preset) => void }) {
  return (
    <>
      <Menu
        label="An example"
        align="start"
        items={PRESETS.map((preset) => ({ label: preset.title, onSelect: () => onPick(preset) }))}
      >
        <span className={styles.example}>An example</span>
      </Menu>
      <button
        type="button"
        className={`${controls.button} ${controls.quiet}`}
        onClick={() => openRow('bill')}
      >
        Your files
      </button>
    </>
  );
}
