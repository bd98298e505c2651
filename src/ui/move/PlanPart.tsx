import { useId } from 'react';
import type { Basis } from '../../catalog/basis';
import { sellerOfList, shutdownAt } from '../../catalog/sellers';
import type { ModelRow } from '../../comparison/compareModels';
import { moveTarget } from '../../comparison/targets';
import { calendarFile } from '../../exports/planCalendar';
import { type ChecklistEntry, checklist } from '../../planning/checklist';
import { type MovePlan, moveBegins, movePlan } from '../../planning/movePlan';
import { patchScenario, type ScenarioEdit } from '../../scenario/edits';
import { type Scenario, workloadLabel } from '../../scenario/scenario';
import { SCENARIO_QUANTITIES } from '../../scenario/scenarioFields';
import { type IsoDate, monthAfter, monthOf, type YearMonth } from '../../units/calendar';
import { columnUsd } from '../../units/columnUsd';
import { formatDate, formatPercent } from '../../units/format';
import { gapsText } from '../../wording/gapText';
import { partialDateText } from '../../wording/partialDate';
import { checklistMarkdown, checklistText, planScope, UNANSWERED_TEXT, wayOut } from '../../wording/planText';
import { downloadText } from '../browser/download';
import { useToday } from '../browser/useToday';
import controls from '../controls/controls.module.css';
import { NumberField } from '../controls/NumberField';
import section from '../controls/section.module.css';
import type { Estimated } from '../results/estimated';
import fields from './AssumptionFields.module.css';
import styles from './PlanPart.module.css';

interface Props {
  rows: readonly ModelRow[];
  asked: Estimated;
  /** As it is entered. */
  scenario: Scenario;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
}

/** So many months may a move begin in. */
const MONTHS_AHEAD = 18;

/** A plan of the move: to which model, from when on and how fast, what it costs month by month, what to do by when. */
export function PlanPart(props: Props) {
  const today = useToday();
  // What is served knows no day, and so no month.
  return today === null ? null : <Plan {...props} today={today} />;
}

function Plan({ rows, asked, scenario, onEdit, onDone, today }: Props & { today: IsoDate }) {
  const { basis: here } = asked;
  const there = moveTarget(asked.scenario, here);
  const row = rows.find((one) => one.there.model.id === there.model.id);
  const end = shutdownAt(sellerOfList(here.list), here.model)?.date ?? null;
  if (!row) return null;
  const plan = movePlan(asked.scenario, row, { here: end, there: row.end }, today);
  const scope = planScope(row);
  const entries = checklist({ here, row, begins: plan.begins, done: plan.done });
  return (
    <div className={styles.plan}>
      <PlanFields
        scenario={scenario}
        rows={rows}
        target={there.model.id}
        begins={moveBegins(scenario, end, today)}
        today={today}
        onEdit={onEdit}
        onDone={onDone}
      />
      {row.takesAny && <PlanTable plan={plan} here={here} there={there} />}
      {scope !== '' && <p className={section.note}>{scope}</p>}
      <Staying row={row} scenario={asked.scenario} />
      <Checklist entries={entries} here={here} there={there} today={today} />
    </div>
  );
}

interface FieldsProps extends Pick<Props, 'scenario' | 'rows' | 'onEdit' | 'onDone'> {
  /** The id of the model to move to. */
  target: string;
  begins: YearMonth;
  today: IsoDate;
}

function PlanFields({ scenario, rows, target, begins, today, onEdit, onDone }: FieldsProps) {
  const id = useId();
  const months = [monthOf(today)];
  while (months.length < MONTHS_AHEAD) months.push(monthAfter(months.at(-1) ?? monthOf(today)));
  if (!months.includes(begins)) months.push(begins);
  months.sort();
  return (
    <div className={fields.fields}>
      <p className={fields.field}>
        <label htmlFor={`${id}-target`}>Move to</label>
        <select
          id={`${id}-target`}
          className={controls.select}
          value={target}
          onChange={(event) => onEdit(patchScenario({ moveTarget: event.target.value }))}
        >
          {rows.map(({ there }) => (
            <option key={there.model.id} value={there.model.id}>
              {there.model.title}
            </option>
          ))}
        </select>
      </p>
      <p className={fields.field}>
        <label htmlFor={`${id}-month`}>from</label>
        <select
          id={`${id}-month`}
          className={controls.select}
          value={begins}
          onChange={({ target }) => onEdit(patchScenario({ moveMonth: target.value as YearMonth }))}
        >
          {months.map((month) => (
            <option key={month} value={month}>
              {partialDateText(month)}
            </option>
          ))}
        </select>
      </p>
      <p className={fields.field}>
        <label htmlFor={`${id}-share`}>on,</label>
        <NumberField
          id={`${id}-share`}
          field={SCENARIO_QUANTITIES.movedPercentPerMonth}
          value={scenario.movedPercentPerMonth}
          onChange={(movedPercentPerMonth) => onEdit(patchScenario({ movedPercentPerMonth }), 'moved')}
          onDone={onDone}
        />
        <span className={fields.unit}>% of the calls more each month</span>
      </p>
    </div>
  );
}

function PlanTable({ plan, here, there }: { plan: MovePlan; here: Basis; there: Basis }) {
  const usd = columnUsd(plan.months.flatMap((month) => [month.here, month.low, month.high]));
  const unanswered = plan.months.some(({ unansweredPercent }) => unansweredPercent > 0);
  return (
    <>
      <table className={section.table} data-figures>
        <caption className="visually-hidden">The move month by month</caption>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">Moved</th>
            <th scope="col">{here.model.title}</th>
            <th scope="col">{there.model.title}</th>
          </tr>
        </thead>
        <tbody>
          {plan.months.map(({ month, movedPercent, here: mine, low, high, unansweredPercent }) => (
            <tr key={month}>
              <th scope="row">{partialDateText(month)}</th>
              <td>
                <span>{formatPercent(movedPercent)}</span>
                {unansweredPercent > 0 && (
                  <span className={styles.lost}>{`${formatPercent(unansweredPercent)} unanswered`}</span>
                )}
              </td>
              <td>{usd(mine)}</td>
              <td>{usd(low) === usd(high) ? usd(low) : `${usd(low)} to ${usd(high)}`}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Together</th>
            <td />
            <td colSpan={2}>
              {usd(plan.low) === usd(plan.high) ? usd(plan.low) : `${usd(plan.low)} to ${usd(plan.high)}`}
            </td>
          </tr>
        </tfoot>
      </table>
      {unanswered && <p className={styles.lost}>{UNANSWERED_TEXT}</p>}
    </>
  );
}

/** What is not compared, why, and the way out. */
function Staying({ row, scenario }: { row: ModelRow; scenario: Scenario }) {
  const staying = row.workloads.flatMap(({ gaps }, place) => {
    const workload = scenario.workloads[place];
    if (gaps.length === 0 || !workload) return [];
    const ways = [...new Set(gaps.map(wayOut).filter(Boolean))].join(' ');
    return [{ place, name: workloadLabel(workload, place + 1), why: gapsText(gaps), ways }];
  });
  if (staying.length === 0) return null;
  return (
    <div>
      <h3 className={styles.title}>What has no part in it</h3>
      <ul className={section.note}>
        {staying.map(({ place, name, why, ways }) => (
          <li key={place}>
            <bdi>{name}</bdi>
            <span>{`: ${row.there.model.title} ${why}. ${ways}`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ChecklistProps {
  entries: readonly ChecklistEntry[];
  here: Basis;
  there: Basis;
  today: IsoDate;
}

function Checklist({ entries, here, there, today }: ChecklistProps) {
  const file = `move-to-${there.model.id}`;
  const days = entries.map((entry) => ({
    id: entry.id,
    date: entry.date,
    summary: checklistText(entry, here, there),
  }));
  return (
    <div>
      <h3 className={styles.title}>By when</h3>
      <ol className={styles.days}>
        {entries.map((entry) => (
          <li key={`${entry.id} ${entry.date}`}>
            <time dateTime={entry.date}>{formatDate(entry.date)}</time>
            <span>{checklistText(entry, here, there)}</span>
          </li>
        ))}
      </ol>
      <p className={styles.files}>
        <button
          type="button"
          className={controls.button}
          onClick={() => downloadText(`${file}.ics`, calendarFile(days, today), 'text/calendar')}
        >
          Calendar file
        </button>
        <button
          type="button"
          className={controls.button}
          onClick={() => downloadText(`${file}.md`, checklistMarkdown(entries, here, there), 'text/markdown')}
        >
          Checklist as Markdown
        </button>
      </p>
    </div>
  );
}
