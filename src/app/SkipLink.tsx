import type { MouseEvent } from 'react';
import styles from './SkipLink.module.css';

/** The first stop of the page: past all fields, to the element with this id. It is moved to by hand, since a preset’s page has a base address of its own. */
export function SkipLink({ to, children }: { to: string; children: string }) {
  const skip = (event: MouseEvent) => {
    const target = document.getElementById(to);
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  return (
    <a className={styles.skip} href={`#${to}`} onClick={skip}>
      {children}
    </a>
  );
}
