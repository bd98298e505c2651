import { useState } from 'react';
import type { Limits } from '../../catalog/schema';
import { estimateScenario } from '../../engine/estimate';
import { figureOf } from '../../engine/figure';
import { figureText } from '../../exports/wording';
import { cardOfScenario } from '../../scenario/priceDate';
import type { Scenario } from '../../scenario/scenario';
import { formatDate } from '../../units/format';
import controls from '../controls/controls.module.css';
import { NameForm } from './NameForm';
import styles from './SavedDialog.module.css';
import type { SavedEstimate } from './savedEstimates';
import share from './share.module.css';

interface Props {
  entry: SavedEstimate;
  limits: Limits;
  /** Whether the estimate on the page is this one. */
  isOpen: boolean;
  onOpen: () => void;
  onRename: (name: string) => void;
  onDelete: () => void;
}

/** One saved estimate: its name, what it comes to at the prices of today, and what can be done with it. */
export function SavedRow({ entry, limits, isOpen, onOpen, onRename, onDelete }: Props) {
  const [renaming, setRenaming] = useState(false);
  const { name, savedOn, scenario } = entry;
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <h3 className={styles.name}>{name}</h3>
        <p className={share.note}>
          {monthlyText(scenario, limits)} a month, saved {formatDate(savedOn)}
          {isOpen && ', on the page now'}
        </p>
      </div>
      {renaming ? (
        <NameForm
          label={`New name of ${name}`}
          startsAs={name}
          action={{
            label: 'Rename',
            onName: (next) => {
              setRenaming(false);
              onRename(next);
            },
          }}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <div className={styles.actions}>
          <button type="button" className={controls.button} aria-label={`Open ${name}`} onClick={onOpen}>
            Open
          </button>
          <button
            type="button"
            className={controls.button}
            aria-label={`Rename ${name}`}
            onClick={() => setRenaming(true)}
          >
            Rename
          </button>
          <button type="button" className={controls.button} aria-label={`Delete ${name}`} onClick={onDelete}>
            Delete
          </button>
        </div>
      )}
    </li>
  );
}

function monthlyText(scenario: Scenario, limits: Limits): string {
  const { totals } = estimateScenario(scenario, cardOfScenario(scenario), limits);
  return figureText(figureOf(totals, 'monthly'));
}
