import { useState } from 'react';
import { collectionJson, estimateFile } from '../../exports/estimateFile';
import { type Exported, exportedFrom } from '../../exports/exported';
import { fileName } from '../../exports/fileName';
import type { ReadEstimate } from '../../exports/readEstimateFile';
import type { Scenario } from '../../scenario/scenario';
import controls from '../controls/controls.module.css';
import { Dialog } from '../controls/Dialog';
import { downloadText } from './download';
import { NameForm } from './NameForm';
import { OpenFile } from './OpenFile';
import styles from './SavedDialog.module.css';
import { SavedRow } from './SavedRow';
import {
  deleteSaved,
  renameSaved,
  restoreSaved,
  type SavedEstimate,
  type SaveFault,
  type SaveOutcome,
  saveNew,
  saveOver,
} from './savedEstimates';
import share from './share.module.css';
import { useSaved } from './useSaved';

/** The saved estimate that the one on the page was opened from or saved as, as it was then. */
export type OpenedEstimate = Pick<SavedEstimate, 'id' | 'revision' | 'name'>;

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

/** The estimates that the user has saved in this browser: save, open, rename, delete, take out and in. */
export function SavedDialog({ exported, opened, onOpened, onOpen, onClose }: Props) {
  const { list, refresh } = useSaved();
  const [message, setMessage] = useState('');
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [deleted, setDeleted] = useState<{ entry: SavedEstimate; text: string } | null>(null);
  const saved = list?.saved ?? [];

  const settle = (outcome: SaveOutcome, said: string) => {
    setMessage(outcome.ok ? said : FAULTS[outcome.fault]);
    setConflict(null);
    setDeleted(null);
    refresh();
    return outcome;
  };
  const saveAsNew = (name: string) => {
    const outcome = settle(saveNew(name, estimateFile(exported)), `Saved as “${name}”.`);
    if (outcome.ok) onOpened(outcome.entry);
  };
  const saveOverOpened = (name: string, inAnyCase = false) => {
    if (!opened) return;
    const revision = inAnyCase ? null : opened.revision;
    const outcome = settle(
      saveOver({ id: opened.id, revision, name }, estimateFile(exported)),
      `Saved “${name}”.`,
    );
    if (outcome.ok) onOpened(outcome.entry);
    else if (outcome.fault === 'changed' || outcome.fault === 'deleted')
      setConflict({ fault: outcome.fault, name });
  };
  const open = (entry: SavedEstimate) => {
    onOpen(entry.scenario);
    onOpened(entry);
    setDeleted(null);
    const left = entry.problems.map(({ path, reason }) => `${path}: ${reason}`).join(' ');
    setMessage(
      `Opened “${entry.name}”. Undo brings the estimate from before back.${left && ` Left out: ${left}`}`,
    );
  };
  const rename = (entry: SavedEstimate, name: string) => {
    const outcome = settle(renameSaved(entry.id, name), `Renamed to “${name}”.`);
    // A name of one's own giving is no change from elsewhere.
    if (outcome.ok && opened?.id === entry.id && opened.revision === entry.revision) onOpened(outcome.entry);
  };
  const remove = (entry: SavedEstimate) => {
    const text = deleteSaved(entry.id);
    refresh();
    setConflict(null);
    setDeleted(text === null ? null : { entry, text });
    setMessage(`Deleted “${entry.name}”.`);
  };
  const bringBack = () => {
    if (!deleted) return;
    const { entry, text } = deleted;
    const back = restoreSaved(entry.id, text);
    settle(back ? { ok: true, entry } : { ok: false, fault: 'full' }, `“${entry.name}” is back.`);
  };
  const exportAll = () => {
    const estimates = saved.flatMap(({ name, scenario }) => {
      const entry = exportedFrom(scenario, exported);
      return entry ? [{ name, estimate: estimateFile(entry) }] : [];
    });
    const name = fileName('saved-estimates', exported.madeOn, 'json');
    downloadText(name, collectionJson(estimates, exported.pageAddress), 'application/json');
    setMessage(`Downloaded ${name}.`);
  };
  const importAll = (estimates: readonly ReadEstimate[]) => {
    let count = 0;
    for (const { name, scenario } of estimates) {
      const entry = exportedFrom(scenario, exported);
      const outcome = entry && saveNew(name || `Imported ${exported.madeOn}`, estimateFile(entry));
      if (outcome && !outcome.ok) {
        settle(outcome, '');
        return;
      }
      count += 1;
    }
    refresh();
    setMessage(count === 1 ? 'Imported one estimate.' : `Imported ${count} estimates.`);
  };

  return (
    <Dialog title="Saved estimates" onClose={onClose}>
      <div className={styles.body}>
        {list === null && <p className={share.problem}>{FAULTS.unavailable}</p>}
        <NameForm
          label="Save the estimate on the page as"
          startsAs={opened?.name ?? exported.scenario.title}
          action={
            opened
              ? { label: `Save over “${opened.name}”`, onName: (name) => saveOverOpened(name) }
              : { label: 'Save', onName: saveAsNew }
          }
          other={opened ? { label: 'Save as new', onName: saveAsNew } : undefined}
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
            <button type="button" className={controls.button} onClick={() => saveAsNew(conflict.name)}>
              Keep both
            </button>
          </div>
        )}
        {deleted && (
          <div className={styles.actions}>
            <button type="button" className={controls.button} onClick={bringBack}>
              Bring “{deleted.entry.name}” back
            </button>
          </div>
        )}
        {list && <Remarks setAside={list.setAside} newer={list.newer} />}
        {saved.length > 0 && (
          <ul className={styles.list} aria-label="Saved estimates">
            {saved.map((entry) => (
              <SavedRow
                key={entry.id}
                entry={entry}
                limits={exported.limits}
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

function Remarks({ setAside, newer }: { setAside: number; newer: number }) {
  return (
    <>
      {setAside > 0 && (
        <p className={share.problem}>
          {setAside === 1 ? 'One entry' : `${setAside} entries`} could not be read and{' '}
          {setAside === 1 ? 'was' : 'were'} set aside, not deleted: it is still in the storage of this site
          under “g4m-calc:set-aside”.
        </p>
      )}
      {newer > 0 && (
        <p className={share.problem}>
          {newer === 1 ? 'One entry was' : `${newer} entries were`} saved by a newer version of this page.
          Reload it to see {newer === 1 ? 'it' : 'them'}.
        </p>
      )}
    </>
  );
}
