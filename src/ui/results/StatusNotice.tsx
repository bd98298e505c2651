import { memo } from 'react';
import { THIS_MODEL } from '../../catalog/models';
import { pricesAsOf } from '../../catalog/priceLists';
import { SELLERS, shutdownAt } from '../../catalog/sellers';
import type { IsoDate } from '../../units/calendar';
import { formatDate } from '../../units/format';
import { staleSentence, statusSentence } from '../../wording/statusSentence';
import styles from './StatusNotice.module.css';

/** When the model ends at each who sells it, its maker first. */
const ENDS = SELLERS.flatMap((seller) => {
  const end = shutdownAt(seller, THIS_MODEL);
  return end ? [{ seller, date: end.date }] : [];
});

/**
 * How long the model can still be used, and where all that is known of it stands.
 * @param today the reader’s date; null before the page has started
 */
export const StatusNotice = memo(function StatusNotice({ today }: { today: IsoDate | null }) {
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
        <span>. </span>
        <a href="facts/">Facts and sources</a>
      </p>
      {stale !== null && <p className={styles.stale}>{stale}</p>}
    </aside>
  );
});
