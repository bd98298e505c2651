/** What a move costs against exact rational arithmetic, on every model of the dataset. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Basis } from '../../src/catalog/basis';
import { targetsOf } from '../../src/catalog/targets';
import type { MoveGap } from '../../src/comparison/callGaps';
import { onModel } from '../../src/comparison/onModel';
import { estimateScenario } from '../../src/engine/estimate';
import { imageTokens } from '../../src/engine/images';
import { basisOf } from '../../src/scenario/basisOf';
import { IMAGE_DETAILS, type Scenario } from '../../src/scenario/scenario';
import { type Rational, relativeError } from '../engine/oracle';
import { arbitraryEdge, arbitraryMove } from './arbitraryMove';
import { exactImageTokens } from './exactImages';
import { exactMove, MODEL_IDS, offerHere, offerOf } from './oracle';

/**
 * A double is off by 1.1e-16 after each step, of which there are some tens. The calls outside Batch are what is left of
 * all: where that is a hundredth of a per cent, it has ten thousand times the error of the whole.
 */
const DIGITS_OF_A_DOUBLE = 1e-12;

const SELLERS = ['openai', 'azure', 'bedrock', 'openrouter'];
const OTHERS = MODEL_IDS.filter((id) => id !== 'gpt-4o-mini');

/** The kind of a gap, as the oracle tells them. */
function kindOf({ side, what, why }: MoveGap): string {
  // The oracle has one name for a prompt that is too long alone and with its answer.
  if (what === 'call') return `${side} prompt`;
  if (why !== 'no-price') return `${side} ${what === 'images' ? why : what}`;
  return `${side} ${what === 'webSearch' ? what : 'tokens'}`;
}

function expectEqual(value: number, exact: Rational): void {
  if (exact.over === 0n) expect(value).toBe(0);
  else expect(relativeError(value, exact)).toBeLessThan(DIGITS_OF_A_DOUBLE);
}

/** Holds a comparison against the oracle; returns how many workloads both compare. */
function check(scenario: Scenario, there: Basis): number {
  const here = basisOf(scenario);
  const range = onModel(scenario, estimateScenario(scenario, here), { here, there });
  const exact = exactMove(scenario, offerHere(scenario), offerOf(there.model.id, there.list.id));
  expect(range.workloads.map(({ gaps }) => new Set(gaps.map(kindOf)))).toEqual(exact.gaps);
  expectEqual(range.here, exact.here);
  expectEqual(range.low, exact.low);
  expectEqual(range.high, exact.high);
  return exact.gaps.filter(({ size }) => size === 0).length;
}

function targetOf(modelId: string, seller: string): Basis {
  const target = targetsOf(seller).find(({ model }) => model.id === modelId);
  if (!target) throw new Error(`no target "${modelId}"`);
  return target;
}

describe('a move against exact arithmetic', () => {
  it('can be to every model that there is a file of', () => {
    expect(targetsOf('openai').map(({ model }) => model.id)).toEqual(expect.arrayContaining(OTHERS));
    expect(targetsOf('openai')).toHaveLength(OTHERS.length);
  });

  it.each(OTHERS)('costs the same, and leaves the same out for the same reasons: %s', (modelId) => {
    let compared = 0;
    fc.assert(
      fc.property(arbitraryMove, fc.constantFrom(...SELLERS), (scenario, seller) => {
        compared += check(scenario, targetOf(modelId, seller));
      }),
      // Other scenarios for each model.
      { numRuns: 28, seed: OTHERS.indexOf(modelId) },
    );
    expect(compared).toBeGreaterThan(0);
  });

  it('costs the same where fractions of tokens come to just an edge', () => {
    fc.assert(
      fc.property(arbitraryEdge, fc.constantFrom(...OTHERS), (scenario, modelId) => {
        check(scenario, targetOf(modelId, 'openai'));
      }),
      { numRuns: 500 },
    );
  });

  it('counts images of any size as exactly, by every rule', () => {
    const side = fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 100_000 }));
    const rules = MODEL_IDS.map((id) => offerOf(id).model.images);
    fc.assert(
      fc.property(side, side, fc.constantFrom(...IMAGE_DETAILS), (widthPx, heightPx, detail) => {
        const image = { widthPx, heightPx, detail, imagesPerCall: 1 };
        for (const rule of rules) {
          const exact = exactImageTokens(image, rule);
          expect(imageTokens(image, rule)?.tokens ?? null).toBe(exact === null ? null : Number(exact));
        }
      }),
      { numRuns: 1_500 },
    );
  });
});
