import { useId, useMemo, useState } from 'react';
import { monthInOtherWays } from '../../analysis/monthInOtherWays';
import { type Reconciliation, reconcile } from '../../analysis/reconcile';
import { measuredOnModel } from '../../comparison/measuredOnModel';
import { moveTarget } from '../../comparison/targets';
import type { ImportResult } from '../../imports/importResult';
import { workloadsOf } from '../../imports/workloadsOf';
import { patchScenario, type ScenarioEdit } from '../../scenario/edits';
import { billSentence, matchSentence, monthLabel } from '../../wording/billText';
import { pricedByText } from '../../wording/causeText';
import { pricesOfModelText } from '../../wording/moveSentence';
import { otherModelText, otherWayText } from '../../wording/otherWaysText';
import controls from '../controls/controls.module.css';
import section from '../controls/section.module.css';
import type { Estimated } from '../results/estimated';
import { BillCauses } from './BillCauses';
import { BillLines } from './BillLines';
import { BillMonths } from './BillMonths';
import { OtherAmounts } from './OtherAmounts';
import { type PickedMonth, pickedMonths } from './pickedMonths';

interface Props {
  /** What was read of each file of usage or of a bill. */
  results: readonly ImportResult[];
  asked: Estimated;
  onEdit: (edit: ScenarioEdit) => void;
}

/** What was billed beside what the same usage comes to by the list in use, and where they differ. */
export default function BillPart({ results, asked, onEdit }: Props) {
  const { basis } = asked;
  const reconciliation = useMemo(() => reconcile(results, basis), [results, basis]);
  const picks = pickedMonths(reconciliation);
  const [chosen, setChosen] = useState<string | null>(null);
  const picked = picks.find(({ key }) => key === chosen) ?? picks[0];
  return (
    <div className={section.section}>
      <p className={section.summary} data-figures>
        {billSentence(reconciliation)}
      </p>
      {reconciliation.months.length > 1 && <BillMonths reconciliation={reconciliation} />}
      {picks.length > 1 && picked && <MonthChoice picks={picks} picked={picked} onPick={setChosen} />}
      {picked && <PickedPart picked={picked} asked={asked} reconciliation={reconciliation} onEdit={onEdit} />}
      <OtherAmounts reconciliation={reconciliation} />
    </div>
  );
}

interface ChoiceProps {
  picks: readonly PickedMonth[];
  picked: PickedMonth;
  onPick: (key: string) => void;
}

function MonthChoice({ picks, picked, onPick }: ChoiceProps) {
  const id = useId();
  return (
    <p className={section.choice}>
      <label htmlFor={id}>Look into</label>
      <select
        id={id}
        className={controls.select}
        value={picked.key}
        onChange={(event) => onPick(event.target.value)}
      >
        {picks.map(({ key, month }) => (
          <option key={key} value={key}>
            {month ? monthLabel(month) : 'all months compared'}
          </option>
        ))}
      </select>
    </p>
  );
}

interface PickedProps extends Omit<Props, 'results'> {
  picked: PickedMonth;
  reconciliation: Reconciliation;
}

/** One month, or all of them, by its lines and causes, and what it would have cost otherwise. */
function PickedPart({ picked, reconciliation, asked, onEdit }: PickedProps) {
  const { match, month } = picked;
  const { basis, scenario } = asked;
  const otherwise = useMemo(() => {
    const spans = reconciliation.months.map(({ usage }) => usage);
    const ways = monthInOtherWays(match.usage, spans, basis).map((way) =>
      otherWayText(way, match.usage, basis),
    );
    const there = moveTarget(scenario, basis);
    const measured = workloadsOf({ usage: match.usage, days: null });
    const isToldInCalls = measured.left.every(
      ({ inputTokens, outputTokens }) => inputTokens + outputTokens === 0,
    );
    const range = isToldInCalls ? measuredOnModel(measured, scenario, { here: basis, there }) : null;
    return [...ways, otherModelText(range, there.model.title)];
  }, [match, reconciliation, basis, scenario]);
  const listIds = match.causes.flatMap(({ listId }) => listId ?? []);
  return (
    <>
      {reconciliation.months.length > 1 && (
        <p className={section.summary} data-figures>
          {matchSentence(match, month)}
        </p>
      )}
      {match.causes.length > 0 && <BillCauses causes={match.causes} />}
      {listIds.length > 0 && (
        <p className={section.choice}>
          {listIds.map((listId) => (
            <button
              key={listId}
              type="button"
              className={controls.button}
              onClick={() => onEdit(patchScenario({ priceListId: listId }))}
            >
              {pricedByText(listId)}
            </button>
          ))}
        </p>
      )}
      <BillLines match={match} />
      <p className={section.note}>{pricesOfModelText(basis)}</p>
      {match.usage.length > 0 && (
        <ul className={section.note} data-figures>
          {otherwise.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </>
  );
}
