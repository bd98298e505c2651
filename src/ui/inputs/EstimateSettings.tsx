import { useId } from 'react';
import { PRICE_LISTS } from '../../catalog/priceLists';
import type { Card } from '../../catalog/schema';
import { DEFAULT_SCENARIO } from '../../scenario/defaults';
import { patchScenario, type ScenarioEdit } from '../../scenario/edits';
import { listOfScenario } from '../../scenario/priceDate';
import type { Scenario } from '../../scenario/scenario';
import { SCENARIO_QUANTITIES, TITLE_MAX_CHARACTERS } from '../../scenario/scenarioFields';
import { formatDate } from '../../units/format';
import controls from '../controls/controls.module.css';
import { Fold } from '../controls/Fold';
import { latePart } from '../controls/latePart';
import { NumberField } from '../controls/NumberField';
import { TextField } from '../controls/TextField';
import styles from './EstimateSettings.module.css';

const OwnPricesEditor = latePart('The list of your own prices', () => import('./OwnPricesEditor'));

interface Props {
  scenario: Scenario;
  card: Card;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
}

/** What holds for the whole estimate: the price list, and, folded away, its title, budget and horizon. */
export function EstimateSettings({ scenario, card, onEdit, onDone }: Props) {
  const id = useId();
  return (
    <div className={styles.settings}>
      <div className={styles.entry}>
        <label htmlFor={`${id}-list`}>Prices</label>
        <div>
          <select
            id={`${id}-list`}
            className={controls.select}
            aria-describedby={`${id}-about`}
            value={scenario.priceListId}
            onChange={(event) => onEdit(patchScenario({ priceListId: event.target.value }))}
          >
            {PRICE_LISTS.map((option) => (
              <option key={option.id} value={option.id}>
                {option.title}
              </option>
            ))}
          </select>
          <p id={`${id}-about`} className={styles.about}>
            {`${listOfScenario(scenario).about} Checked ${formatDate(card.checked)}.`}
          </p>
        </div>
      </div>
      <Fold summary="Title, budget, horizon" startsOpen={hasSettings(scenario)}>
        <div className={styles.entry}>
          <span>Title</span>
          <TextField
            accessibleName="Title of the estimate"
            placeholder="None"
            value={scenario.title}
            maxCharacters={TITLE_MAX_CHARACTERS}
            onChange={(title) => onEdit(patchScenario({ title }), 'title')}
            onDone={onDone}
          />
        </div>
        <div className={styles.entry}>
          <label htmlFor={`${id}-budget`}>Monthly budget, USD</label>
          <NumberField
            id={`${id}-budget`}
            field={SCENARIO_QUANTITIES.monthlyBudgetUsd}
            value={scenario.monthlyBudgetUsd}
            prefix="$"
            onChange={(monthlyBudgetUsd) => onEdit(patchScenario({ monthlyBudgetUsd }), 'budget')}
            onClear={() => onEdit(patchScenario({ monthlyBudgetUsd: null }), 'budget')}
            onDone={onDone}
          />
        </div>
        <div className={styles.entry}>
          <label htmlFor={`${id}-horizon`}>Horizon, months</label>
          <NumberField
            id={`${id}-horizon`}
            field={SCENARIO_QUANTITIES.horizonMonths}
            value={scenario.horizonMonths}
            onChange={(horizonMonths) => onEdit(patchScenario({ horizonMonths }), 'horizon')}
            onDone={onDone}
          />
        </div>
      </Fold>
      <Fold summary="Your own prices" startsOpen={Object.keys(scenario.ownPrices).length > 0}>
        <OwnPricesEditor scenario={scenario} card={card} onEdit={onEdit} onDone={onDone} />
      </Fold>
    </div>
  );
}

function hasSettings({ title, monthlyBudgetUsd, horizonMonths }: Scenario): boolean {
  return title !== '' || monthlyBudgetUsd !== null || horizonMonths !== DEFAULT_SCENARIO.horizonMonths;
}
