import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CacheWrites } from '../../src/scenario/move';
import type { Workload } from '../../src/scenario/scenario';
import { arbitraryMove } from './arbitraryMove';
import { breakEvenOn, moveTo, oneOf, targetOf } from './move';

const LUNA = targetOf('gpt-6-luna');

describe('the break-even of reasoning', () => {
  const on = (patch: Partial<Workload>, cacheWrites: CacheWrites) =>
    breakEvenOn(LUNA, oneOf(patch, { cacheWrites }));

  it('is 0.1 of input and 0.2 of output where nothing is cached', () => {
    // 150 in + 600 out = 100 in + 500 (out + thought), so thought = (50 in + 100 out) / 500.
    const request = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };
    expect(on(request, 'none')).toBeCloseTo(300, 9);
    expect(on(request, 'range')).toBeCloseTo(300, 9);
    expect(on({ outputTokensPerRequest: 500 }, 'none')).toBeCloseTo(100, 9);
    expect(on({ inputTokensPerRequest: 2_000 }, 'none')).toBeCloseTo(200, 9);
  });

  it('is 0.05 of input and 0.2 of output where all input is written', () => {
    // 150 in + 600 out = 125 in + 500 (out + thought), so thought = (25 in + 100 out) / 500.
    const request = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };
    expect(on(request, 'all')).toBeCloseTo(200, 9);
    // A prompt of 1,000 is too short to be written: 100 + 100.
    expect(on({ inputTokensPerRequest: 1_000, outputTokensPerRequest: 500 }, 'all')).toBeCloseTo(200, 9);
  });

  it('is the same for each call, however many there are, made again or in Batch', () => {
    const request = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };
    for (const more of [{ volume: 12_345 }, { retrySharePercent: 50 }, { batchSharePercent: 100 }]) {
      expect(on({ ...request, ...more }, 'none')).toBeCloseTo(300, 9);
    }
  });

  it('is shared out over the calls of all workloads that are compared', () => {
    // 300 and 100 of a call each, and one that is left out.
    const { workloads, ...rest } = oneOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 });
    const [some] = workloads;
    if (!some) throw new Error('no workload');
    const others = [
      { ...some, inputTokensPerRequest: 0 },
      { ...some, fineTuned: true },
    ];
    expect(breakEvenOn(LUNA, { ...rest, workloads: [some, ...others] })).toBeCloseTo(200, 9);
  });

  it('is none where the model costs more to begin with, does not reason, or has nothing to compare', () => {
    const request = oneOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 });
    const ownPrices = { 'base.standard.input': 0.01, 'base.standard.output': 0.01 };
    expect(breakEvenOn(LUNA, { ...request, ownPrices })).toBeNull();
    expect(breakEvenOn(targetOf('claude-haiku-5.5'), request)).toBeNull();
    expect(breakEvenOn(LUNA, oneOf({ ...request.workloads[0], fineTuned: true }))).toBeNull();
    expect(breakEvenOn(LUNA, oneOf({ ...request.workloads[0], volume: 0 }))).toBeNull();
  });

  it('makes both sides cost the same when it is put in, within what a token costs', () => {
    let met = 0;
    fc.assert(
      fc.property(
        arbitraryMove,
        fc.constantFrom('none' as const, 'all' as const),
        (scenario, cacheWrites) => {
          const tokens = breakEvenOn(LUNA, { ...scenario, cacheWrites });
          if (tokens === null) return;
          met += 1;
          const endWith = (reasoningTokensPerCall: number) =>
            moveTo(LUNA, { ...scenario, cacheWrites, reasoningTokensPerCall });
          const { here } = endWith(tokens);
          expect(endWith(tokens + 1).high).toBeGreaterThan(here);
          expect(endWith(Math.max(0, tokens - 1)).high).toBeLessThan(here);
        },
      ),
      { numRuns: 300 },
    );
    expect(met).toBeGreaterThan(50);
  });
});
