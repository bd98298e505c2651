import { describe, expect, it } from 'vitest';
import { loadOf } from '../../src/analysis/load';
import type { Workload } from '../../src/scenario/scenario';
import { basisBy, estimateOf, scenarioOf } from '../support/cards';

function loadOfWorkloads(peakFactor: number, ...workloads: readonly Partial<Workload>[]) {
  const scenario = { ...scenarioOf(...workloads), peakFactor };
  return loadOf(scenario, estimateOf(scenario), basisBy());
}

const tokens = (inputTokensPerRequest: number, outputTokensPerRequest = 0) => ({
  inputTokensPerRequest,
  outputTokensPerRequest,
});

describe('the load on the API', () => {
  it('is a day’s calls and tokens over 1,440 minutes, and the peak so many times that', () => {
    // 1,440 a day is one a minute, of 2,000 + 500 tokens.
    expect(loadOfWorkloads(3, { volume: 1440, ...tokens(2000, 500) })).toEqual({
      requestsPerMinute: 1,
      tokensPerMinute: 2500,
      requestsPerDay: 1440,
      peakRequestsPerMinute: 3,
      peakTokensPerMinute: 7500,
      tierForAverage: 1,
      tierForPeak: 1,
      batchRequestsPerDay: 0,
      batchInputTokensPerDay: 0,
      batchFilesPerDay: 0,
      tierForBatch: 1,
    });
  });

  it.each<[Partial<Workload>, number]>([
    [{ volume: 100, volumePeriod: 'hour', activeDaysPerMonth: 5 }, 2400],
    [{ volume: 1000, volumePeriod: 'day', activeDaysPerMonth: 5 }, 1000],
    [{ volume: 7000, volumePeriod: 'week', activeDaysPerMonth: 21 }, 1000],
    // A count a month says nothing of its days: it is spread over 30.
    [{ volume: 30_000, volumePeriod: 'month', activeDaysPerMonth: 5 }, 1000],
    [{ volume: 1000, retrySharePercent: 10 }, 1100],
    [{ volume: 100, shape: 'conversation', turnsPerConversation: 12 }, 1200],
    [{ volume: 100, shape: 'documents', documentLength: 126_501 }, 200],
    [{ volume: 1000, batchSharePercent: 25 }, 750],
  ])('of %j is %d calls on an active day', (workload, requestsPerDay) => {
    expect(loadOfWorkloads(1, workload).requestsPerDay).toBe(requestsPerDay);
  });

  it('adds workloads up', () => {
    expect(loadOfWorkloads(1, { volume: 1440 }, { volume: 2880 }).requestsPerMinute).toBe(3);
  });

  it('counts cached tokens and images too', () => {
    // 1,440 a day, one a minute: 1,000 + 8,500 in, however much of it is cached.
    const image = { widthPx: 512, heightPx: 512, detail: 'high', imagesPerCall: 1 } as const;
    const load = loadOfWorkloads(1, {
      volume: 1440,
      ...tokens(1000),
      cachedSharePercent: 50,
      images: [image],
    });
    expect(load.tokensPerMinute).toBe(9500);
  });
});

describe('the usage tier', () => {
  it.each<[string, Partial<Workload>, number | null]>([
    ['10,000 a day: as many as tier 1 lets through', { volume: 10_000, ...tokens(1) }, 1],
    ['one more', { volume: 10_001, ...tokens(1) }, 2],
    ['10,000 x 28,800 / 1,440 = 200,000 tokens a minute', { volume: 10_000, ...tokens(28_800) }, 1],
    ['one token a call more', { volume: 10_000, ...tokens(28_801) }, 2],
    ['output counts as well', { volume: 10_000, ...tokens(28_800, 1) }, 2],
    ['2,000,000 a minute', { volume: 28_800, ...tokens(100_000) }, 2],
    ['over that', { volume: 28_800, ...tokens(100_001) }, 3],
    ['5,000 a minute', { volume: 7_200_000, ...tokens(1) }, 2],
    ['over that, which tier 3 has no more of', { volume: 7_200_001, ...tokens(1) }, 4],
    ['30,000 a minute', { volume: 43_200_000, ...tokens(1) }, 5],
    ['more than any tier', { volume: 43_200_001, ...tokens(1) }, null],
    ['nothing', { volume: 0 }, 1],
  ])('for %s', (_, workload, tier) => {
    expect(loadOfWorkloads(1, workload).tierForAverage).toBe(tier);
  });

  it('for the peak has the busiest minute, but the same day', () => {
    // 10,000 a day stay so; 3 x 200,000 tokens a minute are over tier 1.
    const load = loadOfWorkloads(3, { volume: 10_000, ...tokens(28_800) });
    expect(load).toMatchObject({ tierForAverage: 1, tierForPeak: 2, peakTokensPerMinute: 600_000 });
    expect(loadOfWorkloads(2, { volume: 30_000_000, ...tokens(1) })).toMatchObject({
      tierForAverage: 5,
      tierForPeak: null,
    });
  });
});

describe('what goes through Batch', () => {
  const batch = (volume: number, inputTokensPerRequest: number) =>
    loadOfWorkloads(3, { volume, inputTokensPerRequest, batchSharePercent: 100 });

  it('asks nothing of the rate limits', () => {
    expect(batch(1000, 1000)).toMatchObject({ requestsPerDay: 0, tokensPerMinute: 0, tierForPeak: 1 });
  });

  it('fits 50,000 requests into a file', () => {
    expect(batch(50_000, 1)).toMatchObject({ batchRequestsPerDay: 50_000, batchFilesPerDay: 1 });
    expect(batch(50_001, 1).batchFilesPerDay).toBe(2);
  });

  it.each([
    // 50,000 x 40 = 2,000,000 tokens of input are what tier 1 queues; output does not count.
    [50_000, 40, 1],
    [50_000, 41, 2],
    [200_000, 200, 3],
    [200_000, 201, 4],
    [15_000_000, 1000, 5],
    [15_000_001, 1000, null],
  ])('%d requests of %d tokens wait in the queue of tier %s', (volume, inputTokens, tier) => {
    expect(batch(volume, inputTokens).tierForBatch).toBe(tier);
  });
});
