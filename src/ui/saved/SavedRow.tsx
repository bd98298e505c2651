import { useEffect, useRef, useState } from 'react';
import { figureOf } from '../../engine/figure';
import type { Totals } from '../../engine/totals';
import { type Exported, exportedFrom } from '../../exports/exported';
import { isSameScenario } from '../../links/sameScenario';
import type { SavedEstimate } from '../../saved/savedEstimates';
import type { Scenario } from '../../scenario/scenario';
import { formatDate } from '../../units/format';
import { figureText } from '../../wording/lineText';
import controls from '../controls/controls.module.css';
import share from '../controls/dialogs.module.css';
import { NameForm } from './NameForm';
import styles from './SavedDialog.module.css';

interface Props {
  entry: SavedEstimate;
  /** The estimate on the page. */
  exported: Exported;
  /** Whether the estimate on the page was opened from this one or saved as it. */
  isOpen: boolean;
  onOpen: () => void;
  onRename: (name: string) => void;
  onDelete: () => void;
}

/** One saved estimate: its name, what it comes to by its own prices, and what can be done with it. */
export function SavedRow({ entry, exported, isOpen, onOpen, onRename, onDelete }: Props) {
  const [renaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !renaming) renameButton.current?.focus();
    wasRenaming.current = renaming;
  }, [renaming]);
  const { id, name, savedOn, scenario } = entry;
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <h3 className={styles.name}>{name}</h3>
        <p className={share.note}>
          {`${monthlyText(exportedFrom(scenario, exported).estimate.totals)}, saved ${formatDate(savedOn)}${isOpen ? openText(scenario, exported) : ''}`}
        </p>
      </div>
      {renaming ? (
        <NameForm
          label={`New name of ${name}`}
          startsAs={name}
          takesFocus
          actionsFor={() => ({
            primary: {
              label: 'Rename',
              onName: (next) => {
                setRenaming(false);
                onRename(next);
              },
            },
          })}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <div className={styles.actions}>
          <button
            type="button"
            className={controls.button}
            aria-label={`Open ${name}`}
            data-focus={rowFocus(id)}
            onClick={onOpen}
          >
            Open
          </button>
          <button
            ref={renameButton}
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

/** Where the focus goes in the row of an entry. */
export function rowFocus(id: string): string {
  return `row-${id}`;
}

function openText(saved: Scenario, { scenario, estimate }: Exported): string {
  return isSameScenario(saved, scenario)
    ? ', on the page now'
    : `, open, changed since: ${monthlyText(estimate.totals)} on the page`;
}

function monthlyText(totals: Totals): string {
  const month = figureOf(totals, 'monthly');
  return month ? `${figureText(month)} a month` : 'no price is known';
}
