import type { Basis } from '../../catalog/basis';
import { sellerOfList, shutdownAt } from '../../catalog/sellers';
import { onModel } from '../../comparison/onModel';
import { moveTarget } from '../../comparison/targets';
import type { Estimate } from '../../engine/estimate';
import { untilPlanned } from '../../planning/untilPlanned';
import { hasPlan } from '../../scenario/move';
import type { Scenario } from '../../scenario/scenario';
import type { IsoDate } from '../../units/calendar';
import { moveAssumptionsInBrief } from '../../wording/moveSentence';
import { type UntilAfterLine, untilAfter } from '../../wording/untilAfter';

interface Asked {
  readonly scenario: Scenario;
  readonly basis: Basis;
  readonly estimate: Estimate;
}

/**
 * What is still spent here until the shutdown, what a month costs on the model to move to from then on, and what that takes.
 * @param today the reader's day; null where it is not known
 */
export function untilAfterOf(
  { scenario, basis, estimate }: Asked,
  today: IsoDate | null,
): { readonly lines: readonly UntilAfterLine[]; readonly assumptions: string } {
  const there = moveTarget(scenario, basis);
  const range = onModel(scenario, estimate, { here: basis, there });
  const { totals } = estimate;
  const { workloads } = scenario;
  const end = shutdownAt(sellerOfList(basis.list), basis.model)?.date;
  const targetEnd = shutdownAt({ id: there.list.seller }, there.model)?.date ?? null;
  const planned =
    end && today && hasPlan(scenario)
      ? untilPlanned(totals, range, scenario, { here: end, there: targetEnd }, today)
      : null;
  const { title } = there.model;
  return {
    lines: untilAfter({ totals, basis, range, workloads, title, targetEnd, planned, today }),
    assumptions: moveAssumptionsInBrief(range, workloads, { here: basis, there }),
  };
}
