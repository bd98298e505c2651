import { PRESETS } from '../../catalog/presets';
import styles from './PresetLinks.module.css';

/** The default estimate's page and those of the presets, by addresses from the site's root. */
export default function PresetLinks() {
  return (
    <nav className={styles.links} aria-labelledby="preset-pages">
      <span id="preset-pages">Estimates as pages</span>
      <ul className={styles.list}>
        <li>
          <a href="./">Default estimate</a>
        </li>
        {PRESETS.map(({ id, title }) => (
          <li key={id}>
            <a href={`presets/${id}/`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
