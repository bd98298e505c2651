import { Suspense } from 'react';
import type { Estimate } from '../../engine/estimate';
import type { Figure } from '../../engine/figure';
import { formatPercent, formatUsdChange } from '../../units/format';
import { lessNanoUsd } from '../../units/money';
import { figureText } from '../../wording/lineText';
import { quietPart } from '../controls/latePart';
import styles from './ChangeNote.module.css';
import { type Change, useLastChange } from './useLastChange';

const AppearedWarnings = quietPart(() => import('./AppearedWarnings'));

interface Props {
  monthly: Figure | null;
  estimate: Estimate | null;
}

/**
 * By how much the monthly figure last changed: seen at once, read out once the user has stopped, with the warnings that
 * have come up since.
 */
export default function ChangeNote({ monthly, estimate }: Props) {
  const last = useLastChange(monthly, estimate);
  return (
    <>
      <p className={styles.note} aria-hidden="true" data-figures>
        {last.change && describe(last.change)}
      </p>
      <p className="visually-hidden" role="status">
        {last.settled && last.moved && last.change && (
          <span>{`${figureText(last.change.to)} a month, ${describe(last.change)}. `}</span>
        )}
        {last.settled && estimate && last.appeared.length > 0 && (
          <Suspense fallback={null}>
            <AppearedWarnings estimate={estimate} appeared={last.appeared} />
          </Suspense>
        )}
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
