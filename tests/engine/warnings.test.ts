import { describe, expect, it } from 'vitest';
import type { Workload } from '../../src/scenario/scenario';
import { estimateOf, scenarioOf } from '../support/cards';

const codesOf = (workload: Partial<Workload>) =>
  estimateOf(scenarioOf(workload)).workloads[0]?.warnings.map(({ code }) => code);

describe('warnings', () => {
  it('are silent for an ordinary workload', () => {
    expect(codesOf({})).toEqual([]);
  });

  it('tell when input and output together pass the context window, and not a token earlier', () => {
    // 127,700 + 300 = 128,000.
    expect(codesOf({ inputTokensPerRequest: 127_700, outputTokensPerRequest: 300 })).toEqual([]);
    expect(codesOf({ inputTokensPerRequest: 127_701, outputTokensPerRequest: 300 })).toEqual([
      'context-exceeded',
    ]);
  });

  it('tell when a reply passes the output limit, and not a token earlier', () => {
    expect(codesOf({ outputTokensPerRequest: 16_384 })).toEqual([]);
    expect(codesOf({ outputTokensPerRequest: 16_385 })).toEqual(['output-exceeded']);
  });

  it('leave an impossible request priced', () => {
    // 1 x (200,000 x 150 + 20,000 x 600) = 30,000,000 + 12,000,000 nano-dollars.
    const { totals } = estimateOf(
      scenarioOf({
        volume: 1,
        volumePeriod: 'month',
        inputTokensPerRequest: 200_000,
        outputTokensPerRequest: 20_000,
      }),
    );
    expect(totals.monthly).toBe(42_000_000);
  });

  it('tell when a prompt is too short to be cached, and not a token earlier', () => {
    expect(codesOf({ inputTokensPerRequest: 1024, cachedSharePercent: 50 })).toEqual([]);
    expect(codesOf({ inputTokensPerRequest: 1023, cachedSharePercent: 50 })).toEqual(['cache-below-minimum']);
    expect(codesOf({ inputTokensPerRequest: 1023, cachedSharePercent: 0 })).toEqual([]);
  });

  it('tell that cached and Batch discounts do not add up', () => {
    expect(codesOf({ inputTokensPerRequest: 2000, cachedSharePercent: 50, batchSharePercent: 50 })).toEqual([
      'cache-not-in-batch',
    ]);
  });

  it('tell when there are no requests', () => {
    expect(codesOf({ volume: 0 })).toEqual(['no-requests']);
  });
});
