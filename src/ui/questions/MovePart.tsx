import { memo, useState } from 'react';
import type { ModelRow } from '../../comparison/compareModels';
import { filterAtFirst, type RowFilter, shownRows } from '../../comparison/shownRows';
import { moveTargets } from '../../comparison/targets';
import { DEFAULT_SCENARIO } from '../../scenario/defaults';
import type { ScenarioEdit } from '../../scenario/edits';
import { hasPlan } from '../../scenario/move';
import type { Scenario } from '../../scenario/scenario';
import { counted } from '../../wording/counted';
import { assumedText, moveNote } from '../../wording/moveSentence';
import controls from '../controls/controls.module.css';
import { Fold } from '../controls/Fold';
import { latePart } from '../controls/latePart';
import section from '../controls/section.module.css';
import { AssumptionFields } from '../move/AssumptionFields';
import { ModelChoice } from '../move/ModelChoice';
import { ModelTable } from '../move/ModelTable';
import { OwnModelFields } from '../move/OwnModelFields';
import { PlanPart } from '../move/PlanPart';
import type { Estimated } from '../results/estimated';
import styles from './MovePart.module.css';

const ModelDetails = latePart('What this model comes to', () => import('../move/ModelDetails'));

interface Props {
  rows: readonly ModelRow[];
  asked: Estimated;
  /** As it is entered. */
  scenario: Scenario;
  /** The id of the model to move to. */
  target: string;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
}

/** The month here and on other models beside each other, over what both have prices for. */
export const MovePart = memo(function MovePart({ rows, asked, scenario, target, onEdit, onDone }: Props) {
  const [filter, setFilter] = useState<RowFilter>({
    ...filterAtFirst(scenario),
    all: hasChoices(scenario),
  });
  const { shown, more } = shownRows(rows, { models: asked.scenario.models, moveTarget: target }, filter);
  const { shown: atFirst } = shownRows(rows, { models: [], moveTarget: target }, { ...filter, all: false });
  return (
    <div className={styles.part}>
      <ModelTable
        rows={shown}
        scenario={asked.scenario}
        estimate={asked.estimate}
        here={asked.basis}
        Details={ModelDetails}
      />
      {filter.all && (
        <>
          <p className={section.note}>{moveNote(rows, asked.scenario)}</p>
          <div className={styles.filters}>
            <Filter name="callable" label="can be called today" filter={filter} onChange={setFilter} />
            <Filter name="takesAll" label="takes all my workloads" filter={filter} onChange={setFilter} />
          </div>
          <AssumptionFields
            scenario={scenario}
            measured={rows.flatMap(({ there }) => there.model.reasoning?.measured ?? [])}
            onEdit={onEdit}
            onDone={onDone}
          />
          <Fold summary="Choose the models">
            <ModelChoice
              scenario={scenario}
              targets={moveTargets(scenario, asked.basis)}
              atFirst={atFirst.map(({ there }) => there.model.id)}
              onEdit={onEdit}
            />
          </Fold>
          <Fold summary="A model of your own" startsOpen={scenario.ownModel !== null}>
            <OwnModelFields scenario={scenario} onEdit={onEdit} onDone={onDone} />
          </Fold>
          <Fold summary="Plan the move" startsOpen={hasPlan(scenario)}>
            <PlanPart rows={rows} asked={asked} scenario={scenario} onEdit={onEdit} onDone={onDone} />
          </Fold>
        </>
      )}
      <div className={styles.end}>
        {!filter.all && <p className={section.note}>{assumedText(asked.scenario)}</p>}
        <button
          type="button"
          className={`${controls.button} ${controls.quiet}`}
          aria-expanded={filter.all}
          onClick={() => setFilter({ ...filter, all: !filter.all })}
        >
          {filter.all
            ? 'Less'
            : `More: ${more === 0 ? '' : `${counted(more, 'model')}, `}assumptions, a plan`}
        </button>
      </div>
    </div>
  );
});

/** Whether anything of a move differs from what the page takes by itself. */
function hasChoices(scenario: Scenario): boolean {
  const { models, ownModel, cacheWrites, reasoningTokensPerCall, moveHitRatePercent, tokenizerFactor } =
    scenario;
  return (
    hasPlan(scenario) ||
    models.length > 0 ||
    ownModel !== null ||
    cacheWrites !== DEFAULT_SCENARIO.cacheWrites ||
    reasoningTokensPerCall !== DEFAULT_SCENARIO.reasoningTokensPerCall ||
    moveHitRatePercent !== null ||
    tokenizerFactor !== DEFAULT_SCENARIO.tokenizerFactor
  );
}

interface FilterProps {
  name: 'callable' | 'takesAll';
  label: string;
  filter: RowFilter;
  onChange: (filter: RowFilter) => void;
}

function Filter({ name, label, filter, onChange }: FilterProps) {
  return (
    <label className={controls.check}>
      <input
        type="checkbox"
        checked={filter[name]}
        onChange={({ target }) => onChange({ ...filter, [name]: target.checked })}
      />
      <span>{label}</span>
    </label>
  );
}
