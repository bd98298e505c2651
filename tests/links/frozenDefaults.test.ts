import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../src/links/decodeLink';
import type { Workload } from '../../src/scenario/scenario';

/** What version 1 of the links means by a field that is left out, written out by hand: it means that for ever. */
const WORKLOAD_OF_VERSION_1: Workload = {
  name: '',
  shape: 'requests',
  volume: 1000,
  volumePeriod: 'day',
  activeDaysPerMonth: 30,
  inputTokensPerRequest: 1000,
  outputTokensPerRequest: 300,
  turnsPerConversation: 10,
  systemTokens: 800,
  userTokensPerTurn: 150,
  replyTokensPerTurn: 250,
  historyTurns: null,
  documentLength: 20_000,
  documentUnit: 'tokens',
  tokensPerDocumentUnit: 500,
  instructionTokensPerCall: 500,
  answerTokensPerCall: 1000,
  overlapTokens: 200,
  cacheMode: 'share',
  cachedSharePercent: 0,
  sharedPrefixTokens: 0,
  cacheHitRatePercent: 80,
  batchSharePercent: 0,
  fast: false,
  fineTuned: false,
  answersCanWait: 'unknown',
  arrival: 'unknown',
  hostingHoursPerMonth: 720,
  images: [],
  retrySharePercent: 0,
  webSearchesPerCall: 0,
  trainingTokens: 0,
  trainingEpochs: 3,
  trainingEveryMonths: 0,
};

const SCENARIO_OF_VERSION_1 = {
  title: '',
  priceListId: 'documents',
  priceListDate: null,
  ownPrices: {},
  horizonMonths: 12,
  monthlyBudgetUsd: null,
  peakFactor: 3,
  models: [],
  ownModel: null,
  reasoningTokensPerCall: 40,
  cacheWrites: 'range',
  moveHitRatePercent: null,
  tokenizerFactor: 1,
  moveTarget: null,
  moveMonth: null,
  movedPercentPerMonth: 100,
};

describe('“a default was changed, and old links with it”: the defaults of version 1 are frozen', () => {
  it('for a workload of which a link says nothing', () => {
    expect(decodeLink('v=1&w1=nBare&z=1').scenario.workloads).toEqual([
      { ...WORKLOAD_OF_VERSION_1, name: 'Bare' },
    ]);
  });

  it('for an estimate of which a link says nothing', () => {
    const { workloads, ...scenario } = decodeLink('v=1&w1=nBare&z=1').scenario;
    expect(scenario).toEqual(SCENARIO_OF_VERSION_1);
    expect(workloads).toHaveLength(1);
  });

  it('for a link without a workload, and for no link', () => {
    const visitor = { ...WORKLOAD_OF_VERSION_1, inputTokensPerRequest: 2000, outputTokensPerRequest: 500 };
    expect(decodeLink('').scenario).toEqual({ ...SCENARIO_OF_VERSION_1, workloads: [visitor] });
    expect(decodeLink('t=Plan').scenario.workloads).toEqual([visitor]);
  });
});
