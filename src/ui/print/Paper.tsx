import { exportedFrom } from '../../exports/exported';
import type { Scenario } from '../../scenario/scenario';
import type { IsoDate } from '../../units/calendar';
import { Details } from './Details';
import styles from './Paper.module.css';
import { Sheet } from './Sheet';

interface Props {
  scenario: Scenario;
  /** The address of the page without its query. */
  pageAddress: string;
  /** The reader's date. */
  madeOn: IsoDate;
}

/** What is put on paper in the place of the page: a sheet to sign, and behind it what its figure is made of. */
export default function Paper({ scenario, pageAddress, madeOn }: Props) {
  const exported = exportedFrom(scenario, { pageAddress, madeOn });
  return (
    <article className={styles.paper} data-paper>
      <Sheet exported={exported} />
      <Details exported={exported} />
    </article>
  );
}
