import { describe, expect, it } from 'vitest';
import { cachingBasis, waysOfPaying } from '../../src/analysis/waysOfPaying';
import { DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import type { Workload } from '../../src/scenario/scenario';
import { toUsd } from '../../src/units/money';
import { BARE_CARD } from '../support/bareCard';
import { basisBy, basisOfCard, scenarioOf } from '../support/cards';

const ONE_BIG_REQUEST: Partial<Workload> = {
  volume: 1,
  volumePeriod: 'month',
  inputTokensPerRequest: 1_000_000,
  outputTokensPerRequest: 200_000,
};

function waysOf(workload: Partial<Workload>, list = 'documents') {
  return waysOfPaying(scenarioOf(workload), basisBy(list)).map(({ id, totals, saving, savingPercent }) => ({
    id,
    usd: totals && toUsd(totals.monthly),
    savingUsd: saving === null ? null : toUsd(saving),
    savingPercent,
  }));
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
    const [entered, ...ways] = waysOf({ ...ONE_BIG_REQUEST, cachedSharePercent: 50 });
    expect(ways).toEqual(expected);
    expect(entered).toMatchObject({ id: 'entered', usd: 0.2325, savingUsd: 0.0375 });
    // Fine-tuned and half cached 0.15 + 0.075 + 0.24 = 0.465, in Batch 0.27: 70% and 30% of them come to 0.4065.
    const [mixed, ...sameWays] = waysOf({
      ...ONE_BIG_REQUEST,
      cachedSharePercent: 50,
      batchSharePercent: 30,
      fineTuned: true,
    });
    expect(sameWays).toEqual(expected);
    expect(mixed?.usd).toBeCloseTo(0.4065, 12);
  });

  it('take half of the input as an example where no cached share is given', () => {
    expect(waysOf(ONE_BIG_REQUEST).find(({ id }) => id === 'cached')?.usd).toBe(0.2325);
  });

  it('give caching nothing where the prompt is too short to be cached', () => {
    const [, standard, cached] = waysOf({ ...ONE_BIG_REQUEST, inputTokensPerRequest: 1023 });
    expect(cached?.usd).toBe(standard?.usd);
  });

  it('leave a way unknown where the list has no price for it', () => {
    const ways = waysOfPaying(scenarioOf(ONE_BIG_REQUEST), basisOfCard(BARE_CARD));
    expect(ways.find(({ id }) => id === 'fine-tuned')).toEqual({
      id: 'fine-tuned',
      totals: null,
      saving: null,
      savingPercent: null,
    });
  });

  it('count the hosting of a fine-tuned deployment where the list charges for it', () => {
    // Azure: 0.27 for the tokens at the base model's rates, and 720 hours x 1.70 = 1,224.
    const way = waysOf(ONE_BIG_REQUEST, 'azure-global').find(({ id }) => id === 'fine-tuned');
    expect(way?.usd).toBe(1224.27);
  });

  it('have Fast only where the list has it', () => {
    // 1M x 0.25 + 0.2M x 1.00, each / 1M = 0.25 + 0.20 = 0.45, that is 0.18 or two thirds more than 0.27.
    expect(waysOf(ONE_BIG_REQUEST).map(({ id }) => id)).not.toContain('fast');
    expect(waysOf(ONE_BIG_REQUEST, 'openai').find(({ id }) => id === 'fast')).toEqual({
      id: 'fast',
      usd: 0.45,
      savingUsd: -0.18,
      savingPercent: expect.closeTo(-200 / 3, 10),
    });
  });

  it('work the caching of a conversation out, at its hit rate', () => {
    // Ten turns of S 800, U 150, A 250: 27,500 in, 2,500 out = 0.004125 + 0.0015 = 0.005625. At a hit rate of 100 the
    // cache gives back 21,504: 5,996 x 0.15 + 21,504 x 0.075 + 2,500 x 0.60, each / 1M = 0.0040122.
    const ways = waysOf({
      shape: 'conversation',
      volume: 1,
      volumePeriod: 'month',
      cacheHitRatePercent: 100,
    });
    expect(ways.find(({ id }) => id === 'standard')?.usd).toBe(0.005625);
    expect(ways.find(({ id }) => id === 'cached')?.usd).toBe(0.0040122);
  });

  it('leave a fine-tuning job out, which is a cost of its own', () => {
    const trained = waysOf({ ...ONE_BIG_REQUEST, trainingTokens: 1e6, trainingEveryMonths: 1 });
    expect(trained).toEqual(waysOf(ONE_BIG_REQUEST));
  });

  it('have no percentage where nothing is spent', () => {
    expect(waysOf({ volume: 0 }).map(({ savingPercent }) => savingPercent)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('where the caching of the comparison comes from', () => {
  it.each<[Partial<Workload>, ReturnType<typeof cachingBasis>]>([
    [{ cacheMode: 'worked-out' }, 'worked-out'],
    [{ cachedSharePercent: 1 }, 'own'],
    [{ shape: 'conversation' }, 'worked-out'],
    [{ shape: 'conversation', cachedSharePercent: 1 }, 'own'],
    [{ inputTokensPerRequest: 1024 }, 'example'],
    [{ inputTokensPerRequest: 1023 }, 'none'],
    [{ shape: 'documents' }, 'example'],
    [{ shape: 'documents', documentLength: 500 }, 'none'],
  ])('%j: %s', (patch, basis) => {
    expect(cachingBasis({ ...DEFAULT_WORKLOAD, ...patch }, basisBy())).toBe(basis);
  });
});
