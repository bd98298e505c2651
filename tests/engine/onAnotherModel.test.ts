import { describe, expect, it } from 'vitest';
import { makeBasis } from '../../src/catalog/basis';
import { LARGER_MODEL } from '../../src/catalog/largerModel';
import { REPLACEMENT } from '../../src/catalog/replacement';
import { estimateScenario } from '../../src/engine/estimate';
import { gapsOf } from '../../src/engine/gaps';
import type { Scenario } from '../../src/scenario/scenario';
import { scenarioOf } from '../support/cards';

/** The month, or what has no amount. */
function monthlyOn(scenario: Scenario, basis = REPLACEMENT) {
  const estimate = estimateScenario(scenario, basis);
  const gaps = gapsOf(estimate, basis.model);
  return gaps.length === 0 ? estimate.totals.monthly : gaps;
}

describe('the same tokens on the replacement', () => {
  it('cost what its list says', () => {
    // 10 x 100,000 x 0.5 uncached at 0.10 + 0.5M cached at 0.01 + 0.2M out at 0.50, each / 1M = 0.05 + 0.005 + 0.10 = 0.155.
    const scenario = scenarioOf({
      volume: 10,
      volumePeriod: 'month',
      inputTokensPerRequest: 100_000,
      outputTokensPerRequest: 20_000,
      cachedSharePercent: 50,
    });
    expect(monthlyOn(scenario)).toBe(155_000_000);
  });

  it('have no price where the model is fine-tuned', () => {
    expect(monthlyOn(scenarioOf({ fineTuned: true }))).toEqual([
      { workload: 0, what: 'input', why: 'no-price', priceId: 'fineTuned.standard.input' },
      { workload: 0, what: 'output', why: 'no-price', priceId: 'fineTuned.standard.output' },
    ]);
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

  it('are a gap where its rule is not established, or it takes none', () => {
    const rules = { 'not-established': 'images-not-established', none: 'no-images' } as const;
    for (const [rule, why] of Object.entries(rules)) {
      const images = { rule: rule as keyof typeof rules, source: 'openai-images-guide', where: 'nowhere' };
      const model = { ...REPLACEMENT.model, images };
      const estimate = estimateScenario(scenario, { ...REPLACEMENT, model });
      expect(gapsOf(estimate, model)).toEqual([{ workload: 0, what: 'images', why, priceId: null }]);
      expect(estimate.totals).toMatchObject({ monthly: 0, monthlyIncomplete: true });
    }
  });

  it('are counted by its own rule', () => {
    // 32 x 32 = 1,024 patches x 1.2, rounded up = 1,229 tokens x 100 nano-dollars.
    expect(monthlyOn(scenario)).toBe(122_900);
    // 85 + 4 x 170 = 765 tokens x 2,500 nano-dollars.
    const model = { ...REPLACEMENT.model, images: LARGER_MODEL.images };
    expect(monthlyOn(scenario, { ...REPLACEMENT, model, rates: LARGER_MODEL.rates })).toBe(1_912_500);
  });
});

describe('a move to another model', () => {
  it('leaves own prices behind', () => {
    const plain = scenarioOf({});
    const own = { ...plain, ownPrices: { 'base.standard.input': 9, 'base.standard.output': 9 } };
    expect(monthlyOn(own)).toBe(monthlyOn(plain));
  });

  it('has no price for a tier that it lacks', () => {
    const prices = { ...REPLACEMENT.card.prices };
    delete prices['base.fast.output'];
    const bare = makeBasis({ ...REPLACEMENT, card: { ...REPLACEMENT.card, prices } });
    expect(gapsOf(estimateScenario(scenarioOf({ fast: true }), bare), bare.model)).toEqual([
      { workload: 0, what: 'output', why: 'no-price', priceId: 'base.fast.output' },
    ]);
  });
});
