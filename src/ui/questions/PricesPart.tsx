import { memo, useId, useMemo } from 'react';
import { citedList } from '../../catalog/cited';
import { currentCard, PRICE_LISTS } from '../../catalog/priceLists';
import { basisOf } from '../../scenario/basisOf';
import { patchScenario, type ScenarioEdit } from '../../scenario/edits';
import { listOfScenario } from '../../scenario/priceDate';
import type { Scenario } from '../../scenario/scenario';
import { formatDate } from '../../units/format';
import controls from '../controls/controls.module.css';
import { Fold } from '../controls/Fold';
import section from '../controls/section.module.css';
import OwnPricesEditor from '../inputs/OwnPricesEditor';
import { BillingRules } from './BillingRules';
import { RateTable } from './RateTable';

interface Props {
  scenario: Scenario;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
}

/** Whose prices these are, each with its source, the reader's own in their place, and the rules by which they are billed. */
export const PricesPart = memo(function PricesPart({ scenario, onEdit, onDone }: Props) {
  const id = useId();
  const { priceListId, priceListDate, ownPrices } = scenario;
  const basis = useMemo(
    () => basisOf({ priceListId, priceListDate, ownPrices }),
    [priceListId, priceListDate, ownPrices],
  );
  return (
    <div className={section.section}>
      <div>
        <p className={section.choice}>
          <label htmlFor={id}>Prices</label>
          <select
            id={id}
            className={controls.select}
            aria-describedby={`${id}-about`}
            value={scenario.priceListId}
            onChange={(event) => onEdit(patchScenario({ priceListId: event.target.value }))}
          >
            {PRICE_LISTS.map((option) => (
              <option key={option.id} value={option.id}>
                {`${option.title} (${formatDate(currentCard(option).date)})`}
              </option>
            ))}
          </select>
        </p>
        <p id={`${id}-about`} className={section.note}>
          {citedList(listOfScenario(scenario))?.about}
        </p>
      </div>
      <RateTable basis={basis} />
      <Fold summary="Your own prices" startsOpen={Object.keys(scenario.ownPrices).length > 0}>
        <OwnPricesEditor scenario={scenario} card={basis.card} onEdit={onEdit} onDone={onDone} />
      </Fold>
      <Fold summary="How it is billed">
        <BillingRules basis={basis} />
      </Fold>
    </div>
  );
});
