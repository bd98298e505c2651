import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THIS_MODEL } from '../../src/catalog/models';
import { estimateScenario } from '../../src/engine/estimate';
import { decodeLink } from '../../src/links/decodeLink';
import { encodeLink } from '../../src/links/encodeLink';
import { basisOf } from '../../src/scenario/basisOf';
import { blankScenario } from '../../src/scenario/blankScenario';
import { findProblems } from '../../src/scenario/problems';
import { type Scenario, SHAPES } from '../../src/scenario/scenario';
import { arbitraryScenario } from '../support/arbitraryScenario';

/** An empty estimate, its workload of each shape in turn. */
const inShapes = (scenario: Scenario) => {
  const blank = blankScenario(scenario);
  return SHAPES.map((shape) => ({
    ...blank,
    workloads: blank.workloads.map((workload) => ({ ...workload, shape })),
  }));
};

describe('a new estimate', () => {
  it('has one workload without volume, tokens or name, and keeps the list and the own prices', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const { title, priceListId, priceListDate, ownPrices, workloads } = blankScenario(scenario);
        expect([title, priceListDate]).toEqual(['', null]);
        expect([priceListId, ownPrices]).toEqual([scenario.priceListId, scenario.ownPrices]);
        expect(workloads).toMatchObject([{ name: '', volume: 0, inputTokensPerRequest: 0 }]);
      }),
    );
  });

  it('can be priced and costs nothing, whatever its shape becomes and however often it then comes', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        for (const blank of inShapes(scenario)) {
          const often = { ...blank, workloads: blank.workloads.map((one) => ({ ...one, volume: 7 })) };
          for (const made of [blank, often]) {
            expect(findProblems(made, THIS_MODEL)).toEqual([]);
            expect(estimateScenario(made, basisOf(made)).totals).toMatchObject({
              monthly: 0,
              once: 0,
              incomplete: false,
            });
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('goes into a link and comes back', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const blank = blankScenario(scenario);
        const link = encodeLink(blank);
        expect(link.ok && decodeLink(link.query).scenario).toEqual(blank);
      }),
    );
  });
});
