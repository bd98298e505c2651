import { describe, expect, it } from 'vitest';
import { costOf } from './money';
import { importOf, tableText } from './support';

describe('the export of LiteLLM', () => {
  const COLUMNS = [
    ...['Date', 'Team', 'Team ID', 'Model', 'Spend ($)', 'Requests', 'Successful', 'Failed', 'Total Tokens'],
    ...['Prompt Tokens', 'Completion Tokens', 'Cache Read Input Tokens', 'Cache Creation Input Tokens'],
  ];
  const row = (
    model: string,
    spend: string,
    requests: number,
    failed: number,
    prompt: number,
    completion: number,
  ) => [
    ...['2026-06-15', 'Ann’s team', 'team-EXAMPLE', model, spend, requests, requests - failed, failed],
    ...[prompt + completion, prompt, completion, 0, 0],
  ];

  it('has its spend with commas between thousands, and counts no failed request', async () => {
    const read = await importOf(
      tableText([
        COLUMNS,
        row('gpt-4o-mini', '1,234.5600', 10, 2, 1_000, 500),
        row('azure/gpt-4o-mini', '0.0001', 1, 0, 30, 57),
        row('claude-haiku-4-5', '2.0000', 4, 0, 100, 50),
      ]),
    );
    expect(read.usage).toMatchObject([
      { day: '2026-06-15', requests: 9, inputTokens: 1_030, outputTokens: 557, priceListId: null },
    ]);
    expect(read.others).toMatchObject([{ model: 'claude-haiku-4-5', requests: 4 }]);
    expect(read.amountByCurrency).toEqual({ USD: '1236.5601' });
    expect(JSON.stringify(read)).not.toMatch(/Ann|team/);
  });

  it('without models tells of none', async () => {
    const read = await importOf(
      tableText([
        ['Date', 'Tag', 'Spend ($)', 'Requests', 'Prompt Tokens', 'Completion Tokens'],
        ['2026-06-15', 'prod', '0.01', 3, 10, 5],
      ]),
    );
    expect(read.others).toMatchObject([{ model: null, requests: 3 }]);
    expect(read.notes).toEqual({ 'model-not-told': 1 });
  });
});

describe('the activity of OpenRouter', () => {
  const COLUMNS = [
    ...['generation_id', 'created_at', 'cost_total', 'cost_web_search', 'tokens_prompt', 'tokens_completion'],
    ...['tokens_reasoning', 'tokens_cached', 'model_permaslug', 'provider_name', 'user', 'api_key_name'],
  ];
  const row = (
    at: string,
    cost: string,
    prompt: number,
    completion: number,
    cached: number,
    model: string,
  ) => [
    ...[
      'gen-EXAMPLE',
      at,
      cost,
      '',
      prompt,
      completion,
      0,
      cached,
      model,
      'OpenAI',
      'user-EXAMPLE',
      'key-EXAMPLE',
    ],
  ];

  it('is one call a row, with times in UTC that name no zone', async () => {
    const read = await importOf(
      tableText([
        COLUMNS,
        row('2026-06-28 23:46:57.713', '0.0000387', 30, 57, 0, 'openai/gpt-4o-mini'),
        row('2026-06-29 00:00:01', '0.000165', 2_000, 0, 1_800, 'openai/gpt-4o-mini-2024-07-18'),
        row('2026-06-29T01:30:00+02:00', '0.01', 10, 10, 0, 'z-ai/glm-5.3-flash'),
      ]),
    );
    expect(read.usage).toMatchObject([
      { day: '2026-06-28', requests: 1, inputTokens: 30 },
      { day: '2026-06-29', requests: 1, inputTokens: 2_000, cachedInputTokens: 1_800 },
    ]);
    // 0.0000387, and 200 x 0.15 + 1,800 x 0.075 per 1M.
    expect(costOf(read.usage).usd).toBe(0.0002037);
    expect(read.amounts).toMatchObject([
      { day: '2026-06-28', amount: '0.0000387' },
      { day: '2026-06-29', amount: '0.000165' },
      // Half past one in a zone two hours ahead is the day before.
      { day: '2026-06-28', amount: '0.01', isThisModel: false },
    ]);
    expect(JSON.stringify(read)).not.toContain('EXAMPLE');
  });

  it('has no empty hours: a row with its time alone is a fault, and one with nothing at all is none', async () => {
    const empty = COLUMNS.map(() => '');
    const timeAlone = COLUMNS.map((column) => (column === 'created_at' ? '2026-06-28' : ''));
    const read = await importOf(tableText([COLUMNS, timeAlone, empty]));
    expect(read.problems).toEqual([{ line: 2, field: 'tokens_prompt', reason: 'It is empty.' }]);
    expect(read.rows).toEqual({ all: 2, thisModel: 0, others: 0, empty: 1, faulty: 1 });
  });
});
