import type { Basis } from '../catalog/basis';
import { type FieldProblem, findProblems } from '../scenario/problems';
import type { Scenario, Workload } from '../scenario/scenario';
import { AS_DESCRIBED, type CallAssumptions } from './callAssumptions';
import { type PricedUsage, pricedUsage } from './pricedUsage';
import { type UnitUse, unitUse } from './shapes';
import { type Totals, totalsOf } from './totals';
import { usageOfWorkload } from './usageOfWorkload';
import { findWarnings, type Warning } from './warnings';

/** A workload, priced: what a unit takes, what a month uses, the receipts, what they come to, what to beware of. */
export interface WorkloadEstimate extends PricedUsage {
  readonly workload: Workload;
  readonly unit: UnitUse;
  readonly warnings: readonly Warning[];
}

/** A scenario, priced. What could not be priced leaves its totals incomplete; `gapsOf` names it. */
export interface Estimate {
  readonly workloads: readonly WorkloadEstimate[];
  readonly totals: Totals;
}

/** Thrown for a scenario with a value that can't be priced; names each field and the reason. */
export class InvalidScenarioError extends Error {
  constructor(readonly problems: readonly FieldProblem[]) {
    super(problems.map(({ path, reason }) => `${path}: ${reason}`).join('\n'));
    this.name = 'InvalidScenarioError';
  }
}

/**
 * Checks a scenario and prices every workload of it.
 * @throws InvalidScenarioError when a quantity is negative, not finite, too large or otherwise out of its range
 */
export function estimateScenario(scenario: Scenario, basis: Basis): Estimate {
  const problems = findProblems(scenario, basis.model);
  if (problems.length > 0) throw new InvalidScenarioError(problems);
  return priceScenario(scenario, basis);
}

/** Prices a scenario that has been checked: the same without the check, for whoever prices one again and again. */
export function priceScenario(
  scenario: Scenario,
  basis: Basis,
  assumed: CallAssumptions = AS_DESCRIBED,
): Estimate {
  const workloads = scenario.workloads.map((workload) => estimateWorkload(workload, basis, assumed));
  const [only, ...others] = workloads;
  const totals = only && others.length === 0 ? only.totals : totalsOf(workloads);
  return { workloads, totals };
}

function estimateWorkload(workload: Workload, basis: Basis, assumed: CallAssumptions): WorkloadEstimate {
  const unit = unitUse(workload, basis, assumed);
  const { usage, lines, totals } = pricedUsage(usageOfWorkload(workload, basis, unit, assumed), basis);
  return { workload, unit, usage, lines, totals, warnings: findWarnings(workload, unit, lines, basis) };
}
