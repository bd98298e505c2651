import controls from '../ui/controls/controls.module.css';
import type { OpenDialog } from './Dialogs';
import styles from './FullPage.module.css';

const ACTIONS: readonly { readonly label: string; readonly dialog: OpenDialog }[] = [
  { label: 'Share link', dialog: 'share' },
  { label: 'Compare', dialog: 'compare' },
  { label: 'Embed', dialog: 'embed' },
  { label: 'Receipt', dialog: { receiptOf: 'estimate' } },
  { label: 'Export', dialog: 'export' },
  { label: 'Saved', dialog: 'saved' },
];

/** What can be done with the estimate, the most usual first. */
export function Actions({ onOpen }: { onOpen: (dialog: OpenDialog) => void }) {
  return (
    <div className={styles.actions}>
      {ACTIONS.map(({ label, dialog }, index) => (
        <button
          key={label}
          type="button"
          className={index === 0 ? `${controls.button} ${controls.primary}` : controls.button}
          onClick={() => onOpen(dialog)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
