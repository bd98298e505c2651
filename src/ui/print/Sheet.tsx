import { budgetUse } from '../../analysis/budget';
import { figureOf, hasOnce } from '../../engine/figure';
import { amountsText, type Exported, titleOf } from '../../exports/exported';
import { formatDate, formatExact } from '../../units/format';
import { budgetText } from '../../wording/budgetText';
import { counted } from '../../wording/counted';
import { knownText } from '../../wording/lineText';
import { untilAfterOf } from '../../wording/untilAfterOf';
import { LinkBack } from './LinkBack';
import styles from './Paper.module.css';
import { RestsOn } from './RestsOn';
import { WorkloadTable } from './WorkloadTable';

interface Props {
  exported: Exported;
}

/** The first page: all that somebody needs to know who signs the estimate, and a place to do so. */
export function Sheet({ exported }: Props) {
  const { scenario, basis, madeOn } = exported;
  return (
    <section className={styles.sheet} aria-label="Sheet to sign">
      <header className={styles.head}>
        <div>
          {scenario.title !== '' && <p className={styles.kicker}>{`${basis.model.title} cost estimate`}</p>}
          <h1 className={styles.title}>
            <bdi>{titleOf(scenario)}</bdi>
          </h1>
        </div>
        <p>{formatDate(madeOn)}</p>
      </header>
      <Headline exported={exported} />
      <WorkloadTable exported={exported} />
      <RestsOn exported={exported} />
      <LinkBack exported={exported} onSheet />
      <dl className={styles.sign}>
        {['Name', 'Date', 'Signature'].map((what) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </section>
  );
}

function Headline({ exported }: Props) {
  const { scenario, estimate, basis, madeOn } = exported;
  const { totals } = estimate;
  const month = figureOf(totals, 'monthly');
  const use = budgetUse(exported);
  const { lines, assumptions } = untilAfterOf(exported, madeOn);
  const once = hasOnce(totals) ? ` and ${knownText(figureOf(totals, 'once'))} once` : '';
  return (
    <div>
      <p>
        <strong className={styles.figure}>{knownText(month)}</strong>
        <span className={styles.period}>{` a month${once}`}</span>
      </p>
      <p>{`${basis.model.title}, ${counted(totals.requestsPerMonth, 'request')} a month. ${amountsText(scenario)}.`}</p>
      {totals.incomplete && (
        <p className={styles.grave}>
          Incomplete: the price list has no rate for a part of this estimate. That part is not counted.
        </p>
      )}
      <dl className={styles.facts}>
        {use && (
          <div>
            <dt>{`Of the budget of $${formatExact(use.budgetUsd)} a month`}</dt>
            <dd>{budgetText(use)}</dd>
          </div>
        )}
        {lines.map(({ id, label, value }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {assumptions !== '' && <p className={styles.note}>{assumptions}</p>}
    </div>
  );
}
