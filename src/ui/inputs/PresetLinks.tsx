import { PRESETS } from '../../catalog/presets';
import styles from './PresetLinks.module.css';

/** The presets' own pages, by addresses from the site's root. */
export function PresetLinks() {
  return (
    <nav aria-label="Estimates with a page of their own">
      <ul className={styles.list}>
        {PRESETS.map(({ id, title }) => (
          <li key={id}>
            <a href={`presets/${id}/`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
