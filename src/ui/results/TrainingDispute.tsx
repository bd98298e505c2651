import { otherTrainingPrices, otherTrainingTotals } from '../../analysis/otherTraining';
import type { Basis } from '../../catalog/basis';
import { citedList } from '../../catalog/cited';
import { currentCard } from '../../catalog/priceLists';
import { basisOf } from '../../scenario/basisOf';
import type { Scenario } from '../../scenario/scenario';
import { otherTrainingText } from '../../wording/trainingText';
import styles from './Answer.module.css';

interface Props {
  scenario: Scenario;
  /** The site's root, as the page's links name it. */
  root: '' | '../';
  /** Where links open: not in a frame. */
  target: '_self' | '_blank';
}

/** The totals at the other training price, why the sources differ, and the way to what each of them says. */
export default function TrainingDispute({ scenario, root, target }: Props) {
  const basis = basisOf(scenario);
  const reason = reasonOf(basis);
  return otherTrainingTotals(scenario, basis).map((other) => (
    <p key={other.list.id} className={styles.aside} data-figures>
      <span>{otherTrainingText(other)}</span>
      {reason !== undefined && (
        <>
          <span>{` ${reason} `}</span>
          <a href={`${root}facts/all/#training-price`} target={target} rel="noopener">
            What each source says
          </a>
        </>
      )}
    </p>
  ));
}

/** What the lists themselves note of their training prices, where one of them does. */
function reasonOf(basis: Basis): string | undefined {
  const lists = [basis.list, ...otherTrainingPrices(basis).map(({ list }) => list)];
  return lists
    .flatMap((list) => citedList(list) ?? [])
    .map((list) => currentCard(list).prices.training?.note)
    .find((note) => note !== undefined);
}
