import { useState } from 'react';
import { collectionJson, estimateFile } from '../../exports/estimateFile';
import { type Exported, exportedFrom } from '../../exports/exported';
import { fileName } from '../../exports/fileName';
import type { ReadEstimate } from '../../exports/readEstimateFile';
import {
  deleteSaved,
  listSaved,
  renameSaved,
  restoreSaved,
  type SavedEstimate,
  type SaveFault,
  type SaveOutcome,
  saveNew,
  saveOver,
  undoSaveOver,
} from '../../saved/savedEstimates';
import { importEstimates, importedText } from '../../saved/savedImport';
import { findAlike, freeName } from '../../saved/savedNames';
import type { Scenario } from '../../scenario/scenario';
import { downloadText } from '../browser/download';
import controls from '../controls/controls.module.css';
import { Dialog } from '../controls/Dialog';
import share from '../controls/dialogs.module.css';
import { type NameActions, NameForm } from './NameForm';
import { OpenFile } from './OpenFile';
import styles from './SavedDialog.module.css';
import { SavedRemarks } from './SavedRemarks';
import { rowFocus, SavedRow } from './SavedRow';
import { type OpenedEstimate, SavedUndos, stillUndoable, type Undoable, undoFocus } from './SavedUndos';
import { useNextFocus } from './useNextFocus';
import { useSaved } from './useSaved';

export type { OpenedEstimate };

interface Props {
  exported: Exported;
  opened: OpenedEstimate | null;
  onOpened: (opened: OpenedEstimate | null) => void;
  /** Puts a saved scenario in the place of the one on the page. */
  onOpen: (scenario: Scenario) => void;
  onClose: () => void;
}

/** A save that met a change of another tab, and awaits a word on what to do. */
interface Conflict {
  readonly fault: 'changed' | 'deleted';
  readonly name: string;
}

const FAULTS: Readonly<Record<SaveFault, string>> = {
  unavailable: 'This browser does not let the page store anything. Export the estimate as JSON instead.',
  full: 'The browser has no room left for this page. Delete a saved estimate, or export this one as JSON.',
  changed: 'It was changed in another tab after you opened it.',
  deleted: 'It was deleted in another tab.',
};

/** To delete takes no room: what fails is the storage itself. */
const DELETE_FAULTS: Readonly<Record<SaveFault, string>> = {
  ...FAULTS,
  unavailable: 'This browser does not let the page delete anything that is stored.',
};

/** The estimates that the user has saved in this browser: save, open, rename, delete, take out and in. */
export function SavedDialog({ exported, opened, onOpened, onOpen, onClose }: Props) {
  const { list, refresh } = useSaved();
  const [message, setMessage] = useState('');
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [undoables, setUndoables] = useState<readonly Undoable[]>([]);
  const { within, focusNext } = useNextFocus();
  const saved = list?.saved ?? [];
  const isThere = (entry: OpenedEstimate) => {
    setMessage(`This estimate is saved as “${entry.name}” already.`);
    setConflict(null);
    onOpened(entry);
    return entry;
  };

  const settle = (outcome: SaveOutcome, said: string) => {
    setMessage(outcome.ok ? said : FAULTS[outcome.fault]);
    setConflict(null);
    refresh();
    return outcome;
  };
  const saveAsNew = (name: string) => {
    const before = listSaved()?.saved ?? [];
    const alike = findAlike(name, exported.scenario, before);
    if (alike) return isThere(alike);
    const free = freeName(name, before);
    const outcome = settle(saveNew(free, estimateFile(exported)), savedText(name, free));
    if (!outcome.ok) return null;
    onOpened(outcome.entry);
    return outcome.entry;
  };
  const keepBoth = (name: string) => {
    const entry = saveAsNew(name);
    if (entry) focusNext(rowFocus(entry.id));
  };
  const saveOverOpened = (name: string, inAnyCase = false) => {
    if (!opened) return;
    const before = listSaved()?.saved ?? [];
    const { id, revision } = opened;
    const alike = findAlike(name, exported.scenario, before);
    if (alike?.id === id && alike.revision === revision) {
      isThere(alike);
      return;
    }
    const free = freeName(
      name,
      before.filter((entry) => entry.id !== id),
    );
    const outcome = settle(
      saveOver({ id, revision: inAnyCase ? null : revision, name: free }, estimateFile(exported)),
      free === opened.name ? `Saved “${free}”.` : `Saved as “${free}” in the place of “${opened.name}”.`,
    );
    if (outcome.ok) {
      const { entry, replaced: text } = outcome;
      onOpened(entry);
      if (text !== null)
        setUndoables((all) => [...all, { what: 'replaced', entry, text, openedBefore: opened }]);
      if (inAnyCase) focusNext(text === null ? rowFocus(id) : undoFocus({ what: 'replaced', entry }));
    } else if (outcome.fault === 'changed' || outcome.fault === 'deleted')
      setConflict({ fault: outcome.fault, name });
  };
  const open = (entry: SavedEstimate) => {
    onOpen(entry.scenario);
    onOpened(entry);
    setConflict(null);
    const left = entry.problems.map(({ path, reason }) => `${path}: ${reason}`).join(' ');
    setMessage(
      `Opened “${entry.name}”. Undo brings the estimate from before back.${left && ` Left out: ${left}`}`,
    );
  };
  const rename = (entry: SavedEstimate, name: string) => {
    const free = freeName(
      name,
      saved.filter(({ id }) => id !== entry.id),
    );
    const outcome = settle(
      renameSaved(entry.id, free),
      free === name ? `Renamed to “${free}”.` : `“${name}” is taken: renamed to “${free}”.`,
    );
    if (!outcome.ok) return;
    // A name of one's own giving is no change from elsewhere.
    if (opened?.id === entry.id && opened.revision === entry.revision) onOpened(outcome.entry);
    setUndoables((all) =>
      all.map((one) => (one.entry.revision === entry.revision ? { ...one, entry: outcome.entry } : one)),
    );
  };
  const remove = (entry: SavedEstimate) => {
    const outcome = deleteSaved(entry.id);
    refresh();
    setConflict(null);
    setMessage(outcome.ok ? `Deleted “${entry.name}”.` : DELETE_FAULTS[outcome.fault]);
    const gone = outcome.ok || outcome.fault === 'deleted';
    const openedBefore = gone && opened?.id === entry.id ? opened : null;
    if (openedBefore) onOpened(null);
    if (!outcome.ok) return;
    const { text } = outcome;
    setUndoables((all) => [...all, { what: 'deleted', entry, text, openedBefore }]);
    focusNext(undoFocus({ what: 'deleted', entry }));
  };
  const undo = (undoable: Undoable) => {
    const { what, entry, text, openedBefore } = undoable;
    const restores = what === 'deleted';
    const fault = restores ? restoreSaved(entry.id, text) : undoSaveOver(entry, text);
    refresh();
    const said = restores ? `“${entry.name}” is back.` : `“${openedBefore?.name}” is as it was before.`;
    setMessage(fault ? FAULTS[fault] : said);
    if (fault) return;
    setUndoables((all) => all.filter((one) => one !== undoable));
    if (openedBefore && (restores ? opened === null : opened?.id === entry.id)) onOpened(openedBefore);
    focusNext(rowFocus(entry.id));
  };
  const exportAll = () => {
    const estimates = saved.map(({ name, scenario }) => ({
      name,
      estimate: estimateFile(exportedFrom(scenario, exported)),
    }));
    const name = fileName('', 'saved-estimates', exported.madeOn, 'json');
    downloadText(name, collectionJson(estimates, exported.pageAddress), 'application/json');
    setMessage(`Downloaded ${name}.`);
  };
  const importAll = (estimates: readonly ReadEstimate[]) => {
    const outcome = importEstimates(estimates, exported);
    refresh();
    const faultText = outcome.fault ? `${FAULTS[outcome.fault]} ` : '';
    setMessage(faultText && outcome.imported === 0 ? faultText.trim() : faultText + importedText(outcome));
  };
  const actionsFor = (name: string): NameActions => {
    if (!opened) return { primary: { label: 'Save', onName: saveAsNew } };
    const asNew = { label: 'Save as new', onName: saveAsNew };
    const over = (label: string) => ({ label, onName: (given: string) => saveOverOpened(given) });
    return name === opened.name
      ? { primary: over(`Save over “${opened.name}”`), other: asNew }
      : { primary: asNew, other: over(`Save over “${opened.name}” and rename it`) };
  };

  return (
    <Dialog title="Saved estimates" onClose={onClose}>
      <div ref={within} className={styles.body}>
        {list === null && <p className={share.problem}>{FAULTS.unavailable}</p>}
        <NameForm
          label="Save the estimate on the page as"
          startsAs={opened?.name ?? exported.scenario.title}
          actionsFor={actionsFor}
        />
        <p role="status" className={styles.message}>
          {message}
        </p>
        {conflict && (
          <div className={styles.actions}>
            <button
              type="button"
              className={controls.button}
              onClick={() => saveOverOpened(conflict.name, true)}
            >
              {conflict.fault === 'changed' ? 'Save over it anyway' : 'Save it again'}
            </button>
            <button type="button" className={controls.button} onClick={() => keepBoth(conflict.name)}>
              Keep both
            </button>
          </div>
        )}
        <SavedUndos undoables={stillUndoable(undoables, saved)} onUndo={undo} />
        {list && <SavedRemarks {...list} />}
        {saved.length > 0 && (
          <ul className={styles.list} aria-label="Saved estimates">
            {saved.map((entry) => (
              <SavedRow
                key={entry.id}
                entry={entry}
                exported={exported}
                isOpen={opened?.id === entry.id}
                onOpen={() => open(entry)}
                onRename={(name) => rename(entry, name)}
                onDelete={() => remove(entry)}
              />
            ))}
          </ul>
        )}
        {saved.length > 0 && (
          <div className={styles.actions}>
            <button type="button" className={controls.button} onClick={exportAll}>
              Export all as JSON
            </button>
          </div>
        )}
        {list && <OpenFile label="Import from a JSON file" onRead={importAll} onMessage={setMessage} />}
        <p className={share.note}>
          Kept in this browser only, and only what you save here. Clearing the data of this site deletes it.
        </p>
      </div>
    </Dialog>
  );
}

function savedText(wanted: string, name: string): string {
  return wanted === name ? `Saved as “${name}”.` : `“${wanted}” is taken: saved as “${name}”.`;
}
