import { describe, expect, it } from 'vitest';
import { tokensOnModel } from '../../src/analysis/tokensOnModel';
import { REPLACEMENT } from '../../src/catalog/replacement';
import type { Workload } from '../../src/scenario/scenario';
import { moveSentence } from '../../src/wording/moveSentence';
import { estimateOf, scenarioOf } from '../support/cards';

/** 60M x 0.15 + 15M x 0.60 = 18.00 here, 60M x 0.10 + 15M x 0.50 = 13.50 there. */
const EIGHTEEN = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };
const TUNED = { ...EIGHTEEN, fineTuned: true };
/** The documents have no Fast prices. */
const FAST = { ...EIGHTEEN, fast: true };

const WHY_TUNED = 'It can’t be fine-tuned, so fine-tuned workloads have no price there.';
const WHY_PART = 'A part of this estimate lacks a price, here or there.';
const WHY_ANOTHER = 'Another part of this estimate lacks a price, here or there.';

function said(...workloads: Partial<Workload>[]): string {
  const scenario = scenarioOf(...workloads);
  return moveSentence(tokensOnModel(scenario, estimateOf(scenario), REPLACEMENT), scenario.workloads);
}

const cost = (of: string) =>
  `The same tokens${of} cost $13.50 a month there, 25% less than here, before reasoning tokens (billed as output) and cache writes.`;

describe('what the move costs', () => {
  it.each<[string, Partial<Workload>[], string]>([
    ['that all is compared', [EIGHTEEN], cost('')],
    ['one that is fine-tuned', [EIGHTEEN, TUNED], `${cost(' of 1 of 2 workloads')} ${WHY_TUNED}`],
    ['one without a price', [EIGHTEEN, FAST], `${cost(' of 1 of 2 workloads')} ${WHY_PART}`],
    ['one of each', [EIGHTEEN, TUNED, FAST], `${cost(' of 1 of 3 workloads')} ${WHY_TUNED} ${WHY_ANOTHER}`],
    ['nothing but such', [TUNED, FAST], `${WHY_TUNED} ${WHY_ANOTHER}`],
    ['a single one', [TUNED], WHY_TUNED],
    // It costs nothing on either side, so it is compared, and no reason why not.
    ['one that is fine-tuned and of no requests', [EIGHTEEN, { ...TUNED, volume: 0 }], cost('')],
  ])('says of %s', (_, workloads, sentence) => {
    expect(said(...workloads)).toBe(sentence);
  });
});
