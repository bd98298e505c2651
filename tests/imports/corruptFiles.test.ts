import { describe, expect, it } from 'vitest';
import { readFineTuneFile } from '../../src/imports/fineTuneFile';
import { readUsageFile } from '../../src/imports/readUsageFile';
import { bytesOf, importOf, inChunks, jsonLines, tableText } from './support';

const COLUMNS = [
  'start_time',
  'end_time',
  'model',
  'batch',
  'num_model_requests',
  'input_tokens',
  'output_tokens',
];
const row = (model: string, input: number | string) => [
  ...[1_759_622_400, 1_759_708_800, model, 'false', 1, input, 1],
];
const usage = (prompt: number) => ({
  model: 'gpt-4o-mini',
  usage: { prompt_tokens: prompt, completion_tokens: 1 },
});

describe('a table', () => {
  it('that is cut off in a row has all rows before it', async () => {
    const text = tableText([COLUMNS, row('gpt-4o-mini', 10), row('gpt-4o-mini', 20)]);
    const read = await importOf(text.slice(0, text.lastIndexOf('false') + 3));
    expect(read.usage).toMatchObject([{ requests: 1, inputTokens: 10 }]);
    expect(read.problems).toEqual([
      { line: 3, field: '', reason: 'It has 4 cells of 7: it may have been cut off.' },
    ]);
  });

  it('that is cut off in a quoted cell says so', async () => {
    const text = tableText([COLUMNS, row('gpt-4o-mini', 10)]);
    const read = await importOf(`${text}1759622400,1759708800,"gpt-4o`);
    expect(read.problems).toEqual([
      { line: 3, field: '', reason: 'A quotation mark opens a text that nothing closes.' },
    ]);
  });

  it('with cells beyond its columns has a row shifted: it is refused', async () => {
    const read = await importOf(
      tableText([COLUMNS, [...row('gpt-4o-mini', 10), 'more'], [...row('gpt-4o-mini', 7), '']]),
    );
    expect(read.problems).toEqual([
      { line: 2, field: '', reason: 'It has 8 cells where there are 7 columns.' },
    ]);
    expect(read.usage).toMatchObject([{ inputTokens: 7 }]);
  });

  it('with two columns of one name is refused where it is one that counts', async () => {
    const read = await importOf(
      tableText([
        [...COLUMNS, 'Input_Tokens'],
        [...row('gpt-4o-mini', 10), 20],
      ]),
    );
    expect(read.usage).toEqual([]);
    expect(read.problems).toEqual([
      {
        line: null,
        field: 'Input_Tokens',
        reason: 'Two columns have this name: it can’t be told which one counts.',
      },
    ]);
    const harmless = await importOf(
      tableText([
        [...COLUMNS, 'note', 'note'],
        [...row('gpt-4o-mini', 10), 'a', 'b'],
      ]),
    );
    expect(harmless.usage).toMatchObject([{ inputTokens: 10 }]);
  });

  it('with quoted breaks counts its lines as an editor does', async () => {
    const read = await importOf(
      tableText([
        [...COLUMNS, 'note'],
        [...row('gpt-4o-mini', 10), 'two\nlines'],
        [...row('gpt-4o-mini', 'x'), ''],
      ]),
    );
    expect(read.problems).toEqual([{ line: 4, field: 'input_tokens', reason: 'It is not a number.' }]);
  });

  it('without rows says so', async () => {
    expect((await importOf(tableText([COLUMNS]))).problems).toEqual([
      { line: null, field: '', reason: 'There are no rows below the names of the columns.' },
    ]);
  });

  it('that is read as another kind says that it is none', async () => {
    const format = { kind: 'azure-cost', delimiter: ',' } as const;
    const read = await readUsageFile(format, inChunks(bytesOf(tableText([COLUMNS, row('a', 1)]))));
    expect(read.problems).toEqual([
      { line: null, field: '', reason: 'The first row does not hold the names of the columns.' },
    ]);
  });

  it('with thousands of faults keeps the first hundred, and counts them all', async () => {
    const read = await importOf(
      tableText([COLUMNS, ...Array.from({ length: 3_000 }, () => row('gpt-4o-mini', 'x'))]),
    );
    expect(read.problems).toHaveLength(100);
    expect(read.problemCount).toBe(3_000);
    expect(read.rows).toMatchObject({ all: 3_000, faulty: 3_000 });
  });

  it('with thousands of models keeps the first thousand apart, and sums up the rest', async () => {
    const models = Array.from({ length: 3_000 }, (_, at) => row(`model-${at}`, 10));
    const { others } = await importOf(tableText([COLUMNS, ...models, row('gpt-4o-mini', 1)]));
    expect(others).toHaveLength(1_001);
    expect(others.at(-1)).toMatchObject({ model: null, rows: 2_000, inputTokens: 20_000 });
  });
});

describe('a file of JSON', () => {
  it('with a line of 50 MB leaves that out alone', async () => {
    const million = new Uint8Array(1_000_000).fill(0x78);
    async function* chunks() {
      yield bytesOf(`${jsonLines(usage(10))}"`);
      for (let time = 0; time < 50; time += 1) yield million;
      yield bytesOf(`"\n${jsonLines(usage(20))}`);
    }
    const read = await readUsageFile({ kind: 'responses', layout: 'lines' }, chunks());
    expect(read.usage).toMatchObject([{ requests: 2, inputTokens: 30 }]);
    expect(read.problems).toEqual([{ line: 2, field: '', reason: 'The line is longer than 32 MB.' }]);
  });

  it('with a document of more than 64 MB is not held', async () => {
    const million = new Uint8Array(1_000_000).fill(0x20);
    async function* chunks() {
      for (let time = 0; time < 65; time += 1) yield million;
    }
    const read = await readUsageFile({ kind: 'openai-pages', layout: 'document' }, chunks());
    expect(read.problems).toEqual([
      { line: 1, field: '', reason: 'It is one document of more than 64 MB: export fewer days at a time.' },
    ]);
  });

  it('that nests without end is refused line by line', async () => {
    const deep = `{"usage": ${'['.repeat(100_000)}${']'.repeat(100_000)}}\n`;
    const brackets = { model: '[{'.repeat(300), usage: { prompt_tokens: 1, completion_tokens: 1 } };
    const read = await importOf(
      deep + jsonLines(usage(10), brackets, { ...brackets, model: 'a\\"[['.repeat(300) }),
    );
    expect(read.problems).toEqual([{ line: 1, field: '', reason: 'It is nested more than 200 deep.' }]);
    // Brackets in texts nest nothing.
    expect(read.rows).toEqual({ all: 4, thisModel: 1, others: 2, empty: 0, faulty: 1 });
  });

  it('of another kind has each of its lines refused, with the reason', async () => {
    const counting = { countText: () => 1, countTools: () => 0 };
    const file = await readFineTuneFile(inChunks(bytesOf(jsonLines(usage(1)))), counting);
    expect(file.problems).toContainEqual({
      line: 1,
      field: 'messages',
      reason: 'It must be a list of messages.',
    });
    const output = await readUsageFile(
      { kind: 'batch-output', layout: 'lines' },
      inChunks(bytesOf(jsonLines({ messages: [] }))),
    );
    expect(output.problems).toEqual([
      {
        line: 1,
        field: '',
        reason: 'It is not a line of a Batch’s output: it has neither a response nor an error.',
      },
    ]);
    const pages = await readUsageFile(
      { kind: 'openai-pages', layout: 'lines' },
      inChunks(bytesOf(jsonLines({ messages: [] }))),
    );
    expect(pages.problems).toEqual([
      { line: 1, field: '', reason: 'It is not a page of the Usage API or the Costs API.' },
    ]);
  });
});
