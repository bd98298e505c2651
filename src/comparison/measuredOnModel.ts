import type { Basis } from '../catalog/basis';
import { priceScenario } from '../engine/estimate';
import { findProblems } from '../scenario/problems';
import type { Scenario, Workload } from '../scenario/scenario';
import { type MoveRange, onModel } from './onModel';

/**
 * What calls that were measured cost on another model, over as long as they were measured, at least and at most.
 * @param workloads what was measured, as workloads of so many units a day
 * @param days over how many days they were measured
 * @param scenario what is assumed of calls elsewhere
 * @returns null where there are none, or one of them is past what can be estimated
 */
export function measuredOnModel(
  { workloads, days }: { readonly workloads: readonly Workload[]; readonly days: number },
  scenario: Scenario,
  { here, there }: { readonly here: Basis; readonly there: Basis },
): MoveRange | null {
  if (workloads.length === 0) return null;
  // All of it as one month: nothing is then rounded to an average day and back.
  const measured = workloads.map((one) => ({
    ...one,
    volume: one.volume * days,
    volumePeriod: 'month' as const,
  }));
  const asMeasured = { ...scenario, workloads: measured };
  if (findProblems(asMeasured, here.model).length > 0) return null;
  return onModel(asMeasured, priceScenario(asMeasured, here), { here, there });
}
