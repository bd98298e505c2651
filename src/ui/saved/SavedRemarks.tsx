import type { SavedList } from '../../saved/savedEstimates';
import share from '../controls/dialogs.module.css';

/** What is in the storage of this site and not in the list of what is saved. */
export function SavedRemarks({ setAside, unreadable, newer }: Omit<SavedList, 'saved'>) {
  return (
    <>
      {setAside > 0 && (
        <p className={share.problem}>
          {`${setAside === 1 ? 'One entry could not be read and was' : `${setAside} entries could not be read and were`} set aside, not deleted: it is still in the storage of this site under “g4m-calc:set-aside”.`}
        </p>
      )}
      {unreadable > 0 && (
        <p className={share.problem}>
          {`${unreadable === 1 ? 'One entry' : `${unreadable} entries`} could not be read, nor set aside: the browser takes no more from this page. It is left as it was, in the storage of this site.`}
        </p>
      )}
      {newer > 0 && (
        <p className={share.problem}>
          {`${newer === 1 ? 'One entry was' : `${newer} entries were`} saved by a newer version of this page. Reload it to see ${newer === 1 ? 'it' : 'them'}.`}
        </p>
      )}
    </>
  );
}
