import type { Basis } from '../catalog/basis';
import type { Estimate } from '../engine/estimate';
import type { Scenario } from '../scenario/scenario';
import { type MoveRange, onModel } from './onModel';
import { moveTarget, moveTargets } from './targets';

/** An estimate, and what it is priced by. */
interface Side {
  readonly scenario: Scenario;
  readonly basis: Basis;
  readonly estimate: Estimate;
}

/** A month of two estimates on one model; null on the side whose models lack it. */
export interface OnOneModel {
  readonly id: string;
  readonly title: string;
  readonly ranges: readonly [before: MoveRange | null, after: MoveRange | null];
}

/**
 * What the calls of two estimates cost on the models that either of them moves to or sets beside this one, each with the
 * assumptions of its own estimate. A model of the user's own is one of each estimate, and never that of the other.
 */
export function compareOnModels(before: Side, after: Side): OnOneModel[] {
  const sides = [before, after] as const;
  const chosen = sides.flatMap(({ scenario, basis }) => [
    moveTarget(scenario, basis).model.id,
    ...scenario.models,
  ]);
  return [...new Set(chosen)].map((id) => {
    const there = sides.map(({ scenario, basis }) =>
      moveTargets(scenario, basis).find(({ model }) => model.id === id),
    );
    const rangeOf = (index: 0 | 1) => {
      const { scenario, basis, estimate } = sides[index];
      const target = there[index];
      return target ? onModel(scenario, estimate, { here: basis, there: target }) : null;
    };
    const titles = new Set(there.flatMap((target) => target?.model.title ?? []));
    return { id, title: [...titles].join(' and '), ranges: [rangeOf(0), rangeOf(1)] };
  });
}
