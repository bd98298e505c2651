import { DATASET_FILES } from '../facts/datasetFiles';
import styles from './page.module.css';

/** The dataset to take away. */
export function DownloadSection() {
  return (
    <section className={styles.section} id="part-downloads" aria-labelledby="downloads-heading">
      <h2 id="downloads-heading">Downloads</h2>
      <ul className={styles.downloads}>
        {DATASET_FILES.map(({ name, about }) => (
          <li key={name}>
            <a href={name} download>
              {name}
            </a>
            <span className={styles.note}>{about}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
