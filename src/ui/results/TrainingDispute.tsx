import { otherTrainingPrices, otherTrainingTotals } from '../../analysis/otherTraining';
import type { Basis } from '../../catalog/basis';
import { citedList } from '../../catalog/cited';
import { currentCard } from '../../catalog/priceLists';
import { basisOf } from '../../scenario/basisOf';
import type { Scenario } from '../../scenario/scenario';
import styles from './Answer.module.css';
import { trainingText } from './TrainingPrices';

/** The fact that has what each source says of the price. */
const FACT_ADDRESS = 'facts/#training-price';

/** The totals at the other training price, why the sources differ, and the way to what each of them says. */
export default function TrainingDispute({ scenario }: { scenario: Scenario }) {
  const basis = basisOf(scenario);
  const reason = reasonOf(basis);
  return otherTrainingTotals(scenario, basis).map((other) => (
    <p key={other.list.id} className={styles.aside} data-figures>
      <span>{trainingText(other)}</span>
      {reason !== undefined && (
        <>
          <span>{` ${reason} `}</span>
          <a href={FACT_ADDRESS}>What each source says</a>
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
