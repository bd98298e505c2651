import type { Match } from '../../analysis/matchMonth';
import { matchedLineLabel } from '../../wording/billText';
import section from '../controls/section.module.css';
import { BillCells } from './BillCells';
import { BillHead } from './BillHead';
import { formatsOf } from './formatsOf';

/** What was billed for each item beside what it comes to by the list. */
export function BillLines({ match }: { match: Match }) {
  const { lines, unpriced } = match;
  const formats = formatsOf([...lines, match]);
  return (
    <table className={section.table} data-figures>
      <caption className="visually-hidden">
        Each line item as it was billed and by this list, and the difference
      </caption>
      <BillHead first="Line item" />
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">
              <bdi>{matchedLineLabel(line)}</bdi>
            </th>
            <BillCells sums={line} formats={formats} isIncomplete={line.isUnpriced} />
          </tr>
        ))}
      </tbody>
      <tbody>
        <tr className={section.total}>
          <th scope="row">Total</th>
          <BillCells sums={match} formats={formats} isIncomplete={unpriced.length > 0} />
        </tr>
      </tbody>
    </table>
  );
}
