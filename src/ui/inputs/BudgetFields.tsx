import { useId } from 'react';
import { DEFAULT_SCENARIO } from '../../scenario/defaults';
import { patchScenario, type ScenarioEdit } from '../../scenario/edits';
import type { Scenario } from '../../scenario/scenario';
import { SCENARIO_QUANTITIES } from '../../scenario/scenarioFields';
import { Fold } from '../controls/Fold';
import { NumberField } from '../controls/NumberField';
import styles from './entries.module.css';

interface Props {
  scenario: Scenario;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
}

/** What the month is held against, and how many months are looked at: folded away until one of them is used. */
export default function BudgetFields({ scenario, onEdit, onDone }: Props) {
  const id = useId();
  return (
    <Fold summary="Budget and horizon" startsOpen={hasSettings(scenario)}>
      <div className={styles.entry}>
        <label htmlFor={`${id}-budget`}>Monthly budget, USD</label>
        <NumberField
          id={`${id}-budget`}
          field={SCENARIO_QUANTITIES.monthlyBudgetUsd}
          value={scenario.monthlyBudgetUsd}
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
  );
}

function hasSettings({ monthlyBudgetUsd, horizonMonths }: Scenario): boolean {
  return monthlyBudgetUsd !== null || horizonMonths !== DEFAULT_SCENARIO.horizonMonths;
}
