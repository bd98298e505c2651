import type { MonthMatch } from '../../analysis/reconcile';
import { patchScenario, type ScenarioEdit } from '../../scenario/edits';
import { matchSentence } from '../../wording/billText';
import { pricedByText } from '../../wording/causeText';
import { pricesOfModelText } from '../../wording/moveSentence';
import controls from '../controls/controls.module.css';
import section from '../controls/section.module.css';
import type { Estimated } from '../results/estimated';
import { BillCauses } from './BillCauses';
import { BillLines } from './BillLines';
import { OtherWays } from './OtherWays';
import type { PickedMonth } from './pickedMonths';

interface Props {
  picked: PickedMonth;
  months: readonly MonthMatch[];
  asked: Estimated;
  onEdit: (edit: ScenarioEdit) => void;
}

/** One month, or all of them: why the two differ, each line item, and what the same calls would have cost otherwise. */
export function PickedPart({ picked, months, asked, onEdit }: Props) {
  const { match, month } = picked;
  const { basis, scenario } = asked;
  const listIds = match.causes.flatMap(({ listId }) => listId ?? []);
  const otherLists = listIds.filter((listId) => listId !== scenario.priceListId);
  return (
    <>
      {months.length > 1 && month && (
        <p className={section.summary} data-figures>
          {matchSentence(month)}
        </p>
      )}
      {match.causes.length > 0 && <BillCauses causes={match.causes} />}
      {otherLists.length > 0 && (
        <p className={section.choice}>
          {otherLists.map((listId) => (
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
      {match.usage.length > 0 && <OtherWays usage={match.usage} months={months} asked={asked} />}
    </>
  );
}
