import { type ReactNode, Suspense, useState } from 'react';
import styles from './Fold.module.css';

interface Props {
  summary: string;
  /** Whether it is open when it first appears. */
  startsOpen?: boolean;
  children: ReactNode;
}

/** Something that few need: folded away, and neither made nor fetched before it is opened. */
export function Fold({ summary, startsOpen = false, children }: Props) {
  // The browser opens and closes it from then on: it must not shut when its last entry is taken back.
  const [startedOpen] = useState(startsOpen);
  const [opened, setOpened] = useState(startsOpen);
  return (
    <details
      className={styles.fold}
      open={startedOpen}
      onToggle={(event) => setOpened((was) => was || event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {opened && <Suspense fallback={<p className={styles.waiting}>One moment</p>}>{children}</Suspense>}
    </details>
  );
}
