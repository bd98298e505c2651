import { describe, expect, it } from 'vitest';
import { workloadsOf } from '../../src/imports/workloadsOf';
import { toUsd } from '../../src/units/money';
import { estimateOf, scenarioOf } from '../support/cards';
import { costOf } from './money';
import { importOf, jsonLines, tableText } from './support';

const COLUMNS = [
  'start_time',
  'end_time',
  'model',
  'batch',
  'num_model_requests',
  'input_tokens',
  'output_tokens',
];
const midnight = (day: number) => 1_759_622_400 + day * 86_400;
const row = (day: number, batch: string, requests: number, input: number, output: number, cached: number) => [
  ...[midnight(day), midnight(day + 1), 'gpt-4o-mini', batch, requests, input, output, cached],
];

describe('measured usage as workloads', () => {
  it('is an average day of each way of billing, the empty days counted', async () => {
    const read = await importOf(
      tableText([
        [...COLUMNS, 'input_cached_tokens'],
        row(0, 'false', 300, 600_000, 150_000, 240_000),
        [midnight(1), midnight(2), '', '', '', '', '', ''],
        row(2, 'true', 30, 30_000, 3_000, 0),
      ]),
    );
    const { workloads, left, days } = workloadsOf(read);
    expect(days).toBe(3);
    expect(left).toEqual([]);
    expect(workloads).toMatchObject([
      // 300 requests over 3 days; 600,000 / 300 in, of which 40% were cached; 150,000 / 300 out.
      {
        volume: 100,
        volumePeriod: 'day',
        inputTokensPerRequest: 2_000,
        outputTokensPerRequest: 500,
        cachedSharePercent: 40,
        batchSharePercent: 0,
      },
      { volume: 10, inputTokensPerRequest: 1_000, outputTokensPerRequest: 100, batchSharePercent: 100 },
    ]);
    // A month of 30 days costs ten times what the three days did.
    const month = toUsd(estimateOf(scenarioOf(...workloads), 'openai').totals.monthly);
    expect(month).toBeCloseTo(costOf(read.usage).usd * 10, 12);
  });

  it('leaves what no workload can stand for, and says so', async () => {
    const job = { object: 'fine_tuning.job', model: 'gpt-4o-mini', trained_tokens: 300_000 };
    const response = { model: 'gpt-4o-mini', usage: { prompt_tokens: 10, completion_tokens: 5 } };
    const { workloads, left } = workloadsOf(await importOf(jsonLines(job, response)));
    expect(workloads).toMatchObject([{ volume: 1, inputTokensPerRequest: 10 }]);
    expect(left).toMatchObject([{ trainingTokens: 300_000 }]);
  });

  it('can’t be made of a bill, which tells of no requests', async () => {
    const read = await importOf(
      tableText([
        ['start_time', 'amount_value', 'amount_currency', 'line_item', 'quantity', 'quantity_unit'],
        [midnight(0), '0.0000045', 'usd', 'gpt-4o-mini, input', '30', 'tokens'],
      ]),
    );
    const { workloads, left } = workloadsOf(read);
    expect(workloads).toEqual([]);
    expect(left).toMatchObject([{ requests: null, inputTokens: 30 }]);
  });
});
