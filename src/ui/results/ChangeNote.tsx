import { formatPercent, formatUsd, formatUsdChange } from '../../units/format';
import { lessNanoUsd, type NanoUsd } from '../../units/money';
import styles from './ChangeNote.module.css';
import { type Change, useLastChange } from './useLastChange';

/** By how much the monthly figure last changed: seen at once, read out once the user has stopped. */
export function ChangeNote({ monthly }: { monthly: NanoUsd | null }) {
  const change = useLastChange(monthly);
  return (
    <>
      <p className={styles.note} aria-hidden="true" data-figures>
        {change && describe(change)}
      </p>
      <p className="visually-hidden" role="status">
        {change?.settled ? `${formatUsd(change.to)} a month, ${describe(change)}` : ''}
      </p>
    </>
  );
}

function describe({ from, to }: Change): string {
  const difference = lessNanoUsd(to, from);
  const share =
    from > 0 ? ` (${difference < 0 ? '−' : '+'}${formatPercent(Math.abs(difference / from) * 100)})` : '';
  return `${formatUsdChange(difference)}${share} from ${formatUsd(from)}`;
}
