import type { SavedEstimate } from '../../saved/savedEstimates';
import controls from '../controls/controls.module.css';
import styles from './SavedDialog.module.css';

/** The saved estimate that the one on the page was opened from or saved as, as it was then. */
export type OpenedEstimate = Pick<SavedEstimate, 'id' | 'revision' | 'name'>;

/** Something that was done to an entry since the dialog opened, and the text that takes it back. */
export interface Undoable {
  readonly what: 'deleted' | 'replaced';
  /** The entry as the deed left it. */
  readonly entry: OpenedEstimate;
  readonly text: string;
  /** What was open before the deed. */
  readonly openedBefore: OpenedEstimate | null;
}

/** Those that can be taken back now: the entry is still as the deed left it. */
export function stillUndoable(
  undoables: readonly Undoable[],
  saved: readonly SavedEstimate[],
): readonly Undoable[] {
  return undoables.filter(({ what, entry }) => {
    const now = saved.find(({ id }) => id === entry.id);
    return what === 'deleted' ? !now : now?.revision === entry.revision;
  });
}

/** Where the focus goes once something has been deleted or saved over. */
export function undoFocus({ what, entry }: Pick<Undoable, 'what' | 'entry'>): string {
  return `undo-${what}-${entry.id}`;
}

/** The ways back from what was deleted and saved over, for as long as the dialog is open. */
export function SavedUndos({
  undoables,
  onUndo,
}: {
  undoables: readonly Undoable[];
  onUndo: (undoable: Undoable) => void;
}) {
  if (undoables.length === 0) return null;
  return (
    <div className={styles.actions}>
      {undoables.map((undoable) => (
        <button
          key={`${undoable.what} ${undoable.entry.id} ${undoable.entry.revision}`}
          type="button"
          className={controls.button}
          data-focus={undoFocus(undoable)}
          onClick={() => onUndo(undoable)}
        >
          {undoable.what === 'deleted'
            ? `Bring “${undoable.entry.name}” back`
            : `Undo saving over “${undoable.openedBefore?.name ?? undoable.entry.name}”`}
        </button>
      ))}
    </div>
  );
}
