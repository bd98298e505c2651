import { describe, expect, it } from 'vitest';
import { monthlyOnModel } from '../../src/analysis/replacement';
import { LIMITS } from '../../src/catalog/limits';
import { LARGER_MODEL, REPLACEMENT_MODEL } from '../../src/catalog/models';
import { scenarioOf } from '../support/cards';

describe('the same tokens on the replacement', () => {
  it('cost what its list says', () => {
    // 1M x 0.5 uncached at 0.10 + 0.5M cached at 0.01 + 0.2M out at 0.50, each / 1M = 0.05 + 0.005 + 0.10 = 0.155 USD.
    const scenario = scenarioOf({
      volume: 1,
      volumePeriod: 'month',
      inputTokensPerRequest: 1_000_000,
      outputTokensPerRequest: 200_000,
      cachedSharePercent: 50,
    });
    expect(monthlyOnModel(scenario, REPLACEMENT_MODEL, LIMITS)).toBe(155_000_000);
  });

  it('have no price where the model is fine-tuned', () => {
    expect(monthlyOnModel(scenarioOf({ fineTuned: true }), REPLACEMENT_MODEL, LIMITS)).toBeNull();
  });
});

describe('images on another model', () => {
  const scenario = scenarioOf({
    volume: 1,
    volumePeriod: 'month',
    inputTokensPerRequest: 0,
    outputTokensPerRequest: 0,
    images: [{ widthPx: 1024, heightPx: 1024, detail: 'high', imagesPerCall: 1 }],
  });

  it('have no price where its image rule is not established', () => {
    expect(monthlyOnModel(scenario, REPLACEMENT_MODEL, LIMITS)).toBeNull();
  });

  it('are counted by its own rule', () => {
    // 85 + 4 x 170 = 765 tokens x 2,500 nano-dollars.
    expect(monthlyOnModel(scenario, LARGER_MODEL, LIMITS)).toBe(1_912_500);
  });
});

describe('a move to another model', () => {
  it('leaves own prices and training jobs behind', () => {
    const plain = scenarioOf({});
    const [workload] = plain.workloads;
    const own = {
      ...plain,
      ownPrices: { si: 9, so: 9 },
      workloads: workload ? [{ ...workload, trainingTokens: 1e6, trainingEveryMonths: 1 }] : [],
    };
    expect(monthlyOnModel(own, REPLACEMENT_MODEL, LIMITS)).toBe(
      monthlyOnModel(plain, REPLACEMENT_MODEL, LIMITS),
    );
  });

  it('has no price for a tier that it lacks', () => {
    expect(monthlyOnModel(scenarioOf({ fast: true }), REPLACEMENT_MODEL, LIMITS)).toBeNull();
  });
});
