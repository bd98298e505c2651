import type { Basis } from '../../catalog/basis';
import { patchScenario, type ScenarioEdit } from '../../scenario/edits';
import type { Scenario } from '../../scenario/scenario';
import controls from '../controls/controls.module.css';
import styles from './ModelChoice.module.css';

interface Props {
  scenario: Scenario;
  targets: readonly Basis[];
  /** Those that the page chooses by itself. */
  atFirst: readonly string[];
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
}

/** Which models stand in the table: the reader's choice, which begins with the page's own. */
export function ModelChoice({ scenario, targets, atFirst, onEdit }: Props) {
  const { models } = scenario;
  const chosen = models.length > 0 ? models : atFirst;
  const choose = (id: string, isIn: boolean) => {
    const ids = targets.map(({ model }) => model.id);
    const next = ids.filter((one) => (one === id ? isIn : chosen.includes(one)));
    onEdit(patchScenario({ models: next }), 'models');
  };
  return (
    <div>
      <ul className={styles.models}>
        {targets.map(({ model }) => (
          <li key={model.id}>
            <label className={controls.check}>
              <input
                type="checkbox"
                checked={chosen.includes(model.id)}
                onChange={({ target }) => choose(model.id, target.checked)}
              />
              <bdi>{model.title}</bdi>
            </label>
          </li>
        ))}
      </ul>
      {models.length > 0 && (
        <button
          type="button"
          className={`${controls.button} ${controls.quiet}`}
          onClick={() => onEdit(patchScenario({ models: [] }))}
        >
          Back to the cheapest five
        </button>
      )}
    </div>
  );
}
