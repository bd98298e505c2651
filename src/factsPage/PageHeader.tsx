import { FACTS_AS_OF } from '../facts/facts';
import { formatDate } from '../units/format';
import { BackLink } from './BackLink';
import styles from './page.module.css';

interface Props {
  title: string;
  /** Where each part of the page stands, and what it is called. */
  parts: readonly (readonly [address: string, title: string])[];
  /** What the page is, in a sentence. */
  children: string;
}

/** The way back, what the page is and up to which day it holds, and the ways to its parts. */
export function PageHeader({ title, parts, children }: Props) {
  return (
    <header className={styles.header}>
      <p className={styles.back}>
        <BackLink>Back to the cost calculator</BackLink>
      </p>
      <h1>{title}</h1>
      <p className={styles.summary}>
        {children} As of <time dateTime={FACTS_AS_OF}>{formatDate(FACTS_AS_OF)}</time>.
      </p>
      <p className={styles.stale} role="status" data-stale-since={FACTS_AS_OF} />
      <nav aria-label="On this page">
        <ul className={styles.parts}>
          {parts.map(([address, name]) => (
            <li key={address}>
              <a href={address}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
