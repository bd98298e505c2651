import type { Basis } from '../../catalog/basis';
import type { IsoDate } from '../../units/calendar';
import { pastEndText } from '../../wording/pastEnd';
import styles from './Answer.module.css';

interface Props {
  /** `A year` */
  of: string;
  months: number;
  basis: Basis;
  /** The reader's date; null where it is not known. */
  today: IsoDate | null;
}

/** What a figure of so many months like this one is called, and that they pass the end of the model where they do. */
export function RateLabel({ of, months, basis, today }: Props) {
  const note = pastEndText(basis, months, today);
  return (
    <>
      <span>{`${of} at this rate`}</span>
      {note !== null && <span className={styles.note}>{`, ${note}`}</span>}
    </>
  );
}
