import type { Figure } from '../../engine/figure';
import { formatPercent, formatUsdChange } from '../../units/format';
import { lessNanoUsd } from '../../units/money';
import { figureText } from '../../wording/lineText';
import styles from './ChangeNote.module.css';
import { type Change, useLastChange } from './useLastChange';

/** By how much the monthly figure last changed: seen at once, read out once the user has stopped. */
export function ChangeNote({ monthly }: { monthly: Figure | null }) {
  const change = useLastChange(monthly);
  return (
    <>
      <p className={styles.note} aria-hidden="true" data-figures>
        {change && describe(change)}
      </p>
      <p className="visually-hidden" role="status">
        {change?.settled ? `${figureText(change.to)} a month, ${describe(change)}` : ''}
      </p>
    </>
  );
}

/** The difference only where both figures hold everything: a price that goes missing is no saving. */
function describe({ from, to }: Change): string {
  if (from.incomplete || to.incomplete) return `was ${figureText(from)}`;
  const difference = lessNanoUsd(to.amount, from.amount);
  const percent = formatPercent(Math.abs(difference / from.amount) * 100);
  const share = from.amount > 0 ? ` (${difference < 0 ? '−' : '+'}${percent})` : '';
  return `${formatUsdChange(difference)}${share} from ${figureText(from)}`;
}
