import type { ReactNode, Ref } from 'react';
import styles from './controls.module.css';

const SHAPES = {
  receipt: <path d="M4.5 2.5h9v13l-2.25-1.5L9 15.5 6.75 14 4.5 15.5zM7 6.5h4M7 9.5h4" />,
  remove: <path d="M4.5 4.5l9 9M13.5 4.5l-9 9" />,
  undo: <path d="M6.5 3.5 3 7l3.5 3.5M3.5 7H11a3.75 3.75 0 0 1 0 7.5H7" />,
  redo: <path d="M11.5 3.5 15 7l-3.5 3.5M14.5 7H7a3.75 3.75 0 0 0 0 7.5h4" />,
} as const satisfies Record<string, ReactNode>;

interface Props {
  shape: keyof typeof SHAPES;
  label: string;
  disabled?: boolean;
  onClick: () => void;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that shows a picture; its label is read out and shown on hover. */
export function IconButton({ shape, label, disabled = false, onClick, ref }: Props) {
  return (
    <button
      ref={ref}
      type="button"
      className={styles.icon}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <svg viewBox="0 0 18 18" aria-hidden="true">
        {SHAPES[shape]}
      </svg>
    </button>
  );
}
