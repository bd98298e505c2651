import { describe, expect, it } from 'vitest';
import { costOf } from './money';
import { importOf, jsonLines } from './support';

/** A day of October 2025, from midnight to midnight in UTC. */
const bucket = (day: number, results: readonly object[]) => ({
  object: 'bucket',
  start_time: 1_759_276_800 + (day - 1) * 86_400,
  end_time: 1_759_276_800 + day * 86_400,
  results,
});

const page = (data: readonly object[], more = false) => ({
  object: 'page',
  data,
  has_more: more,
  next_page: more ? 'page_EXAMPLE' : null,
});

const completions = (fields: object) => ({
  object: 'organization.usage.completions.result',
  input_tokens: 100,
  output_tokens: 10,
  num_model_requests: 1,
  project_id: 'proj_EXAMPLE',
  model: 'gpt-4o-mini-2024-07-18',
  batch: false,
  service_tier: 'default',
  ...fields,
});

const costs = (item: string | null, value: unknown, quantity: number | null) => ({
  object: 'organization.costs.result',
  amount: { value, currency: 'usd' },
  line_item: item,
  quantity,
  quantity_unit: 'tokens',
  user_email: 'somebody@example.com',
});

describe('pages of the Usage API', () => {
  it('are read by bucket, the empty ones too', async () => {
    const pages = page([
      bucket(1, [completions({ input_cached_tokens: 20 }), completions({ batch: true })]),
      bucket(2, []),
      bucket(3, [completions({ model: 'gpt-6-luna-2026-09-22', service_tier: 'ultrafast' })]),
    ]);
    const read = await importOf(JSON.stringify(pages, null, 2));
    expect(read.usage).toMatchObject([
      { day: '2025-10-01', tier: 'standard', inputTokens: 100, cachedInputTokens: 20 },
      { day: '2025-10-01', tier: 'batch', inputTokens: 100 },
    ]);
    expect(read.others).toMatchObject([{ model: 'gpt-6-luna-2026-09-22', requests: 1 }]);
    expect(read.rows).toEqual({ all: 4, thisModel: 2, others: 1, empty: 1, faulty: 0 });
    expect(read.days).toEqual({ first: '2025-10-01', last: '2025-10-03' });
    // 80 x 0.15 + 20 x 0.075 + 10 x 0.60 = 19.5, and in Batch 100 x 0.075 + 10 x 0.30 = 10.5, per 1M.
    expect(costOf(read.usage).usd).toBe(0.00003);
  });

  it('are read one a line and as a list as well, and parts of the input are never added to it', async () => {
    const parts = {
      input_uncached_tokens: 80,
      input_text_tokens: 60,
      input_image_tokens: 20,
      input_audio_tokens: 0,
    };
    const one = page([bucket(1, [completions(parts)])]);
    for (const text of [
      jsonLines(one, one),
      JSON.stringify([one, one]),
      JSON.stringify([one, one], null, 1),
    ]) {
      const read = await importOf(text);
      expect(read.usage).toMatchObject([{ requests: 2, inputTokens: 200 }]);
    }
  });

  it('of other services are listed as such', async () => {
    const embeddings = {
      object: 'organization.usage.embeddings.result',
      input_tokens: 16,
      num_model_requests: 2,
      model: 'text-embedding-3-small',
    };
    const images = { object: 'organization.usage.images.result', num_model_requests: 3, model: null };
    const read = await importOf(JSON.stringify(page([bucket(1, [embeddings, images])])));
    expect(read.others).toMatchObject([
      { model: 'text-embedding-3-small (embeddings)', requests: 2, inputTokens: 16 },
      { model: 'no model told (images)', requests: 3 },
    ]);
  });

  it('that don’t name the model take the one that was told, with its tier', async () => {
    const pages = JSON.stringify(page([bucket(1, [completions({ model: null, batch: true })])]));
    expect((await importOf(pages)).others).toMatchObject([{ model: null, requests: 1 }]);
    const { usage } = await importOf(pages, { untoldModel: 'gpt-4o-mini' });
    expect(usage).toMatchObject([{ model: 'gpt-4o-mini', tier: 'batch' }]);
  });

  it('say where more of them follow', async () => {
    const first = page([bucket(1, [completions({})])], true);
    const last = page([bucket(2, [completions({})])]);
    const reason = 'It says that more pages follow: add the files of those too.';
    expect((await importOf(jsonLines(first))).problems).toEqual([{ line: null, field: 'has_more', reason }]);
    expect((await importOf(jsonLines(first, last))).problems).toEqual([]);
  });

  it('name what is wrong with a result, and go on', async () => {
    const read = await importOf(
      JSON.stringify(
        page([
          { start_time: 1_759_276_800 },
          bucket(1, [
            completions({ input_tokens: null }),
            { object: 'organization.usage.x' },
            completions({}),
          ]),
          { ...bucket(1, [completions({})]), start_time: 17 },
        ]),
      ),
    );
    expect(read.problems).toEqual([
      { line: 1, field: '', reason: 'A bucket has no list of results.' },
      { line: 1, field: 'input_tokens', reason: 'It is empty.' },
      { line: 1, field: 'object', reason: 'It is neither a result of usage nor one of costs.' },
      { line: 1, field: 'start_time', reason: 'It is not a time in seconds since 1970.' },
    ]);
    expect(read.rows).toMatchObject({ all: 5, thisModel: 1, faulty: 4 });
  });
});

describe('pages of the Costs API', () => {
  it('are read to the last digit, as texts and as numbers', async () => {
    const read = await importOf(
      JSON.stringify(
        page([
          bucket(14, [
            costs('gpt-4o-mini-2024-07-18, input', '0.000004500000000000000000000000000000000', 30),
            costs('gpt-4o-mini-2024-07-18, output', 0.0000342, 57),
            costs('assistants api | file search', '0E-6176', null),
          ]),
        ]),
      ),
    );
    expect(read.amountByCurrency).toEqual({ USD: '0.0000387' });
    expect(costOf(read.usage).usd).toBe(0.0000387);
    expect(read.amounts).toMatchObject([
      { item: 'gpt-4o-mini-2024-07-18, input', kind: 'input', amount: '0.0000045', quantity: 30 },
      { item: 'gpt-4o-mini-2024-07-18, output', kind: 'output', amount: '0.0000342', quantity: 57 },
      { item: 'assistants api | file search', isThisModel: false, kind: null, amount: '0', quantity: null },
    ]);
    expect(JSON.stringify(read)).not.toContain('somebody');
  });
});
