import { describe, expect, it } from 'vitest';
import { costOfBatch, outputTokensOf } from '../../src/imports/batchCost';
import { batchFilesNeeded } from '../../src/imports/batchFilesNeeded';
import { NO_REQUESTS } from '../../src/imports/batchRequests';
import { addWorkloads, replaceWorkloads } from '../../src/imports/takeWorkloads';
import { trainingCosts } from '../../src/imports/trainingCosts';
import { workloadsOfBatch } from '../../src/imports/workloadsOfBatch';
import { workloadsOfFiles } from '../../src/imports/workloadsOfFiles';
import { DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import { MAX_WORKLOADS } from '../../src/scenario/scenario';
import { toUsd } from '../../src/units/money';
import { basisBy, scenarioOf } from '../support/cards';
import { importOf, tableText } from './support';

const midnight = (day: number) => 1_759_622_400 + day * 86_400;

const usageOn = (day: number, requests: number, input: number, batch = 'false') =>
  importOf(
    tableText([
      ['start_time', 'model', 'num_model_requests', 'input_tokens', 'output_tokens', 'batch'],
      [midnight(day), 'gpt-4o-mini', requests, input, input / 10, batch],
    ]),
  );

const billOn = (day: number) =>
  importOf(
    tableText([
      ['start_time', 'amount_value', 'amount_currency', 'line_item', 'quantity', 'quantity_unit'],
      [midnight(day), '0.15', 'usd', 'gpt-4o-mini, input', 1_000_000, 'tokens'],
    ]),
  );

describe('workloads of several files', () => {
  it('are the average day from the first to the last', async () => {
    const made = workloadsOfFiles([await usageOn(0, 300, 60_000), await usageOn(2, 300, 60_000)]);
    // 600 requests on 3 days, of 120,000 / 600 tokens in and 12,000 / 600 out.
    expect(made).toMatchObject({ files: 2, days: 3, span: { first: '2025-10-05', last: '2025-10-07' } });
    expect(made.workloads).toMatchObject([
      { volume: 200, volumePeriod: 'day', inputTokensPerRequest: 200, outputTokensPerRequest: 20 },
    ]);
  });

  it('are apart by their way of billing', async () => {
    const made = workloadsOfFiles([await usageOn(0, 10, 1_000), await usageOn(0, 20, 4_000, 'true')]);
    expect(made.workloads).toMatchObject([
      { volume: 10, batchSharePercent: 0 },
      { volume: 20, batchSharePercent: 100, inputTokensPerRequest: 200 },
    ]);
  });

  it('have nothing of bills, neither their tokens nor their days', async () => {
    const made = workloadsOfFiles([await usageOn(0, 10, 1_000), await billOn(8)]);
    expect(made).toMatchObject({ files: 1, days: 1, left: [] });
    expect(made.workloads).toMatchObject([{ volume: 10, inputTokensPerRequest: 100 }]);
    expect(workloadsOfFiles([await billOn(0)]).workloads).toEqual([]);
  });
});

const requests = {
  base: {
    ...NO_REQUESTS,
    requests: 100,
    textTokens: 190_000,
    imageTokens: 10_000,
    outputTokensAtMost: 50_000,
  },
  fineTuned: NO_REQUESTS,
};

const rows = { all: 100, thisModel: 100, others: 0, empty: 0, faulty: 0 };

describe('requests for Batch', () => {
  const usd = (...args: Parameters<typeof costOfBatch>) =>
    toUsd(costOfBatch(...args)?.amount ?? (Number.NaN as never));

  it('cost half in Batch of what they cost at standard prices', () => {
    // 200,000 in at 0.15 and 50,000 out at 0.60 per 1M: 0.03 + 0.03.
    expect(usd({ requests }, 'standard', 'at-most', basisBy())).toBe(0.06);
    expect(usd({ requests }, 'batch', 'at-most', basisBy())).toBe(0.03);
  });

  it('cost less with shorter answers', () => {
    expect(outputTokensOf(requests.base, { tokensPerAnswer: 100 })).toBe(10_000);
    // 0.03 and 10,000 at 0.60 per 1M: 0.006.
    expect(usd({ requests }, 'standard', { tokensPerAnswer: 100 }, basisBy())).toBe(0.036);
  });

  it('cost as much as is known, and more, where an image has no size', () => {
    const withImage = { requests: { ...requests, base: { ...requests.base, imagesOfUnknownSize: 1 } } };
    expect(costOfBatch(withImage, 'batch', 'at-most', basisBy())).toMatchObject({ incomplete: true });
  });

  it('of a fine-tuned model are priced as such', () => {
    // 200,000 in at 0.30 and 50,000 out at 1.20 per 1M: 0.06 + 0.06.
    const tuned = { requests: { base: NO_REQUESTS, fineTuned: requests.base } };
    expect(usd(tuned, 'standard', 'at-most', basisBy())).toBe(0.12);
  });

  it('become a workload that is sent in Batch', () => {
    expect(workloadsOfBatch({ requests }, 'month', 'at-most')).toMatchObject([
      {
        volume: 100,
        volumePeriod: 'month',
        inputTokensPerRequest: 2_000,
        outputTokensPerRequest: 500,
        batchSharePercent: 100,
        fineTuned: false,
      },
    ]);
    const both = { base: requests.base, fineTuned: requests.base };
    expect(workloadsOfBatch({ requests: both }, 'day', 'at-most').map(({ fineTuned }) => fineTuned)).toEqual([
      false,
      true,
    ]);
  });

  it.each([
    [50_000, 200_000_000, 1],
    [50_001, 1, 2],
    [1, 200_000_001, 2],
    [120_000, 450_000_000, 3],
  ])('%i of them in %i bytes take %i files', (all, bytes, files) => {
    expect(batchFilesNeeded({ rows: { ...rows, all }, bytes })).toBe(files);
  });
});

describe('a training job', () => {
  it('costs what each source says', () => {
    // 100,000 tokens 3 times at 0.30 per 1M, and at 3.00.
    const costs = trainingCosts({ tokens: 100_000 }, 3, basisBy());
    expect(costs.map(({ list, price, cost }) => [list.id, price?.usd, cost && toUsd(cost.amount)])).toEqual([
      ['documents', 0.3, 0.09],
      ['openai', 3, 0.9],
    ]);
  });
});

describe('workloads that are taken', () => {
  const two = [DEFAULT_WORKLOAD, { ...DEFAULT_WORKLOAD, volume: 5 }];

  it('stand behind those there are, or in their place', () => {
    const volumes = (edit: ReturnType<typeof addWorkloads>) =>
      edit(scenarioOf({ volume: 7 })).workloads.map(({ volume }) => volume);
    expect(volumes(addWorkloads(two))).toEqual([7, 1_000, 5]);
    expect(volumes(replaceWorkloads(two))).toEqual([1_000, 5]);
  });

  it('change nothing where they are too many or none', () => {
    const full = scenarioOf(...Array.from({ length: MAX_WORKLOADS - 1 }, () => ({})));
    expect(addWorkloads(two)(full)).toBe(full);
    expect(replaceWorkloads([])(full)).toBe(full);
    expect(replaceWorkloads(Array(MAX_WORKLOADS + 1).fill(DEFAULT_WORKLOAD))(full)).toBe(full);
  });
});
