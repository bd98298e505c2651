import { ALL_SOURCES, FACTS } from '../facts/facts';
import { SourceTitle } from '../ui/controls/SourceTitle';
import { counted } from '../wording/counted';
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
        {ALL_SOURCES.map((source) => (
          <li key={source.id} id={`source-${source.id}`}>
            <SourceTitle source={source} />
            <span className={styles.note}>
              {source.kind === 'document' ? 'Document' : 'On record'}, {sourceDateText(source)};{' '}
              {countOf(source.id)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function countOf(sourceId: string): string {
  const count = FACTS.filter(({ claims }) => claims.some(({ source }) => source === sourceId)).length;
  return counted(count, 'fact');
}
