import { describe, expect, it } from 'vitest';
import { costOf } from './money';
import { importOf, jsonLines } from './support';

const answered = (id: number, usage: object, body: object = {}) => ({
  id: `batch_req_EXAMPLE${id}`,
  custom_id: `request-${id}`,
  response: {
    status_code: 200,
    request_id: 'EXAMPLE',
    body: {
      object: 'chat.completion',
      created: 1_734_986_202,
      model: 'gpt-4o-mini-2024-07-18',
      usage,
      ...body,
    },
  },
  error: null,
});

const chat = (prompt: number, completion: number, cached = 0) => ({
  prompt_tokens: prompt,
  completion_tokens: completion,
  total_tokens: prompt + completion,
  prompt_tokens_details: { cached_tokens: cached, audio_tokens: 0 },
});

const expired = {
  id: 'batch_req_EXAMPLE3',
  custom_id: 'request-3',
  response: null,
  error: {
    code: 'batch_expired',
    message: 'This request could not be executed before the completion window expired.',
  },
};

describe('the output of a Batch', () => {
  it('of 200 requests costs what was billed', async () => {
    // 199 of 4,080 in and 165 out, and one with the rest: 816,040 in and 33,045 out.
    const lines = Array.from({ length: 199 }, (_, id) => answered(id, chat(4_080, 165)));
    const read = await importOf(
      jsonLines(...lines, answered(199, chat(816_040 - 199 * 4_080, 33_045 - 199 * 165))),
    );
    expect(read.usage).toMatchObject([
      { day: '2024-12-23', tier: 'batch', requests: 200, inputTokens: 816_040, outputTokens: 33_045 },
    ]);
    // 816,040 x 0.075 + 33,045 x 0.30, per 1M: 0.061203 + 0.0099135.
    expect(costOf(read.usage).usd).toBe(0.0711165);
  });

  it('bills nothing for what expired or failed, and full input for what was cached', async () => {
    const failed = answered(4, chat(1, 1));
    const read = await importOf(
      jsonLines(answered(1, chat(2_000, 10, 1_920)), expired, {
        ...failed,
        response: { ...failed.response, status_code: 429, body: { error: { message: 'slow down' } } },
      }),
    );
    expect(read.rows).toEqual({ all: 3, thisModel: 1, others: 0, empty: 2, faulty: 0 });
    expect(read.notes).toEqual({ 'not-billed': 2 });
    // 2,000 x 0.075 + 10 x 0.30, per 1M.
    expect(costOf(read.usage).usd).toBe(0.000153);
  });

  it('is at Batch prices whatever tier a response names, and lists other models', async () => {
    const responses = { input_tokens: 36, output_tokens: 87, input_tokens_details: { cached_tokens: 0 } };
    const read = await importOf(
      jsonLines(
        answered(1, responses, {
          object: 'response',
          service_tier: 'priority',
          created: undefined,
          created_at: 1_734_986_202,
        }),
        answered(2, { prompt_tokens: 8, total_tokens: 8 }, { model: 'text-embedding-3-small' }),
      ),
    );
    expect(read.usage).toMatchObject([
      { tier: 'batch', day: '2024-12-23', inputTokens: 36, outputTokens: 87 },
    ]);
    expect(read.others).toMatchObject([{ model: 'text-embedding-3-small', inputTokens: 8, outputTokens: 0 }]);
  });

  it('names the line that was cut off, and keeps all before it', async () => {
    const text = jsonLines(answered(1, chat(20, 10)), answered(2, chat(22, 10)));
    const read = await importOf(text.slice(0, -40));
    expect(read.usage).toMatchObject([{ requests: 1, inputTokens: 20 }]);
    expect(read.problems).toEqual([{ line: 2, field: '', reason: 'It is not JSON, or it was cut off.' }]);
  });
});

describe('the usage of single responses', () => {
  it('is read from whole responses, of both parts of the API', async () => {
    const completion = {
      object: 'chat.completion',
      model: 'gpt-4o-mini',
      usage: chat(30, 57),
      service_tier: 'default',
    };
    const response = {
      object: 'response',
      created_at: 1_759_276_800,
      model: 'gpt-4o-mini',
      service_tier: 'priority',
      usage: { input_tokens: 10, output_tokens: 5, output_tokens_details: { reasoning_tokens: 0 } },
    };
    const read = await importOf(JSON.stringify([completion, response], null, 2));
    expect(read.usage).toMatchObject([
      { tier: 'standard', day: null, inputTokens: 30, outputTokens: 57, requests: 1 },
      { tier: 'fast', day: '2025-10-01', inputTokens: 10, outputTokens: 5, requests: 1 },
    ]);
  });

  it('alone names no model: it is asked for', async () => {
    const usage = JSON.stringify(chat(30, 57), null, 2);
    expect((await importOf(usage)).others).toMatchObject([
      { model: null, inputTokens: 30, outputTokens: 57 },
    ]);
    const { usage: told } = await importOf(usage, { untoldModel: 'gpt-4o-mini' });
    expect(costOf(told).usd).toBe(0.0000387);
  });

  it('of a whole Batch has its requests, and a fine-tuning job what it was trained on', async () => {
    const batch = {
      object: 'batch',
      model: 'gpt-4o-mini-2024-07-18',
      created_at: 1_759_276_800,
      request_counts: { total: 201, completed: 200, failed: 1 },
      usage: { input_tokens: 816_040, input_tokens_details: { cached_tokens: 0 }, output_tokens: 33_045 },
    };
    const job = { object: 'fine_tuning.job', model: 'gpt-4o-mini-2024-07-18', trained_tokens: 300_000 };
    const read = await importOf(jsonLines(batch, job));
    expect(read.usage).toMatchObject([
      { tier: 'batch', requests: 200, inputTokens: 816_040 },
      { requests: 0, trainingTokens: 300_000 },
    ]);
    // 300,000 tokens at 3.00 per 1M.
    expect(costOf(read.usage)).toMatchObject({ usd: 0.0711165, onceUsd: 0.9 });
  });

  it('names what is wrong with one', async () => {
    const read = await importOf(
      jsonLines(
        { model: 'gpt-4o-mini', usage: { prompt_tokens: 10, completion_tokens: 'many' } },
        { model: 'gpt-4o-mini', usage: { prompt_tokens: 10, prompt_tokens_details: { cached_tokens: 11 } } },
        { model: 'gpt-4o-mini', usage: null },
        { model: 'gpt-4o-mini', service_tier: 'flex', usage: chat(1, 1) },
        { object: 'fine_tuning.job', model: 'gpt-4o-mini', trained_tokens: null },
        7,
      ),
    );
    expect(read.problems).toEqual([
      { line: 1, field: 'completion_tokens', reason: 'It is not a number.' },
      { line: 2, field: 'usage.cached_tokens', reason: 'It is more than the input that it is a part of.' },
      { line: 3, field: 'usage', reason: 'It holds no usage.' },
      { line: 4, field: 'service_tier', reason: 'No prices of this model are known for “flex”.' },
      { line: 5, field: 'trained_tokens', reason: 'It is empty.' },
      { line: 6, field: '', reason: 'It is no object.' },
    ]);
  });
});
