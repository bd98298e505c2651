import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/imports/readFile';
import { BY_WORD } from '../support/readingPort';
import { jsonLines, tableText } from './support';

const read = (parts: BlobPart[], more: Partial<Parameters<typeof readFile>[1]> = {}) =>
  readFile(new Blob(parts), { loadCounting: async () => BY_WORD, ...more });

const request = (custom_id: string) => ({
  custom_id,
  method: 'POST',
  url: '/v1/chat/completions',
  body: { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'one two' }], max_tokens: 9 },
});

const usage = { prompt_tokens: 30, completion_tokens: 57, total_tokens: 87 };

describe('a file that somebody gave', () => {
  it('of usage is read as such', async () => {
    const reading = await read([JSON.stringify({ model: 'gpt-4o-mini', usage })]);
    expect(reading).toMatchObject({
      is: 'usage',
      format: { kind: 'responses' },
      result: { usage: [{ requests: 1, inputTokens: 30, outputTokens: 57 }] },
    });
  });

  it('of requests for Batch has its texts counted', async () => {
    const reading = await read([jsonLines(request('a'), request('b'))]);
    // For the reply 3, for the message 3, its role 1, its words 2.
    expect(reading).toMatchObject({
      is: 'batch-input',
      result: { requests: { base: { requests: 2, textTokens: 18, outputTokensAtMost: 18 } } },
    });
  });

  it('of examples has its texts counted', async () => {
    const messages = [
      { role: 'user', content: 'one' },
      { role: 'assistant', content: 'two' },
    ];
    const reading = await read([jsonLines({ messages })]);
    // For the reply 3; for each message 3, its role 1, its word 1.
    expect(reading).toMatchObject({ is: 'fine-tune', result: { examples: 1, tokens: 13 } });
  });

  it('that names no model can be said to be of this one', async () => {
    const text = JSON.stringify(usage);
    expect(await read([text])).toMatchObject({ result: { usage: [], others: [{ model: null }] } });
    expect(await read([text], { untoldModel: 'gpt-4o-mini' })).toMatchObject({
      result: { usage: [{ inputTokens: 30 }], others: [] },
    });
  });

  it('is read as what it was said to be', async () => {
    const table = tableText([
      ['start_time', 'input_tokens', 'output_tokens', 'amount_value', 'amount_currency'],
      [1_759_622_400, 1, 2, '0.5', 'usd'],
    ]);
    const reading = await read([table]);
    if (reading.is !== 'either') throw new Error('it was not asked about');
    expect(reading.formats.map(({ kind }) => kind)).toEqual(['openai-activity', 'openai-cost']);
    const [, format] = reading.formats;
    expect(await read([table], { ...(format && { format }) })).toMatchObject({
      is: 'usage',
      format: { kind: 'openai-cost' },
      result: { amountByCurrency: { USD: '0.5' } },
    });
  });

  it.each([
    ['nothing', [''], /^It is empty\.$/],
    ['gzip', [new Uint8Array([0x1f, 0x8b, 8, 0])], /gzip/],
    ['UTF-16', [new Uint8Array([0xff, 0xfe, 0x7b, 0])], /UTF-16/],
    [
      'a pointer of Git LFS',
      ['version https://git-lfs.github.com/spec/v1\noid sha256:EXAMPLE\n'],
      /git lfs pull/,
    ],
    ['columns of time alone', ['start_time,end_time,start_time_iso,end_time_iso\n1,2,a,b\n'], /no usage/],
    ['something else', ['a,b\n1,2\n'], /no file of usage/],
  ])('of %s is refused with the reason', async (_, parts, reason) => {
    const reading = await read(parts);
    expect(reading).toEqual({ is: 'unreadable', reason: expect.stringMatching(reason) });
  });

  it('that can’t be opened is refused with the reason', async () => {
    class Gone extends Blob {
      override slice(): Blob {
        return new Gone();
      }
      override arrayBuffer(): Promise<ArrayBuffer> {
        return Promise.reject(new DOMException('gone', 'NotFoundError'));
      }
    }
    expect(await readFile(new Gone(), { loadCounting: async () => BY_WORD })).toEqual({
      is: 'unreadable',
      reason: 'It can’t be opened: it may be a folder, or it was moved or changed.',
    });
  });

  it('is not counted where what counts can’t be had', async () => {
    const failing = () => Promise.reject(new Error('offline'));
    await expect(read([jsonLines(request('a'))], { loadCounting: failing })).rejects.toThrow('offline');
  });
});
