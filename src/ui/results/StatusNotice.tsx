import { monthlyOnModel } from '../../analysis/replacement';
import { staleDays } from '../../analysis/staleness';
import { LIMITS } from '../../catalog/limits';
import { modelDate, REPLACEMENT_MODEL, THIS_MODEL } from '../../catalog/models';
import { pricesAsOf } from '../../catalog/priceLists';
import type { Estimate } from '../../engine/estimate';
import type { Scenario } from '../../scenario/scenario';
import { daysUntil } from '../../units/calendar';
import { formatDate, formatPercent, formatUsd } from '../../units/format';
import styles from './StatusNotice.module.css';

interface Props {
  scenario: Scenario;
  estimate: Estimate | null;
  /** The reader's date (YYYY-MM-DD); null before the page has started. */
  today: string | null;
}

/** How long the model can still be used, what replaces it, and what the same tokens cost there. */
export function StatusNotice({ scenario, estimate, today }: Props) {
  const shutdown = modelDate(THIS_MODEL, 'api-shutdown');
  const azure = modelDate(THIS_MODEL, 'azure-retirement');
  const left = today === null ? null : daysUntil(shutdown, today);
  const stale = today === null ? null : staleDays(pricesAsOf(), today);
  const ended = left !== null && left <= 0;
  return (
    <aside className={styles.notice} aria-label="Status of the model">
      <p>
        <strong>
          <span>{`OpenAI ${ended ? 'shut' : 'shuts'} ${THIS_MODEL.title} down on `}</span>
          <time dateTime={shutdown}>{formatDate(shutdown)}</time>
          <span>{left !== null && left > 0 && `, in ${left} ${left === 1 ? 'day' : 'days'}`}</span>
        </strong>
        {'; Azure retires it on '}
        <time dateTime={azure}>{formatDate(azure)}</time>.
      </p>
      <p>
        <span>{`OpenAI names ${REPLACEMENT_MODEL.title} as the replacement. `}</span>
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
  const there = monthlyOnModel(scenario, REPLACEMENT_MODEL, LIMITS);
  if (there === null) return whyUnknown(scenario);
  const here = estimate.totals;
  const difference = here.monthly - there;
  const share = formatPercent((Math.abs(difference) / here.monthly) * 100);
  const compared =
    here.incomplete || here.monthly === 0 || difference === 0
      ? ''
      : `, ${share} ${difference > 0 ? 'less' : 'more'} than here`;
  return `The same tokens cost ${formatUsd(there)} a month there${compared}, before reasoning tokens (billed as output) and cache writes.`;
}

function whyUnknown({ workloads }: Scenario): string {
  if (workloads.some(({ fineTuned }) => fineTuned)) {
    return 'It can’t be fine-tuned, so fine-tuned workloads have no price there.';
  }
  return workloads.some(({ images }) => images.length > 0)
    ? 'How it counts images is not published, so what this estimate would cost there is not known.'
    : 'A part of this estimate has no price there that this page knows.';
}
