import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveRange } from '../../src/analysis/moveRange';
import { REPLACEMENT } from '../../src/catalog/replacement';
import { estimateScenario } from '../../src/engine/estimate';
import { basisOf } from '../../src/scenario/basisOf';
import type { Scenario } from '../../src/scenario/scenario';
import { arbitraryScenario } from '../support/arbitraryScenario';
import { scenarioOf } from '../support/cards';

const rangeOf = (scenario: Scenario) =>
  moveRange(scenario, estimateScenario(scenario, basisOf(scenario)), REPLACEMENT);

describe('what a move costs', () => {
  it('is a range from the calls as they are to those that write to the cache and reason', () => {
    // 60M x 0.10 + 15M x 0.50 = 13.50. All input written: 60M x 0.125 = 7.50; 30,000 calls x 40 = 1.2M more output:
    // 16.2M x 0.50 = 8.10; together 15.60.
    const scenario = scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 });
    expect(rangeOf(scenario)).toEqual({ here: 18e9, low: 13.5e9, high: 15.6e9, leftOut: [] });
  });

  it('writes nothing of prompts that are too short for it', () => {
    // 1,000 in: 30M x 0.10 + 15M x 0.50 = 10.50; with 1.2M of reasoning 11.10.
    const scenario = scenarioOf({ inputTokensPerRequest: 1_000, outputTokensPerRequest: 500 });
    expect(rangeOf(scenario)).toMatchObject({ low: 10.5e9, high: 11.1e9 });
  });

  it('never ends below its start', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const { low, high } = rangeOf(scenario);
        expect(high).toBeGreaterThanOrEqual(low * (1 - 1e-12));
      }),
    );
  });
});
