import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPLACEMENT } from '../../src/catalog/replacement';
import { onModel } from '../../src/comparison/onModel';
import { estimateScenario } from '../../src/engine/estimate';
import { basisOf } from '../../src/scenario/basisOf';
import type { Scenario } from '../../src/scenario/scenario';
import { arbitraryScenario } from '../support/arbitraryScenario';
import { scenarioOf } from '../support/cards';

function compare(scenario: Scenario) {
  const bases = { here: basisOf(scenario), there: REPLACEMENT };
  const { here, low, leftOut } = onModel(scenario, estimateScenario(scenario, bases.here), bases);
  return { here, there: low, leftOut };
}

/** 60M in and 15M out: 18.00 here and 13.50 there, in nano-dollars. */
const EIGHTEEN = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };

describe('the tokens of an estimate on another model', () => {
  it('cost what both lists say', () => {
    expect(compare(scenarioOf(EIGHTEEN))).toEqual({ here: 18e9, there: 13.5e9, leftOut: [] });
  });

  it('leave a workload out of both sides that either lacks a price for', () => {
    // The replacement can’t be fine-tuned, and its list has no price of searches.
    const others = [{ fineTuned: true }, { webSearchesPerCall: 1 }];
    for (const other of others) {
      expect(compare(scenarioOf(EIGHTEEN, { ...EIGHTEEN, ...other }))).toEqual({
        here: 18e9,
        there: 13.5e9,
        leftOut: [1],
      });
    }
    // The documents have no Fast prices, though the replacement has.
    expect(compare(scenarioOf({ ...EIGHTEEN, fast: true }))).toEqual({ here: 0, there: 0, leftOut: [0] });
  });

  it('are the same whatever is trained and hosted beside them', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const bare = scenario.workloads.map((workload) => ({
          ...workload,
          trainingTokens: 0,
          hostingHoursPerMonth: 0,
        }));
        expect(compare({ ...scenario, workloads: bare })).toEqual(compare(scenario));
      }),
      { numRuns: 200 },
    );
  });

  it('sum up workload by workload', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const parts = scenario.workloads.map((workload) => compare({ ...scenario, workloads: [workload] }));
        const sum = (of: 'here' | 'there') => parts.reduce((total, part) => total + part[of], 0);
        expect(compare(scenario)).toEqual({
          here: sum('here'),
          there: sum('there'),
          leftOut: parts.flatMap(({ leftOut }, index) => (leftOut.length > 0 ? [index] : [])),
        });
      }),
      { numRuns: 200 },
    );
  });
});
