import { budgetUse } from '../../analysis/budget';
import type { Estimate } from '../../engine/estimate';
import type { Scenario } from '../../scenario/scenario';
import { budgetText } from '../../wording/budgetText';
import styles from './BudgetBar.module.css';
import figures from './Figures.module.css';

interface Props {
  scenario: Scenario;
  estimate: Estimate;
}

/** How much of the budget the month takes, where one is set. */
export default function BudgetBar({ scenario, estimate }: Props) {
  const budget = budgetUse({ scenario, estimate });
  if (!budget) return null;
  const over = budget.verdict === 'over budget';
  const width = `${Math.min(100, budget.percent ?? 0)}%`;
  return (
    <div className={over ? styles.over : undefined} data-figures>
      <dl className={figures.figures}>
        <div>
          <dt>Of the budget</dt>
          <dd>{budgetText(budget)}</dd>
        </div>
      </dl>
      <svg className={styles.bar} width="100%" height="6" aria-hidden="true">
        <rect className={styles.track} width="100%" height="6" />
        <rect className={styles.used} width={width} height="6" />
      </svg>
    </div>
  );
}
