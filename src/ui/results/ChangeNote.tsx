import type { Figure } from '../../engine/figure';
import { formatPercent, formatUsdChange } from '../../units/format';
import { lessNanoUsd } from '../../units/money';
import { figureText } from '../../wording/lineText';
import styles from './ChangeNote.module.css';
import { type Change, type LastChange, useLastChange } from './useLastChange';

interface Props {
  monthly: Figure | null;
  /** What there is to beware of, in words. */
  warnings: readonly string[];
}

/**
 * By how much the monthly figure last changed: seen at once, read out once the user has stopped, with the warnings that
 * have come up since.
 */
export function ChangeNote({ monthly, warnings }: Props) {
  const last = useLastChange(monthly, warnings);
  return (
    <>
      <p className={styles.note} aria-hidden="true" data-figures>
        {last.change && describe(last.change)}
      </p>
      <p className="visually-hidden" role="status">
        {last.settled && announcement(last)}
      </p>
    </>
  );
}

function announcement({ change, moved, appeared }: LastChange): string {
  const figure = change && moved ? [`${figureText(change.to)} a month, ${describe(change)}`] : [];
  return [...figure, ...appeared].join('. ');
}

/** The difference only where both figures hold everything: a price that goes missing is no saving. */
function describe({ from, to }: Change): string {
  if (from.incomplete || to.incomplete) return `was ${figureText(from)}`;
  const difference = lessNanoUsd(to.amount, from.amount);
  const percent = formatPercent(Math.abs(difference / from.amount) * 100);
  const share = from.amount > 0 ? ` (${difference < 0 ? '−' : '+'}${percent})` : '';
  return `${formatUsdChange(difference)}${share} from ${figureText(from)}`;
}
