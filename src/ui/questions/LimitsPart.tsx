import { memo, type ReactNode, useId } from 'react';
import { loadOf, type Pace } from '../../analysis/load';
import { cited } from '../../catalog/cited';
import { sourceOf } from '../../catalog/sources';
import { patchScenario, type ScenarioEdit } from '../../scenario/edits';
import { SCENARIO_QUANTITIES } from '../../scenario/scenarioFields';
import { formatDate } from '../../units/format';
import { batchText, isSpread, loadText, spreadText, tierText } from '../../wording/limitsSentence';
import { NumberField } from '../controls/NumberField';
import section from '../controls/section.module.css';
import type { Estimated } from '../results/estimated';

interface Props {
  asked: Estimated;
  /** As it is entered. */
  peakFactor: number;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
}

/** How much is asked of the API a minute, and the lowest usage tier that lets it through, where the seller's are known. */
export default memo(function LimitsPart({ asked, peakFactor, onEdit, onDone }: Props) {
  const id = useId();
  const { scenario, estimate } = asked;
  const basis = cited(asked.basis);
  const load = loadOf(scenario, estimate, basis);
  const { direct, limits } = load;
  const source = limits && sourceOf(limits.source);
  return (
    <div className={section.section}>
      <p className={section.choice}>
        <label htmlFor={`${id}-peak`}>The busiest minute has</label>
        <NumberField
          id={`${id}-peak`}
          field={SCENARIO_QUANTITIES.peakFactor}
          value={peakFactor}
          onChange={(factor) => onEdit(patchScenario({ peakFactor: factor }), 'peakFactor')}
          onDone={onDone}
        />
        <span>times the average</span>
      </p>
      {direct && (
        <Table
          columns={[
            ['Average', direct.average],
            ['Peak', direct.peak],
            ...(isSpread(direct) ? [['All in a day', direct.peakOfOneDay] as const] : []),
          ]}
          tierOf={limits && ((pace) => tierText(pace, load))}
        />
      )}
      {load.batch && (
        <p className={section.note} data-figures>
          {batchText(load, basis.model)}
        </p>
      )}
      <p className={section.note} data-figures>
        <span>{`${spreadText(load)} `}</span>
        {limits && source && (
          <>
            <span>A free account can’t use this model. Limits: </span>
            <a href={source.address ?? ''}>{source.title}</a>
            <span>{`, ${formatDate(source.date)}.`}</span>
          </>
        )}
      </p>
    </div>
  );
});

interface TableProps {
  columns: readonly (readonly [title: string, pace: Pace])[];
  /** Null where the limits are not on record. */
  tierOf: ((pace: Pace) => string) | null;
}

function Table({ columns, tierOf }: TableProps) {
  const row = (title: string, cell: (pace: Pace) => ReactNode) => (
    <tr>
      <th scope="row">{title}</th>
      {columns.map(([column, pace]) => (
        <td key={column}>{cell(pace)}</td>
      ))}
    </tr>
  );
  const caption =
    columns.length > 2
      ? 'Load a minute on average, at the peak, and at the peak if all comes in one day'
      : 'Load a minute on average and at the peak';
  return (
    <table className={section.table} data-figures>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Outside Batch</th>
          {columns.map(([column]) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row('Requests a minute', ({ requestsPerMinute }) => loadText(requestsPerMinute))}
        {row('Tokens a minute', ({ tokensPerMinute }) => loadText(tokensPerMinute))}
        {tierOf && row('Lowest usage tier', tierOf)}
      </tbody>
    </table>
  );
}
