import { moveRange } from '../../analysis/moveRange';
import { THIS_MODEL } from '../../catalog/models';
import { pricesAsOf } from '../../catalog/priceLists';
import { REPLACEMENT } from '../../catalog/replacement';
import { makerOf, SELLERS, shutdownAt } from '../../catalog/sellers';
import type { Estimate } from '../../engine/estimate';
import type { Scenario } from '../../scenario/scenario';
import type { IsoDate } from '../../units/calendar';
import { formatDate } from '../../units/format';
import { moveSentence } from '../../wording/moveSentence';
import { staleSentence, statusSentence } from '../../wording/statusSentence';
import styles from './StatusNotice.module.css';

interface Props {
  scenario: Scenario;
  estimate: Estimate | null;
  /** The reader's date (YYYY-MM-DD); null before the page has started. */
  today: IsoDate | null;
}

const MAKER = makerOf(THIS_MODEL);

/** When the model ends at each who sells it, its maker first. */
const ENDS = SELLERS.flatMap((seller) => {
  const end = shutdownAt(seller, THIS_MODEL);
  return end ? [{ seller, date: end.date }] : [];
});

/** How long the model can still be used, what replaces it, and what the same tokens cost there. */
export function StatusNotice({ scenario, estimate, today }: Props) {
  const clauses = statusSentence(ENDS, THIS_MODEL.title, pricesAsOf(), today).map(
    ({ seller, before, date, after }) => (
      <span key={seller.id}>
        <span>{before}</span>
        <time dateTime={date}>{formatDate(date)}</time>
        <span>{after}</span>
      </span>
    ),
  );
  const stale = staleSentence(pricesAsOf(), today);
  return (
    <aside className={styles.notice} aria-label="Status of the model">
      <p>
        <strong>{clauses[0]}</strong>
        <span>{clauses.slice(1)}</span>
        <span>.</span>
      </p>
      <p>
        <span>{`${MAKER.title} names ${REPLACEMENT.model.title} as the replacement. `}</span>
        {estimate && (
          <span data-figures>
            {`${moveSentence(moveRange(scenario, estimate, REPLACEMENT), scenario.workloads, REPLACEMENT.model.title)} `}
          </span>
        )}
        <a href="facts/">Status, questions and every fact, with sources</a>
      </p>
      {stale !== null && <p className={styles.stale}>{stale}</p>}
    </aside>
  );
}
