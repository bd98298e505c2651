import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './Menu.module.css';

export interface MenuItem {
  /** What its button shows. */
  readonly label: string;
  /** What its button is called where what it shows does not say enough by itself: `Remove Support chat`. */
  readonly name?: string;
  readonly onSelect: () => void;
  readonly disabled?: boolean;
}

interface Props {
  /** The name of the button that opens it. */
  label: string;
  items: readonly MenuItem[];
  /** Which edge it shares with its button: by default the right one, towards which it has no room to grow. */
  align?: 'start' | 'end';
  /** What its button shows: three dots where nothing else is given. */
  children?: ReactNode;
}

/**
 * Buttons behind a button. The arrow keys open it and go round through what can be chosen. It closes when something is, on
 * Escape, and when the focus or a press goes elsewhere; what was chosen and Escape leave the focus on its button, from where
 * what follows may take it away.
 */
export function Menu({ label, items, align = 'end', children }: Props) {
  const place = useRef<HTMLDetailsElement>(null);
  const opener = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!open) return;
    const closeBeyond = ({ target }: Event) => {
      if (!place.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeBeyond);
    return () => document.removeEventListener('pointerdown', closeBeyond);
  }, [open]);

  const closeToOpener = () => {
    setOpen(false);
    opener.current?.focus();
  };

  const goRound = (forwards: boolean) => {
    if (!place.current) return;
    place.current.open = true;
    const buttons = [...place.current.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    buttons.at(forwards ? (at + 1) % buttons.length : Math.max(at, 0) - 1)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (!isArrow && (event.key !== 'Escape' || !open)) return;
    // Of a menu in a dialog Escape closes the menu alone.
    event.preventDefault();
    event.stopPropagation();
    if (isArrow) goRound(event.key === 'ArrowDown');
    else closeToOpener();
  };

  // A press on what can't have the focus leaves it nowhere; whether that was beyond the menu, the press itself says.
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
  };

  return (
    <details
      ref={place}
      className={styles.menu}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <summary
        ref={opener}
        className={children === undefined ? `${styles.opener} ${styles.dots}` : styles.opener}
        aria-label={label}
        title={label}
      >
        {children ?? (
          <svg viewBox="0 0 18 18" aria-hidden="true">
            <path d="M3.5 9h.01M9 9h.01M14.5 9h.01" />
          </svg>
        )}
      </summary>
      <ul className={align === 'start' ? styles.items : `${styles.items} ${styles.atEnd}`}>
        {items.map(({ label: text, name, onSelect, disabled = false }) => (
          <li key={text}>
            <button
              type="button"
              className={styles.item}
              aria-label={name}
              disabled={disabled}
              onClick={() => {
                closeToOpener();
                onSelect();
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
