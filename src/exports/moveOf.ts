import { sellerOfList, shutdownAt } from '../catalog/sellers';
import { compareModels, type ModelRow } from '../comparison/compareModels';
import { filterAtFirst, shownRows } from '../comparison/shownRows';
import { moveTarget, moveTargets } from '../comparison/targets';
import { type MovePlan, movePlan } from '../planning/movePlan';
import { OWN_MODEL_ID } from '../scenario/move';
import type { IsoDate } from '../units/calendar';
import type { Exported } from './exported';

/** What of other models is taken away with an estimate: those that stand beside each other, and the plan of a move. */
export interface ExportedMove {
  readonly rows: readonly ModelRow[];
  readonly target: ModelRow;
  readonly plan: MovePlan;
  /** The models that the reader has named beside the target: those of a choice, or else one of their own. */
  readonly named: readonly ModelRow[];
}

type Unaddressed = Omit<Exported, 'pageAddress'>;

/** As the page shows it on the day that the estimate was made on: the models that were chosen, or those it begins with. */
export function moveOf({ scenario, estimate, basis, madeOn }: Unaddressed): ExportedMove {
  const targets = moveTargets(scenario, basis);
  const all = compareModels(scenario, estimate, { here: basis, targets }, madeOn);
  const { id } = moveTarget(scenario, basis).model;
  const target = all.find(({ there }) => there.model.id === id);
  if (!target) throw new Error(`nothing is compared with ${id}`);
  const { shown } = shownRows(all, { models: scenario.models, moveTarget: id }, filterAtFirst(scenario));
  const names = scenario.models.length > 0 ? scenario.models : [OWN_MODEL_ID];
  return {
    rows: shown,
    target,
    plan: planTo(target, { scenario, basis, madeOn }),
    named: all.filter((row) => row !== target && names.includes(row.there.model.id)),
  };
}

/** The months of a move to a model, at the pace that the scenario plans. */
export function planTo(
  row: ModelRow,
  { scenario, basis, madeOn }: Pick<Exported, 'scenario' | 'basis' | 'madeOn'>,
): MovePlan {
  return movePlan(scenario, row, { here: endHere({ basis }), there: row.end }, madeOn);
}

/** The day from which this model answers no more at who sells it by the list; null where none is known. */
export function endHere({ basis }: Pick<Exported, 'basis'>): IsoDate | null {
  return shutdownAt(sellerOfList(basis.list), basis.model)?.date ?? null;
}
