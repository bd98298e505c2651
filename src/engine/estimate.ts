import type { Card, Limits } from '../catalog/schema';
import { type FieldProblem, findProblems } from '../scenario/fields';
import type { Scenario, Workload } from '../scenario/scenario';
import { type PricedLine, priceUsage } from './priceUsage';
import { usageOfRequests } from './requests';
import { type Totals, totalsOf } from './totals';
import { callsOf, type Usage } from './usage';
import { findWarnings, type Warning } from './warnings';

/** A workload, priced: what it uses in a month, the receipts, what they come to, what to beware of. */
export interface WorkloadEstimate {
  readonly workload: Workload;
  readonly usage: Usage;
  readonly lines: readonly PricedLine[];
  readonly totals: Totals;
  readonly warnings: readonly Warning[];
}

/** A scenario, priced. */
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
 * Prices every workload of a scenario by a rate card.
 * @throws InvalidScenarioError when a quantity is negative, not finite, too large or otherwise out of its range
 */
export function estimateScenario(scenario: Scenario, card: Card, limits: Limits): Estimate {
  const problems = findProblems(scenario);
  if (problems.length > 0) throw new InvalidScenarioError(problems);
  const workloads = scenario.workloads.map((workload) => estimateWorkload(workload, card, limits));
  return {
    workloads,
    totals: totalsOf(
      workloads.flatMap(({ lines }) => lines),
      workloads.reduce((sum, { totals }) => sum + totals.requestsPerMonth, 0),
    ),
  };
}

function estimateWorkload(workload: Workload, card: Card, limits: Limits): WorkloadEstimate {
  const usage = usageOfRequests(workload);
  const lines = priceUsage(usage, card);
  return {
    workload,
    usage,
    lines,
    totals: totalsOf(lines, callsOf(usage)),
    warnings: findWarnings(workload, lines, limits),
  };
}
