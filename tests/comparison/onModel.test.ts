import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBasis } from '../../src/catalog/basis';
import { REPLACEMENT } from '../../src/catalog/replacement';
import type { Model } from '../../src/catalog/schema';
import { onModel } from '../../src/comparison/onModel';
import { estimateScenario } from '../../src/engine/estimate';
import { basisOf } from '../../src/scenario/basisOf';
import type { Scenario } from '../../src/scenario/scenario';
import { arbitraryScenario } from '../support/arbitraryScenario';
import { scenarioOf } from '../support/cards';

const rangeOf = (scenario: Scenario) =>
  onModel(scenario, estimateScenario(scenario, basisOf(scenario)), {
    here: basisOf(scenario),
    there: REPLACEMENT,
  });

describe('what a move costs', () => {
  it('is a range from the calls as they are to those that write to the cache and reason', () => {
    // 60M x 0.10 + 15M x 0.50 = 13.50. All input written: 60M x 0.125 = 7.50; 30,000 calls x 40 = 1.2M more output:
    // 16.2M x 0.50 = 8.10; together 15.60.
    const scenario = scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 });
    expect(rangeOf(scenario)).toEqual({
      here: 18e9,
      low: 13.5e9,
      high: 15.6e9,
      writes: true,
      reasons: true,
      reasoningTokensPerCall: 40,
      leftOut: [],
      workloads: [{ here: 18e9, low: 13.5e9, high: 15.6e9, gaps: [] }],
    });
  });

  it('writes nothing of prompts that are too short for it', () => {
    // 1,000 in: 30M x 0.10 + 15M x 0.50 = 10.50; with 1.2M of reasoning 11.10.
    const scenario = scenarioOf({ inputTokensPerRequest: 1_000, outputTokensPerRequest: 500 });
    expect(rangeOf(scenario)).toMatchObject({
      low: 10.5e9,
      high: 11.1e9,
      writes: false,
      reasons: true,
    });
  });

  it('writes nothing that is read: all of it leaves reasoning alone', () => {
    // A share of 100% cached: 60M x 0.01 + 15M x 0.50 = 8.10; with 1.2M of reasoning 8.70.
    const scenario = scenarioOf({
      inputTokensPerRequest: 2_000,
      outputTokensPerRequest: 500,
      cachedSharePercent: 100,
    });
    expect(rangeOf(scenario)).toMatchObject({ low: 8.1e9, high: 8.7e9, writes: false, reasons: true });
  });

  it('adds nothing to calls that are not made', () => {
    const none = { low: 0, high: 0, writes: false, reasons: false };
    expect(rangeOf(scenarioOf({ volume: 0 }))).toMatchObject(none);
  });

  it('takes no model for one that reasons which does not, nor bills it for writing where that is free', () => {
    const { model, list, card } = REPLACEMENT;
    const { reasoning, ...calm } = model;
    const free = model.cache && { ...model.cache, writes: { ...model.cache.writes, value: false } };
    const scenario = scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 });
    const estimate = estimateScenario(scenario, basisOf(scenario));
    const on = (other: Model) =>
      onModel(scenario, estimate, {
        here: basisOf(scenario),
        there: makeBasis({ model: other, list, card }),
      });
    expect(on(calm)).toMatchObject({ low: 13.5e9, high: 15e9, writes: true, reasons: false });
    expect(on({ ...model, cache: free })).toMatchObject({ high: 14.1e9, writes: false, reasons: true });
    expect(on({ ...calm, cache: free })).toMatchObject({ high: 13.5e9, writes: false, reasons: false });
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
