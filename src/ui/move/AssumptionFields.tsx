import { useId } from 'react';
import type { Model } from '../../catalog/schema';
import { patchScenario, type ScenarioEdit } from '../../scenario/edits';
import { CACHE_WRITES, type CacheWrites } from '../../scenario/move';
import type { Scenario } from '../../scenario/scenario';
import { SCENARIO_QUANTITIES, type ScenarioQuantityKey } from '../../scenario/scenarioFields';
import { lowerFirst } from '../../wording/firstLetter';
import { WRITES_TEXTS } from '../../wording/moveInputs';
import controls from '../controls/controls.module.css';
import { NumberField } from '../controls/NumberField';
import styles from './AssumptionFields.module.css';

type Measured = NonNullable<NonNullable<Model['reasoning']>['measured']>[number];

interface Props {
  scenario: Scenario;
  /** What others have measured of how much models reason. */
  measured: readonly Measured[];
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
}

/** What a comparison takes of calls that nobody has made there yet, each to be set. */
export function AssumptionFields({ scenario, measured, onEdit, onDone }: Props) {
  const id = useId();
  const isTaken = ({ tokensPerCall }: Measured) => tokensPerCall === scenario.reasoningTokensPerCall;
  const field = (key: ScenarioQuantityKey, label: string, unit: string) => (
    <p className={styles.field}>
      <label htmlFor={`${id}-${key}`}>{label}</label>
      <NumberField
        id={`${id}-${key}`}
        field={SCENARIO_QUANTITIES[key]}
        value={scenario[key]}
        onChange={(value) => onEdit(patchScenario({ [key]: value }), key)}
        {...(SCENARIO_QUANTITIES[key].byDefault === null
          ? { onClear: () => onEdit(patchScenario({ [key]: null }), key) }
          : {})}
        onDone={onDone}
      />
      <span className={styles.unit}>{unit}</span>
    </p>
  );
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>What is assumed there</legend>
      {field('reasoningTokensPerCall', 'Reasoning, at most', 'tokens a call')}
      {measured.length > 0 && (
        <p className={styles.field}>
          <label htmlFor={`${id}-measured`}>as measured for</label>
          <select
            id={`${id}-measured`}
            className={controls.select}
            value={measured.findIndex(isTaken)}
            onChange={({ target }) => {
              const { tokensPerCall } = measured[Number(target.value)] ?? {};
              if (tokensPerCall !== undefined)
                onEdit(patchScenario({ reasoningTokensPerCall: tokensPerCall }));
            }}
          >
            {!measured.some(isTaken) && <option value={-1}>nothing in particular</option>}
            {measured.map(({ task, effort, tokensPerCall }, place) => (
              <option key={task} value={place}>
                {`${lowerFirst(task)}, effort ${effort}: ${tokensPerCall}`}
              </option>
            ))}
          </select>
        </p>
      )}
      <p className={styles.field}>
        <label htmlFor={`${id}-writes`}>Written to the cache</label>
        <select
          id={`${id}-writes`}
          className={controls.select}
          value={scenario.cacheWrites}
          onChange={({ target }) => onEdit(patchScenario({ cacheWrites: target.value as CacheWrites }))}
        >
          {CACHE_WRITES.map((writes) => (
            <option key={writes} value={writes}>
              {WRITES_TEXTS[writes]}
            </option>
          ))}
        </select>
      </p>
      {field('moveHitRatePercent', 'Hit rate', '%; empty for as here')}
      {field('tokenizerFactor', 'Another tokenizer makes', 'tokens of one here')}
    </fieldset>
  );
}
