import styles from './WorkloadFields.module.css';

/** What stands where fields are about to come. */
export function Waiting() {
  return <p className={styles.waiting}>One moment</p>;
}
