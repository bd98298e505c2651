import type { Basis } from '../catalog/basis';
import { ownModelBasis } from '../catalog/ownModel';
import { targetsOf } from '../catalog/targets';
import { OWN_MODEL_ID } from '../scenario/move';
import type { Scenario } from '../scenario/scenario';

type Chosen = Pick<Scenario, 'ownModel' | 'moveTarget'>;

/** Every model that a scenario may move to, the named replacement first and the user's own last. */
export function moveTargets({ ownModel }: Chosen, { list }: Pick<Basis, 'list'>): readonly Basis[] {
  const listed = targetsOf(list.seller);
  return ownModel ? [...listed, ownModelBasis(OWN_MODEL_ID, ownModel)] : listed;
}

/** The model that a scenario moves to: the one that was chosen, else the replacement that the maker names. */
export function moveTarget(scenario: Chosen, here: Pick<Basis, 'list'>): Basis {
  const targets = moveTargets(scenario, here);
  const target = targets.find(({ model }) => model.id === scenario.moveTarget) ?? targets[0];
  if (!target) throw new Error('there is no model to move to');
  return target;
}
