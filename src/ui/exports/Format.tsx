import type { ReactNode } from 'react';
import controls from '../controls/controls.module.css';
import share from '../controls/dialogs.module.css';
import styles from './ExportDialog.module.css';

interface FormatProps {
  name: string;
  use: string;
  children: ReactNode;
}

/** A kind of file: what it is for, and the ways to take it. */
export function Format({ name, use, children }: FormatProps) {
  return (
    <section className={styles.format} aria-label={name}>
      <div>
        <h3 className={styles.name}>{name}</h3>
        <p className={share.note}>{use}</p>
      </div>
      <div className={styles.actions}>{children}</div>
    </section>
  );
}

interface TakeProps {
  word: string;
  what: string;
  onClick: () => void;
}

/** A way to take a file. Its kind is read out with the word that is shown. */
export function Take({ word, what, onClick }: TakeProps) {
  return (
    <button type="button" className={controls.button} aria-label={`${word} ${what}`} onClick={onClick}>
      {word}
    </button>
  );
}
