import type { Exported } from '../../exports/exported';
import { moveOf } from '../../exports/moveOf';
import { columnUsd } from '../../units/columnUsd';
import { formatPercent } from '../../units/format';
import { assumedText } from '../../wording/moveSentence';
import { partialDateText } from '../../wording/partialDate';
import { planScope, UNANSWERED_TEXT } from '../../wording/planText';
import styles from './Paper.module.css';

/** The move as it is planned, month by month. */
export function PlanMonths({ exported }: { exported: Exported }) {
  const { target, plan } = moveOf(exported);
  const { title } = target.there.model;
  const { months, low, high } = plan;
  const usd = columnUsd([low, high, ...months.flatMap((month) => [month.here, month.low, month.high])]);
  const span = (least: string, most: string) => (least === most ? least : `${least} to ${most}`);
  const scope = planScope(target);
  const unanswered = months.some(({ unansweredPercent }) => unansweredPercent > 0);
  return (
    <section className={styles.part} aria-label="Plan">
      <h2>{`The move to ${title}`}</h2>
      {target.takesAny && (
        <table className={styles.table}>
          <caption className="visually-hidden">The move month by month</caption>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Moved</th>
              {unanswered && <th scope="col">Unanswered</th>}
              <th scope="col">{exported.basis.model.title}</th>
              <th scope="col">{title}</th>
            </tr>
          </thead>
          <tbody>
            {months.map((one) => (
              <tr key={one.month}>
                <th scope="row">{partialDateText(one.month)}</th>
                <td>{formatPercent(one.movedPercent)}</td>
                {unanswered && <td>{formatPercent(one.unansweredPercent)}</td>}
                <td>{usd(one.here)}</td>
                <td>{span(usd(one.low), usd(one.high))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={unanswered ? 4 : 3}>
                Together
              </th>
              <td>{span(usd(low), usd(high))}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {[scope, unanswered ? UNANSWERED_TEXT : '', assumedText(exported.scenario)]
        .filter(Boolean)
        .map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
    </section>
  );
}
