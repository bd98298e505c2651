import type { Ending as EndingId } from '../../imports/importResult';
import styles from './FilesPart.module.css';

const TEXTS: Readonly<Record<EndingId, string | null>> = {
  whole: null,
  cancelled: 'Stopped before its end: what was read until then stands here.',
  broken: 'It could not be read to its end: what was read until then stands here.',
};

/** Says where not all of a file was read. */
export function Ending({ of }: { of: EndingId }) {
  const text = TEXTS[of];
  return text === null ? null : <p className={styles.problem}>{text}</p>;
}
