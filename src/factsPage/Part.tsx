import type { ReactNode } from 'react';
import styles from './page.module.css';

interface Props {
  /** Its address is `#part-` and this. */
  id: string;
  title: string;
  /** What it comes to, in a sentence or two. */
  summary?: ReactNode;
  children: ReactNode;
}

/** A part of a page under its heading. */
export function Part({ id, title, summary, children }: Props) {
  return (
    <section className={styles.section} id={`part-${id}`} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{title}</h2>
      {summary !== undefined && <p className={styles.summary}>{summary}</p>}
      {children}
    </section>
  );
}

/** The same folded: its heading and what it comes to are in view, the rest on demand. */
export function FoldedPart({ id, title, summary, children }: Props) {
  return (
    <details className={styles.folded} id={`part-${id}`} aria-labelledby={`${id}-heading`}>
      <summary>
        <h2 id={`${id}-heading`}>{title}</h2>
        <span className={styles.summary}>{summary}</span>
      </summary>
      <div className={styles.unfolded}>{children}</div>
    </details>
  );
}
