import { describe, expect, it } from 'vitest';
import { waysOfPaying } from '../../src/analysis/waysOfPaying';
import { LIMITS } from '../../src/catalog/limits';
import type { Workload } from '../../src/scenario/scenario';
import { toUsd } from '../../src/units/money';
import { cardOf, scenarioOf } from '../support/cards';

const ONE_BIG_REQUEST: Partial<Workload> = {
  volume: 1,
  volumePeriod: 'month',
  inputTokensPerRequest: 1_000_000,
  outputTokensPerRequest: 200_000,
};

function waysOf(workload: Partial<Workload>, list = 'documents') {
  return waysOfPaying(scenarioOf(workload), cardOf(list), LIMITS).map(
    ({ id, totals, saving, savingPercent }) => ({
      id,
      usd: totals && toUsd(totals.monthly),
      savingUsd: saving === null ? null : toUsd(saving),
      savingPercent,
    }),
  );
}

describe('ways of paying', () => {
  it('compare the same tokens, whatever way the workload itself is paid for', () => {
    // Standard 0.15 + 0.12 = 0.27. Half cached 0.2325, saving 0.0375 = 13.888...%. Batch 0.135, half. Fine-tuned 0.54, twice.
    const expected = [
      { id: 'standard', usd: 0.27, savingUsd: 0, savingPercent: 0 },
      {
        id: 'cached',
        usd: 0.2325,
        savingUsd: 0.0375,
        savingPercent: expect.closeTo(100 * (0.0375 / 0.27), 10),
      },
      { id: 'batch', usd: 0.135, savingUsd: 0.135, savingPercent: 50 },
      { id: 'fine-tuned', usd: 0.54, savingUsd: -0.27, savingPercent: -100 },
    ];
    expect(waysOf({ ...ONE_BIG_REQUEST, cachedSharePercent: 50 })).toEqual(expected);
    expect(
      waysOf({ ...ONE_BIG_REQUEST, cachedSharePercent: 50, batchSharePercent: 30, fineTuned: true }),
    ).toEqual(expected);
  });

  it('take half of the input as an example where no cached share is given', () => {
    expect(waysOf(ONE_BIG_REQUEST)[1]?.usd).toBe(0.2325);
  });

  it('give caching nothing where the prompt is too short to be cached', () => {
    const [standard, cached] = waysOf({ ...ONE_BIG_REQUEST, inputTokensPerRequest: 1023 });
    expect(cached?.usd).toBe(standard?.usd);
  });

  it('leave a way unknown where the list has no rate for it', () => {
    expect(waysOf(ONE_BIG_REQUEST, 'azure-global')[3]).toEqual({
      id: 'fine-tuned',
      usd: null,
      savingUsd: null,
      savingPercent: null,
    });
  });

  it('have no percentage where nothing is spent', () => {
    expect(waysOf({ volume: 0 }).map(({ savingPercent }) => savingPercent)).toEqual([null, null, null, null]);
  });
});
