import { memo } from 'react';
import controls from '../ui/controls/controls.module.css';
import styles from './Actions.module.css';
import type { OpenDialog } from './Dialogs';

interface Action {
  readonly label: string;
  readonly dialog: OpenDialog;
}

const FIRST: readonly Action[] = [
  { label: 'Share', dialog: 'share' },
  { label: 'Save', dialog: 'saved' },
  { label: 'Download', dialog: 'export' },
];

const MORE: readonly Action[] = [
  { label: 'Compare', dialog: 'compare' },
  { label: 'Embed', dialog: 'embed' },
  { label: 'Receipt', dialog: { receiptOf: 'estimate' } },
];

/** What can be done with the estimate, the most usual first. */
export const Actions = memo(function Actions({ onOpen }: { onOpen: (dialog: OpenDialog) => void }) {
  const button = ({ label, dialog }: Action, look: string | undefined) => (
    <button key={label} type="button" className={`${controls.button} ${look}`} onClick={() => onOpen(dialog)}>
      {label}
    </button>
  );
  return (
    <div className={styles.actions}>
      {FIRST.map((action, index) => button(action, index === 0 ? controls.primary : ''))}
      <span className={styles.more}>
        {MORE.map((action) => button(action, controls.quiet))}
        <button type="button" className={`${controls.button} ${controls.quiet}`} onClick={() => print()}>
          Print
        </button>
      </span>
    </div>
  );
});
