import { useId } from 'react';
import { type Load, loadOf } from '../../analysis/load';
import type { Basis } from '../../catalog/basis';
import { cited } from '../../catalog/cited';
import type { Model } from '../../catalog/schema';
import { makerOf, usageTiersOf } from '../../catalog/sellers';
import { sourceOf } from '../../catalog/sources';
import type { Estimate } from '../../engine/estimate';
import { patchScenario, type ScenarioEdit } from '../../scenario/edits';
import type { Scenario } from '../../scenario/scenario';
import { SCENARIO_QUANTITIES } from '../../scenario/scenarioFields';
import { formatCount, formatDate } from '../../units/format';
import { NumberField } from '../controls/NumberField';
import section from '../controls/section.module.css';

interface Props {
  scenario: Scenario;
  basis: Basis;
  estimate: Estimate;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
}

/** How much is asked of the API a minute, and the lowest usage tier that lets it through. */
export default function LoadSection({ scenario, basis: uncited, estimate, onEdit, onDone }: Props) {
  const id = useId();
  const basis = cited(uncited);
  const { model } = basis;
  const usageTiers = usageTiersOf(makerOf(model), model);
  if (!usageTiers) return null;
  const load = loadOf(scenario, estimate, basis);
  const source = sourceOf(usageTiers.source);
  const highest = Math.max(...usageTiers.tiers.map(({ tier }) => tier));
  return (
    <section className={section.section} aria-labelledby="load-heading">
      <h2 id="load-heading">Rate limits</h2>
      <p className={section.summary} data-figures>
        {summarise(load, highest, makerOf(model).title)}
      </p>
      <p className={section.choice}>
        <label htmlFor={`${id}-peak`}>The busiest minute has</label>
        <NumberField
          id={`${id}-peak`}
          field={SCENARIO_QUANTITIES.peakFactor}
          value={scenario.peakFactor}
          onChange={(peakFactor) => onEdit(patchScenario({ peakFactor }), 'peakFactor')}
          onDone={onDone}
        />
        <span>times the average</span>
      </p>
      <table className={section.table} data-figures>
        <caption className="visually-hidden">Load a minute on average and at the peak</caption>
        <thead>
          <tr>
            <th scope="col">Outside Batch</th>
            <th scope="col">Average</th>
            <th scope="col">Peak</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Requests a minute</th>
            <td>{formatCount(load.requestsPerMinute)}</td>
            <td>{formatCount(load.peakRequestsPerMinute)}</td>
          </tr>
          <tr>
            <th scope="row">Tokens a minute</th>
            <td>{formatCount(Math.round(load.tokensPerMinute))}</td>
            <td>{formatCount(Math.round(load.peakTokensPerMinute))}</td>
          </tr>
          <tr>
            <th scope="row">Lowest usage tier</th>
            <td>{load.tierForAverage ?? `above tier ${highest}`}</td>
            <td>{load.tierForPeak ?? `above tier ${highest}`}</td>
          </tr>
        </tbody>
      </table>
      <p className={section.note}>
        <span>
          {`Spread evenly over 24 hours of each active day, all workloads on the same days. A free account can’t use this model. ${load.batchRequestsPerDay > 0 ? `${batchText(load, model)} ` : ''}Limits: `}
        </span>
        <a href={source.address ?? ''}>{source.title}</a>
        <span>{`, ${formatDate(source.date)}.`}</span>
      </p>
    </section>
  );
}

function summarise(load: Load, highest: number, maker: string): string {
  const { requestsPerDay, batchRequestsPerDay, tierForBatch, tierForPeak } = load;
  if (requestsPerDay === 0 && batchRequestsPerDay === 0) return 'No load.';
  const batch =
    tierForBatch === null
      ? 'A day of its Batch part is more than the queue of any tier holds at once.'
      : `A day of its Batch part fits the queue of tier ${tierForBatch}.`;
  if (requestsPerDay === 0) return `Everything goes through Batch. ${batch}`;
  const needsMore = batchRequestsPerDay > 0 && (tierForBatch ?? Infinity) > (tierForPeak ?? Infinity);
  const direct = directText(load, highest, maker);
  return needsMore ? `${direct} ${batch}` : direct;
}

function directText({ tierForAverage, tierForPeak }: Load, highest: number, maker: string): string {
  if (tierForPeak === null) {
    return `The peak is above what usage tier ${highest} allows: spread the load, move a part of it to Batch, or ask ${maker} for more.`;
  }
  return tierForPeak === tierForAverage
    ? `Usage tier ${tierForPeak} carries it, the busiest minute included.`
    : `Usage tier ${tierForAverage ?? highest} carries the average; the busiest minute needs tier ${tierForPeak}.`;
}

function batchText(load: Load, { batch }: Model): string {
  const { batchRequestsPerDay, batchFilesPerDay, batchInputTokensPerDay, tierForBatch } = load;
  const files = batchFilesPerDay === 1 ? 'one file' : `${formatCount(batchFilesPerDay)} files`;
  const queue =
    tierForBatch === null
      ? 'more than the queue of any tier holds at once'
      : `which the queue of tier ${tierForBatch} holds at once`;
  return `Batch: ${formatCount(batchRequestsPerDay)} requests a day in ${files} of at most ${formatCount(batch?.requestsPerFile?.value ?? Infinity)} requests and ${batch?.fileMegabytes?.value} MB, ${formatCount(Math.round(batchInputTokensPerDay))} input tokens, ${queue}.`;
}
