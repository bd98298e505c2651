import { describe, expect, it } from 'vitest';
import { type Load, loadOf } from '../../src/analysis/load';
import type { Workload } from '../../src/scenario/scenario';
import type { VolumePeriod } from '../../src/units/period';
import { basisBy, estimateOf, scenarioOf } from '../support/cards';

function loadOfWorkloads(peakFactor: number, ...workloads: readonly Partial<Workload>[]): Load {
  return loadBy('documents', peakFactor, ...workloads);
}

function loadBy(listId: string, peakFactor: number, ...workloads: readonly Partial<Workload>[]): Load {
  const scenario = { ...scenarioOf(...workloads), peakFactor };
  return loadOf(scenario, estimateOf(scenario, listId), basisBy(listId));
}

const tokens = (inputTokensPerRequest: number, outputTokensPerRequest = 0) => ({
  inputTokensPerRequest,
  outputTokensPerRequest,
});

describe('the load on the API', () => {
  it('is a day’s calls and tokens over 1,440 minutes, and the peak so many times that', () => {
    // 1,440 a day is one a minute, of 2,000 + 500 tokens.
    expect(loadOfWorkloads(3, { volume: 1440, ...tokens(2000, 500) })).toMatchObject({
      direct: {
        countedBy: ['day'],
        average: { requestsPerMinute: 1, tokensPerMinute: 2500, tier: 1 },
        peak: { requestsPerMinute: 3, tokensPerMinute: 7500, tier: 1 },
        peakOfOneDay: { requestsPerMinute: 3, tokensPerMinute: 7500, tier: 1 },
      },
      batch: null,
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
    const { direct } = loadOfWorkloads(1, workload);
    expect((direct?.average.requestsPerMinute ?? 0) * 1440).toBeCloseTo(requestsPerDay, 9);
  });

  it.each<[Partial<Workload>, number]>([
    [{ volume: 100, volumePeriod: 'hour' }, 2400],
    [{ volume: 1000, volumePeriod: 'day' }, 1000],
    [{ volume: 7000, volumePeriod: 'week', activeDaysPerMonth: 21 }, 7000],
    // Five active days are a part of a week: 7,000 x 5 / 7 = 5,000 is all that there is.
    [{ volume: 7000, volumePeriod: 'week', activeDaysPerMonth: 5 }, 5000],
    [{ volume: 30_000, volumePeriod: 'month' }, 30_000],
  ])('of %j is %d calls where all that was counted comes in one day', (workload, requestsPerDay) => {
    const { direct } = loadOfWorkloads(1, workload);
    expect((direct?.peakOfOneDay.requestsPerMinute ?? 0) * 1440).toBeCloseTo(requestsPerDay, 9);
  });

  it('adds workloads up', () => {
    const { direct } = loadOfWorkloads(
      1,
      { volume: 1440 },
      { volume: 2880 },
      { volume: 43_200, volumePeriod: 'month' },
    );
    // 43,200 a month are 1,440 on each of 30 days, or all on one: 43,200 / 1,440 = 30.
    expect(direct).toMatchObject({
      countedBy: ['day', 'month'],
      average: { requestsPerMinute: 4 },
      peakOfOneDay: { requestsPerMinute: 33 },
    });
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
    expect(load.direct?.average.tokensPerMinute).toBe(9500);
  });

  it('has what comes all at once in one minute, beside the peak of the rest', () => {
    // 1,440 a day are 3 in the busiest minute; 500 a day at once are 500 more, of 1,940 on that day: 1.347 on average.
    const { direct } = loadOfWorkloads(
      3,
      { volume: 1440, ...tokens(100) },
      { volume: 500, arrival: 'at-once', ...tokens(2000, 500) },
    );
    expect(direct).toMatchObject({
      average: { requestsPerMinute: expect.closeTo(1940 / 1440, 9) },
      peak: { requestsPerMinute: 503, tokensPerMinute: 300 + 500 * 2500, tier: 2 },
      atOnce: true,
      open: [],
    });
  });

  it.each<[Partial<Workload>, number, number]>([
    // Of an hour: that of the hour in a minute, that of 24 hours in a day, which tier 1 has a limit of.
    [{ volume: 500, volumePeriod: 'hour' }, 500, 12_000],
    [{ volume: 500, volumePeriod: 'day' }, 500, 500],
    [{ volume: 7000, volumePeriod: 'week', activeDaysPerMonth: 21 }, 7000, 7000],
    [{ volume: 30_000, volumePeriod: 'month' }, 30_000, 30_000],
  ])('of %j all at once is %d calls in a minute and %d in a day', (workload, minute, day) => {
    const { direct } = loadOfWorkloads(3, { ...workload, arrival: 'at-once' });
    expect(direct?.peak.requestsPerMinute).toBeCloseTo(minute, 9);
    expect((direct?.average.requestsPerMinute ?? 0) * 1440).toBeCloseTo(day, 9);
    expect(direct?.peakOfOneDay).toEqual(direct?.peak);
  });

  it.each<VolumePeriod>(['week', 'month'])(
    'is not in one day where a %s is said to be spread',
    (volumePeriod) => {
      const { direct } = loadOfWorkloads(3, { volume: 30_000, volumePeriod, arrival: 'spread' });
      expect(direct?.peakOfOneDay).toEqual(direct?.peak);
      expect(direct).toMatchObject({ countedBy: ['day'], open: [], spread: [volumePeriod] });
    },
  );

  it('is none without requests', () => {
    expect(loadOfWorkloads(3, { volume: 0 })).toMatchObject({ direct: null, batch: null });
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
    // 300,000 / 30 = 10,000 and 70,000 / 7 = 10,000 a day, whatever a division leaves behind the point.
    ['10,000 a day of a month', { volume: 300_000, volumePeriod: 'month', ...tokens(1) }, 1],
    [
      '10,000 a day of a week',
      { volume: 70_000, volumePeriod: 'week', activeDaysPerMonth: 23, ...tokens(1) },
      1,
    ],
  ])('for %s', (_, workload, tier) => {
    expect(loadOfWorkloads(1, workload).direct?.average.tier).toBe(tier);
  });

  it('for the peak has the busiest minute, but the same day', () => {
    // 10,000 a day stay so; 3 x 200,000 tokens a minute are over tier 1.
    expect(loadOfWorkloads(3, { volume: 10_000, ...tokens(28_800) }).direct).toMatchObject({
      average: { tier: 1 },
      peak: { tier: 2, tokensPerMinute: 600_000 },
    });
    // 3 x 10,000 / 1,440 = 21 a minute: no busiest minute makes the day longer.
    expect(loadOfWorkloads(3, { volume: 10_000, ...tokens(1) }).direct?.peak.tier).toBe(1);
    expect(loadOfWorkloads(3, { volume: 10_001, ...tokens(1) }).direct?.peak.tier).toBe(2);
    expect(loadOfWorkloads(2, { volume: 30_000_000, ...tokens(1) }).direct).toMatchObject({
      average: { tier: 5 },
      peak: { tier: null },
    });
  });

  it('has the whole count of a month where that comes in one day', () => {
    // 30,000 a month: 1,000 a day, but 30,000 on one are over the 10,000 of tier 1.
    expect(loadOfWorkloads(1, { volume: 30_000, volumePeriod: 'month' }).direct).toMatchObject({
      peak: { tier: 1 },
      peakOfOneDay: { tier: 2 },
    });
  });

  it('is the seller’s own, and not known on a list of one without limits on record', () => {
    for (const listId of ['documents', 'openai']) {
      expect(loadBy(listId, 1, {})).toMatchObject({
        seller: { id: 'openai' },
        direct: { peak: { tier: 1 } },
      });
    }
    for (const listId of ['azure-global', 'azure-regional', 'azure-data-zone']) {
      const load = loadBy(listId, 1, { volume: 1440, ...tokens(2000, 500), batchSharePercent: 50 });
      expect(load).toMatchObject({
        seller: { id: 'azure' },
        limits: null,
        direct: { peak: { requestsPerMinute: 0.5, tokensPerMinute: 1250, tier: null } },
        batch: { job: { requests: 720, files: null, tier: null } },
      });
    }
  });
});

describe('what goes through Batch', () => {
  const batch = (volume: number, inputTokensPerRequest: number, patch: Partial<Workload> = {}) =>
    loadOfWorkloads(3, { volume, inputTokensPerRequest, batchSharePercent: 100, ...patch });

  it('asks nothing of the rate limits', () => {
    expect(batch(1000, 1000).direct).toBeNull();
  });

  it('fits 50,000 requests into a file', () => {
    expect(batch(50_000, 1).batch?.job).toMatchObject({ requests: 50_000, files: 1 });
    expect(batch(50_001, 1).batch?.job.files).toBe(2);
    // 350,000 a week are 50,000 on each of its days, whatever a division leaves behind the point.
    const week = batch(350_000, 1, { volumePeriod: 'week', activeDaysPerMonth: 23 });
    expect(week.batch).toMatchObject({ perDay: { files: 1 }, job: { requests: 350_000, files: 7 } });
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
    expect(batch(volume, inputTokens).batch?.job.tier).toBe(tier);
  });

  it('of a month is one job, not a job each day', () => {
    // 3,000,000 x 2,000 = 6,000,000,000 tokens, which tier 5 queues; a thirtieth is 200,000,000, for tier 4.
    expect(batch(3_000_000, 2000, { volumePeriod: 'month' }).batch).toEqual({
      countedBy: ['month'],
      open: ['month'],
      spread: ['month'],
      atOnce: false,
      job: { requests: 3_000_000, inputTokens: 6_000_000_000, files: 60, tier: 5 },
      perDay: { requests: 100_000, inputTokens: 200_000_000, files: 2, tier: 4 },
    });
  });

  it('of a month is a job each day where it is said to be spread, and one job where it comes at once', () => {
    const job = { requests: 3_000_000, inputTokens: 6_000_000_000, files: 60, tier: 5 };
    const perDay = { requests: 100_000, inputTokens: 200_000_000, files: 2, tier: 4 };
    const month = { volumePeriod: 'month' } as const;
    expect(batch(3_000_000, 2000, { ...month, arrival: 'spread' }).batch).toMatchObject({
      job: perDay,
      perDay,
    });
    expect(batch(3_000_000, 2000, { ...month, arrival: 'at-once' }).batch).toMatchObject({
      job,
      perDay: job,
      open: [],
    });
  });
});
