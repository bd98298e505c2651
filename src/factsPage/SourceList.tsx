import { ALL_SOURCES, FACTS } from '../facts/facts';
import { sourceDateText } from '../wording/sourceDate';
import styles from './page.module.css';

/** Every source with its date, its address and how many facts it speaks of. */
export function SourceList() {
  return (
    <section className={styles.section} id="part-sources" aria-labelledby="sources-heading">
      <h2 id="sources-heading">Sources</h2>
      <p className={styles.summary}>
        Two documents are the base; beside them stands the public record, as it was read on the date given.
      </p>
      <ul className={styles.sources}>
        {ALL_SOURCES.map(({ id, kind, title, address, ...dated }) => (
          <li key={id} id={`source-${id}`}>
            {address ? (
              <a href={address} rel="noreferrer">
                {title}
              </a>
            ) : (
              <cite>{title}</cite>
            )}
            <span className={styles.note}>
              {kind === 'document' ? 'Document' : 'On record'}, {sourceDateText(dated)}; {countOf(id)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function countOf(sourceId: string): string {
  const count = FACTS.filter(({ claims }) => claims.some(({ source }) => source === sourceId)).length;
  return count === 1 ? '1 fact' : `${count} facts`;
}
