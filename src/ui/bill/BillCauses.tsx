import type { Cause } from '../../analysis/differenceCauses';
import { signedBy } from '../../units/columnUsd';
import { columnUsdFitting } from '../../units/columnUsdFitting';
import { nanoUsdOfExact } from '../../units/exactUsd';
import { causeLabel, causeMeaning } from '../../wording/causeText';
import section from '../controls/section.module.css';
import styles from './BillCauses.module.css';

/** What the difference is made of, the largest part first. */
export function BillCauses({ causes }: { causes: readonly Cause[] }) {
  const format = signedBy(columnUsdFitting(causes.map(({ amount }) => nanoUsdOfExact(amount))));
  return (
    <table className={section.table} data-figures>
      <caption className="visually-hidden">What the difference is made of</caption>
      <thead>
        <tr>
          <th scope="col">Why they differ</th>
          <th scope="col">More or less billed</th>
        </tr>
      </thead>
      <tbody>
        {causes.map((cause) => (
          <tr key={`${cause.id} ${cause.listId}`}>
            <th scope="row">
              <span className={styles.label}>{causeLabel(cause)}</span>
              <span className={styles.meaning}>{causeMeaning(cause)}</span>
            </th>
            <td>{format(nanoUsdOfExact(cause.amount))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
