import type { Basis } from '../../catalog/basis';
import type { Scenario } from '../../scenario/scenario';
import type { IsoDate } from '../../units/calendar';
import { pastEndText } from '../../wording/pastEnd';
import styles from './Answer.module.css';

interface Props {
  scenario: Scenario;
  basis: Basis;
  /** The reader's date; null where it is not known. */
  today: IsoDate | null;
}

/** That the months of a figure go on after the model has ended, where they do. */
export function PastEnd({ scenario, basis, today }: Props) {
  const text = pastEndText(basis, scenario.horizonMonths, today);
  return text && <p className={styles.note}>{text}</p>;
}
