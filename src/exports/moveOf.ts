import { sellerOfList, shutdownAt } from '../catalog/sellers';
import { compareModels, type ModelRow } from '../comparison/compareModels';
import { shownRows } from '../comparison/shownRows';
import { moveTarget, moveTargets } from '../comparison/targets';
import { type MovePlan, movePlan } from '../planning/movePlan';
import type { Exported } from './exported';

/** What of other models is taken away with an estimate: those that stand beside each other, and the plan of a move. */
export interface ExportedMove {
  readonly rows: readonly ModelRow[];
  readonly target: ModelRow;
  readonly plan: MovePlan;
}

/** As the page shows it on the day that the estimate was made on: the models that were chosen, or those it begins with. */
export function moveOf({ scenario, estimate, basis, madeOn }: Omit<Exported, 'pageAddress'>): ExportedMove {
  const targets = moveTargets(scenario, basis);
  const all = compareModels(scenario, estimate, { here: basis, targets }, madeOn);
  const { id } = moveTarget(scenario, basis).model;
  const target = all.find(({ there }) => there.model.id === id);
  if (!target) throw new Error(`nothing is compared with ${id}`);
  const filter = { callable: scenario.models.length === 0, takesAll: false, all: false };
  const { shown } = shownRows(all, { models: scenario.models, moveTarget: id }, filter);
  const end = shutdownAt(sellerOfList(basis.list), basis.model)?.date ?? null;
  return { rows: shown, target, plan: movePlan(scenario, target, { here: end, there: target.end }, madeOn) };
}
