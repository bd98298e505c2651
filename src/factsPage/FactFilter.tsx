import { ALL_SOURCES } from '../facts/facts';
import { factsBehind } from '../facts/factsBehind';
import styles from './factList.module.css';

/** What narrows the list of facts down; each name is also what the address calls it. */
export function FactFilter() {
  return (
    <search className={styles.search} aria-label="Facts">
      <form className={styles.filter} data-fact-filter>
        <label className={styles.more}>
          Facts behind
          <select name="about">
            <option value="">Anything</option>
            {factsBehind().map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.more}>
          Source
          <select name="source">
            <option value="">Any</option>
            {ALL_SOURCES.map(({ id, title, shortTitle }) => (
              <option key={id} value={id}>
                {shortTitle ?? title}
              </option>
            ))}
          </select>
        </label>
        <label className={`${styles.more} ${styles.check}`}>
          <input type="checkbox" name="disputed" value="1" /> Only where sources differ
        </label>
        <div className={styles.stays}>
          <label>
            Words
            <input type="search" name="q" autoComplete="off" />
          </label>
          <output className={styles.count} />
        </div>
      </form>
    </search>
  );
}
