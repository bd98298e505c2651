import { staleDays } from '../../analysis/staleness';
import { tokensOnModel } from '../../analysis/tokensOnModel';
import { THIS_MODEL } from '../../catalog/models';
import { pricesAsOf } from '../../catalog/priceLists';
import { REPLACEMENT } from '../../catalog/replacement';
import { makerOf, SELLERS, shutdownAt } from '../../catalog/sellers';
import type { Estimate } from '../../engine/estimate';
import type { Scenario } from '../../scenario/scenario';
import { daysUntil, type IsoDate } from '../../units/calendar';
import { formatDate, formatPercent, formatUsd } from '../../units/format';
import styles from './StatusNotice.module.css';

interface Props {
  scenario: Scenario;
  estimate: Estimate | null;
  /** The reader's date (YYYY-MM-DD); null before the page has started. */
  today: IsoDate | null;
}

const MAKER = makerOf(THIS_MODEL);

/** When the model ends at each who sells it, its maker first. */
const ENDS = SELLERS.flatMap((seller) => {
  const end = shutdownAt(seller, THIS_MODEL);
  return end ? [{ seller, date: end.date }] : [];
});

/** How long the model can still be used, what replaces it, and what the same tokens cost there. */
export function StatusNotice({ scenario, estimate, today }: Props) {
  const [first, ...others] = ENDS;
  const left = first && today !== null ? daysUntil(first.date, today) : null;
  const stale = today === null ? null : staleDays(pricesAsOf(), today);
  const ended = left !== null && left <= 0;
  return (
    <aside className={styles.notice} aria-label="Status of the model">
      <p>
        <strong>
          <span>{`${MAKER.title} ${ended ? 'shut' : 'shuts'} ${THIS_MODEL.title} down on `}</span>
          {first && <time dateTime={first.date}>{formatDate(first.date)}</time>}
          <span>{left !== null && left > 0 && `, in ${left} ${left === 1 ? 'day' : 'days'}`}</span>
        </strong>
        {others.map(({ seller, date }) => (
          <span key={seller.id}>
            {`; ${seller.title} retires it on `}
            <time dateTime={date}>{formatDate(date)}</time>
          </span>
        ))}
        <span>.</span>
      </p>
      <p>
        <span>{`${MAKER.title} names ${REPLACEMENT.model.title} as the replacement. `}</span>
        {estimate && <span data-figures>{`${replacementText(scenario, estimate)} `}</span>}
        <a href="facts/">Status, questions and every fact, with sources</a>
      </p>
      {stale !== null && (
        <p className={styles.stale}>
          {`The prices here were last checked ${stale} days ago and may have changed since.`}
        </p>
      )}
    </aside>
  );
}

function replacementText(scenario: Scenario, estimate: Estimate): string {
  const { here, there, workloads } = tokensOnModel(scenario, estimate, REPLACEMENT);
  const all = scenario.workloads.length;
  const whyUnknown = workloads < all ? notThere(scenario) : '';
  if (workloads === 0) return whyUnknown;
  const share = formatPercent((Math.abs(here - there) / here) * 100);
  const compared =
    here === 0 || here === there ? '' : `, ${share} ${here > there ? 'less' : 'more'} than here`;
  const of = whyUnknown && ` of ${workloads} of ${all} workloads`;
  return `The same tokens${of} cost ${formatUsd(there)} a month there${compared}, before reasoning tokens (billed as output) and cache writes.${whyUnknown && ` ${whyUnknown}`}`;
}

function notThere({ workloads }: Scenario): string {
  return workloads.some(({ fineTuned }) => fineTuned)
    ? 'It can’t be fine-tuned, so fine-tuned workloads have no price there.'
    : 'A part of this estimate lacks a price, here or there.';
}
