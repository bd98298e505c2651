import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton';

interface Props {
  title: string;
  onClose: () => void;
  /** Takes the whole width of the window, up to that of the page. */
  wide?: boolean;
  children: ReactNode;
}

/**
 * A modal dialog on the browser's own element: it traps focus, closes on Escape and gives focus back. The focus begins at
 * what is marked by `data-begin`, where something is.
 */
export function Dialog({ title, onClose, wide = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    if (element && !element.open) element.showModal();
    element?.querySelector<HTMLElement>('[data-begin]')?.focus();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={wide ? `${styles.dialog} ${styles.wide}` : styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <IconButton shape="remove" label="Close" onClick={onClose} />
      </div>
      {children}
    </dialog>
  );
}
