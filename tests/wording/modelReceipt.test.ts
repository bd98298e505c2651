import { describe, expect, it } from 'vitest';
import type { Workload } from '../../src/scenario/scenario';
import { modelReceipt } from '../../src/wording/modelReceipt';
import { targetOf } from '../comparison/move';
import { basisBy, estimateOf, scenarioOf } from '../support/cards';

function linesOn(modelId: string, workload: Partial<Workload>) {
  const scenario = scenarioOf(workload);
  const [part] = modelReceipt(scenario, estimateOf(scenario), { here: basisBy(), there: targetOf(modelId) });
  return Object.fromEntries(
    (part?.lines ?? []).map(({ label, here, low, high }) => [
      label,
      [here, low, high].map((cell) => cell && `${cell.sum} = ${cell.amount}`),
    ]),
  );
}

/**
 * A document of 300,000 tokens has 128,000 - 500 - 1,000 = 126,500 a call, of which 100 are the part before: (300,000 - 100) /
 * 126,400 are 3 calls, two full ones of 127,000 and the last of 300,000 + 2 x 100 + 3 x 500 - 254,000 = 47,700. All
 * 301,700, 3,000 times a month, are 905.1M in and 9M out.
 */
const DOCUMENTS: Partial<Workload> = {
  shape: 'documents',
  volume: 100,
  documentLength: 300_000,
  instructionTokensPerCall: 500,
  answerTokensPerCall: 1_000,
  overlapTokens: 100,
};

describe('what a comparison is made of', () => {
  it('adds up calls of several lengths that have one price', () => {
    // 9M + 40 x 9,000 calls = 9.36M out at most, and all input is written.
    expect(linesOn('gpt-6-luna', DOCUMENTS)).toEqual({
      Input: [
        '905,100,000 × $0.15 per 1M tokens = $135.7650',
        '905,100,000 × $0.10 per 1M tokens = $90.5100',
        null,
      ],
      Output: [
        '9,000,000 × $0.60 per 1M tokens = $5.4000',
        '9,000,000 × $0.50 per 1M tokens = $4.5000',
        '9,360,000 × $0.50 per 1M tokens = $4.6800',
      ],
      'Cache write': [null, null, '905,100,000 × $0.125 per 1M tokens = $113.1375'],
    });
  });

  it('tells prompts apart whose length has a price of its own', () => {
    // Over 100,000 are the full ones: 2 x 127,000 x 3,000 = 762M in, and 47,700 x 3,000 = 143.1M are not.
    const lines = linesOn('claude-haiku-5.5', DOCUMENTS);
    expect(lines.Input?.[1]).toBe('143,100,000 × $0.10 per 1M tokens = $14.3100');
    expect(lines['Input of prompts over 100,000 tokens']?.[1]).toBe(
      '762,000,000 × $0.50 per 1M tokens = $381.0000',
    );
  });

  it('says of what has no price that it is not known', () => {
    // 9,000 a month of 1,000 in.
    const lines = linesOn('gpt-6-luna', { volume: 300, inputTokensPerRequest: 1_000, fineTuned: true });
    expect(lines['Fine-tuned input']?.slice(0, 2)).toEqual([
      '9,000,000 × $0.30 per 1M tokens = $2.70',
      '9,000,000 × a price that is not known = not known',
    ]);
  });
});
