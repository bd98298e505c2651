import type { ReactNode } from 'react';
import styles from './page.module.css';

interface Props {
  name: string;
  className?: string | undefined;
  /** Whether the name is seen: where no heading says the same. */
  named?: boolean;
  children: ReactNode;
}

/** Not every browser lets the keyboard scroll what is wider than its place, unless it can have the focus. */
const FOCUSABLE = { tabIndex: 0 };

/** A table that scrolls by itself where the window is too narrow for it. The page’s script takes the focus off one that fits. */
export function ScrollingTable({ name, className = '', named = false, children }: Props) {
  return (
    <section className={styles.scroll} aria-label={name} data-scrolls {...FOCUSABLE}>
      <table className={`${styles.table} ${className}`.trim()}>
        <caption className={named ? undefined : 'visually-hidden'}>{name}</caption>
        {children}
      </table>
    </section>
  );
}
