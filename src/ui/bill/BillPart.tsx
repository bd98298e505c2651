import { useId, useRef, useState } from 'react';
import type { ImportResult } from '../../imports/importResult';
import type { ScenarioEdit } from '../../scenario/edits';
import { billSentence, monthLabel } from '../../wording/billText';
import controls from '../controls/controls.module.css';
import section from '../controls/section.module.css';
import type { Estimated } from '../results/estimated';
import { BillMonths } from './BillMonths';
import { OtherAmounts } from './OtherAmounts';
import { PickedPart } from './PickedPart';
import { type PickedMonth, pickedMonths } from './pickedMonths';
import { reconciled } from './reconciled';

interface Props {
  /** What was read of each file of usage or of a bill. */
  results: readonly ImportResult[];
  asked: Estimated;
  onEdit: (edit: ScenarioEdit) => void;
}

/** What was billed beside what the same usage comes to by the list in use, and where they differ. */
export default function BillPart({ results, asked, onEdit }: Props) {
  const { basis } = asked;
  const reconciliation = reconciled(results, basis);
  const picks = pickedMonths(reconciliation);
  const [chosen, setChosen] = useState<string | null>(null);
  const answer = useRef<HTMLParagraphElement>(null);
  const picked = picks.find(({ key }) => key === chosen) ?? picks[0];
  return (
    <div className={section.section}>
      <p ref={answer} className={section.summary} tabIndex={-1} data-figures>
        {billSentence(reconciliation)}
      </p>
      {reconciliation.months.length > 1 && <BillMonths reconciliation={reconciliation} />}
      {picks.length > 1 && picked && <MonthChoice picks={picks} picked={picked} onPick={setChosen} />}
      {picked && (
        <PickedPart
          picked={picked}
          months={reconciliation.months}
          asked={asked}
          onEdit={(edit) => {
            // The button that was pressed may be gone by then; what it has changed is said here.
            answer.current?.focus();
            onEdit(edit);
          }}
        />
      )}
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
      <label htmlFor={id}>Month</label>
      <select
        id={id}
        className={controls.select}
        value={picked.key}
        onChange={(event) => onPick(event.target.value)}
      >
        {picks.map(({ key, month }) => (
          <option key={key} value={key}>
            {month ? monthLabel(month) : 'all compared'}
          </option>
        ))}
      </select>
    </p>
  );
}
