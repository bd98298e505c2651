import { ALL_SOURCES, FACTS } from '../facts/facts';
import { SourceTitle } from '../ui/controls/SourceTitle';
import { counted } from '../wording/counted';
import { sourceDateText } from '../wording/sourceDate';
import { Part } from './Part';
import styles from './page.module.css';

/** Every source with its date, its address and how many facts it speaks of. */
export function SourceList() {
  return (
    <Part
      id="sources"
      title="Sources"
      summary="Two documents are the base; beside them stands the public record, as it was read on the date given."
    >
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
    </Part>
  );
}

function countOf(sourceId: string): string {
  const count = FACTS.filter(({ claims }) => claims.some(({ source }) => source === sourceId)).length;
  return counted(count, 'fact');
}
