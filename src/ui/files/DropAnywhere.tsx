import { useEffect, useState } from 'react';
import styles from './DropAnywhere.module.css';

interface Props {
  onGive: (files: readonly File[]) => void;
}

/** Takes files that are dropped anywhere on the page, where no other place takes them, and says so while they are above it. */
export function DropAnywhere({ onGive }: Props) {
  const [isAbove, setAbove] = useState(false);
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (!holdsFiles(event) || isCovered()) return;
      event.preventDefault();
      setAbove(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setAbove(false);
    };
    const drop = (event: DragEvent) => {
      setAbove(false);
      if (event.defaultPrevented || !holdsFiles(event) || isCovered()) return;
      event.preventDefault();
      onGive([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', allow);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', allow);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [onGive]);
  return isAbove ? (
    <p className={styles.above}>Drop the files anywhere. They are read in this browser and sent nowhere.</p>
  ) : null;
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/** Over a dialog the page takes nothing. */
function isCovered(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
