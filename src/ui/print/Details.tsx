import type { Exported } from '../../exports/exported';
import { hasPlan } from '../../scenario/move';
import { receiptOfEstimate } from '../../wording/receipt';
import { pastShutdownText } from '../../wording/shutdown';
import { splitRows } from '../../wording/splitText';
import { warningText } from '../../wording/warningText';
import { LinkBack } from './LinkBack';
import styles from './Paper.module.css';
import { PlanMonths } from './PlanMonths';
import { Rates } from './Rates';

/** The pages behind the sheet: how each figure comes about, how the month splits, the plan if there is one, the prices. */
export function Details({ exported }: { exported: Exported }) {
  const { scenario, estimate, basis, madeOn } = exported;
  const { parts, results } = receiptOfEstimate(estimate, exported);
  const pastEnd = pastShutdownText(basis, madeOn);
  return (
    <section aria-label="Details">
      {parts.map(({ title, working, rows }, index) => {
        const number = index + 1;
        const warnings = (estimate.workloads[index]?.warnings ?? []).map((found) => warningText(found).text);
        return (
          <section key={number} className={styles.part} aria-label={title}>
            <h2>
              <bdi>{title}</bdi>
            </h2>
            <ul className={styles.note}>
              {[...working, ...warnings].map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <Sums caption={`Lines of ${title}`} rows={rows} />
          </section>
        );
      })}
      <section className={styles.part} aria-label="Totals">
        <h2>Totals</h2>
        <Sums caption="What is made of the lines" rows={results} />
        {pastEnd !== null && <p className={styles.note}>{pastEnd}</p>}
      </section>
      <section className={styles.part} aria-label="Split">
        <h2>Where a month goes</h2>
        <table className={styles.table}>
          <caption className="visually-hidden">The month by kind of token</caption>
          <tbody>
            {splitRows(estimate.totals).map(({ kind, label, amount, share }) => (
              <tr key={kind}>
                <th scope="row">{label}</th>
                <td>{share}</td>
                <td>{amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {hasPlan(scenario) && <PlanMonths exported={exported} />}
      <Rates exported={exported} />
      <LinkBack exported={exported} />
    </section>
  );
}

interface SumsProps {
  caption: string;
  rows: readonly { readonly label: string; readonly sum: string; readonly amount: string }[];
}

/** What an amount is of, how it is worked out, and the amount. */
function Sums({ caption, rows }: SumsProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {rows.map(({ label, sum, amount }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{sum}</td>
            <td>{amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
