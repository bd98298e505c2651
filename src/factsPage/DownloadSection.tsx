import { DATASET_FILES } from '../facts/datasetFiles';
import { useIsAll } from './onPage';
import { Part } from './Part';
import styles from './page.module.css';

/** The dataset to take away. */
export function DownloadSection() {
  const isAll = useIsAll();
  return (
    <Part id="downloads" title="Downloads">
      <ul className={styles.downloads}>
        {DATASET_FILES.map(({ name, about }) => (
          <li key={name}>
            <a href={`${isAll ? '../' : ''}${name}`} download>
              {name}
            </a>
            <span className={styles.note}>{about}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
