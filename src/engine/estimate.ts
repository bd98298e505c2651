import type { Card, Limits } from '../catalog/schema';
import { type FieldProblem, findProblems } from '../scenario/problems';
import type { Scenario, Workload } from '../scenario/scenario';
import { type PricedLine, priceUsage } from './priceUsage';
import { type Totals, totalsOf } from './totals';
import type { Usage } from './usage';
import { usageOfWorkload } from './usageOfWorkload';
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
 * Prices every workload of a scenario by a rate card and the scenario's own prices.
 * @throws InvalidScenarioError when a quantity is negative, not finite, too large or otherwise out of its range
 */
export function estimateScenario(scenario: Scenario, card: Card, limits: Limits): Estimate {
  const problems = findProblems(scenario, limits);
  if (problems.length > 0) throw new InvalidScenarioError(problems);
  const workloads = scenario.workloads.map((workload) => {
    const usage = usageOfWorkload(workload, limits);
    const lines = priceUsage(usage, card, scenario.ownPrices);
    return {
      workload,
      usage,
      lines,
      totals: totalsOf(lines, usage.requests),
      warnings: findWarnings(workload, lines, limits),
    };
  });
  return {
    workloads,
    totals: totalsOf(
      workloads.flatMap(({ lines }) => lines),
      workloads.reduce((sum, { usage }) => sum + usage.requests, 0),
    ),
  };
}
