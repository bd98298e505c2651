import type { Basis } from '../catalog/basis';
import { sellerOfList, shutdownAt } from '../catalog/sellers';
import { onModel } from '../comparison/onModel';
import { moveTarget } from '../comparison/targets';
import type { Estimate } from '../engine/estimate';
import { untilPlanned } from '../planning/untilPlanned';
import { hasPlan } from '../scenario/move';
import type { Scenario } from '../scenario/scenario';
import type { IsoDate } from '../units/calendar';
import { moveAssumptionsInBrief } from './moveSentence';
import { type UntilAfterLine, untilAfter } from './untilAfter';

/** What an estimate comes to until its model ends and from then on. */
export interface UntilAfter {
  readonly lines: readonly UntilAfterLine[];
  /** What the amount of the other model takes; empty where there is nothing to say. */
  readonly assumptions: string;
}

interface About {
  readonly scenario: Scenario;
  readonly basis: Basis;
  readonly estimate: Estimate;
}

/**
 * What is still spent here until the shutdown, as it is planned where it is, and what a month costs on the model to move to
 * from then on.
 * @param today the reader’s day; null where it is not known
 */
export function untilAfterOf({ scenario, basis, estimate }: About, today: IsoDate | null): UntilAfter {
  const there = moveTarget(scenario, basis);
  const range = onModel(scenario, estimate, { here: basis, there });
  const end = shutdownAt(sellerOfList(basis.list), basis.model)?.date;
  const targetEnd = shutdownAt({ id: there.list.seller }, there.model)?.date ?? null;
  return {
    lines: untilAfter({
      totals: estimate.totals,
      basis,
      range,
      workloads: scenario.workloads,
      title: there.model.title,
      targetEnd,
      planned:
        end && today && hasPlan(scenario)
          ? untilPlanned(estimate.totals, range, scenario, { here: end, there: targetEnd }, today)
          : null,
      today,
    }),
    assumptions: moveAssumptionsInBrief(range, scenario.workloads, { here: basis, there }),
  };
}
