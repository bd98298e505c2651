import { describe, expect, it } from 'vitest';
import { readBatchInput } from '../../src/imports/batchInput';
import type { Counting } from '../../src/imports/counting';
import { usageOfRequests } from '../../src/imports/usageOfRequests';
import { costOf } from './money';
import { dataUrl, png } from './pictures';
import { bytesOf, inChunks, jsonLines } from './support';

/** A token is a word here, so that every sum can be followed; a definition of a tool is a hundred. */
const byWord: Counting = {
  countText: (text) => text.split(/\s+/).filter(Boolean).length,
  countTools: (tools) => tools.length * 100,
};

const read = (text: string, chunkBytes?: number) =>
  readBatchInput(inChunks(bytesOf(text), chunkBytes), byWord);

let made = 0;
const request = (body: object, url = '/v1/chat/completions', other: object = {}) => {
  made += 1;
  return {
    custom_id: `request-${made}`,
    method: 'POST',
    url,
    body: { model: 'gpt-4o-mini', ...body },
    ...other,
  };
};

const says = (content: unknown) => ({ messages: [{ role: 'user', content }] });
const image = (url: string, detail?: string) => ({ type: 'image_url', image_url: { url, detail } });

describe('the requests of a Batch', () => {
  it('of Chat Completions are counted as the API counts', async () => {
    const chat = {
      messages: [
        { role: 'system', content: 'Be brief' },
        { role: 'user', name: 'ann', content: [{ type: 'text', text: 'one two three' }] },
      ],
      tools: [{ type: 'function', function: { name: 'weather' } }],
      max_tokens: 200,
      n: 2,
    };
    const { requests } = await read(jsonLines(request(chat)));
    // For the reply 3; each message 3 and its role 1; the texts 2 and 3; the name 1 and 1 more; the tool 100.
    expect(requests.base).toMatchObject({
      requests: 1,
      textTokens: 3 + 4 + 2 + 4 + 3 + 2 + 100,
      outputTokensAtMost: 400,
      requestsWithoutLimit: 0,
    });
  });

  it('of Responses are counted with their instructions', async () => {
    const body = {
      instructions: 'Be brief',
      input: [
        { role: 'user', content: [{ type: 'input_text', text: 'one two three' }] },
        { type: 'function_call_output', call_id: 'EXAMPLE', output: 'fine weather' },
      ],
      max_output_tokens: 50,
    };
    const { requests } = await read(jsonLines(request(body, '/v1/responses')));
    // For the reply 3; three messages of 3 and a role of 1; the texts 2, 3 and 2.
    expect(requests.base).toMatchObject({ requests: 1, textTokens: 3 + 12 + 7, outputTokensAtMost: 50 });
    const plain = await read(jsonLines(request({ input: 'one two' }, '/v1/responses')));
    expect(plain.requests.base.textTokens).toBe(3 + 4 + 2);
  });

  it('may have answers as long as the model’s where they set no limit, and never longer', async () => {
    const { requests } = await read(
      jsonLines(request(says('a')), request({ ...says('a'), max_completion_tokens: 99_999 })),
    );
    expect(requests.base).toMatchObject({ outputTokensAtMost: 2 * 16_384, requestsWithoutLimit: 1 });
  });

  it('cost half in Batch of what they do at standard prices', async () => {
    const { requests } = await read(jsonLines(...Array.from({ length: 100 }, () => request(says('a b c')))));
    // 100 times 3 for the reply, 4 for the message and 3 words are 1,000 tokens; answers of 500 in all.
    const cost = (tier: 'batch' | 'standard') =>
      costOf([usageOfRequests(requests.base, 'base', tier, 500)]).usd;
    // 1,000 x 0.075 + 500 x 0.30, and 1,000 x 0.15 + 500 x 0.60, per 1M.
    expect([cost('batch'), cost('standard')]).toEqual([0.000225, 0.00045]);
  });

  it('have images counted by their size, or by nothing but their detail where that is low', async () => {
    const { requests } = await read(
      jsonLines(
        request(says([image(dataUrl(png(1_024, 1_024)))])),
        request(says([image('https://example.com/a.png', 'low')])),
        request(
          {
            input: [
              {
                role: 'user',
                content: [{ type: 'input_image', image_url: dataUrl(png(512, 513)), detail: 'high' }],
              },
            ],
          },
          '/v1/responses',
        ),
      ),
    );
    // 2,833 + 4 x 5,667 = 25,501; 2,833; 2,833 + 2 x 5,667 = 14,167.
    expect(requests.base).toMatchObject({
      images: 3,
      imageTokens: 25_501 + 2_833 + 14_167,
      imagesOfUnknownSize: 0,
    });
  });

  it('have images that can’t be counted, and other parts: their price is incomplete', async () => {
    const { requests } = await read(
      jsonLines(
        request(says([image('https://example.com/a.png'), image(dataUrl(bytesOf('no picture')))])),
        request(
          says([
            { type: 'input_audio', input_audio: {} },
            { type: 'file', file: {} },
          ]),
        ),
        request({ input: 'a', previous_response_id: 'resp_EXAMPLE' }, '/v1/responses'),
      ),
    );
    expect(requests.base).toMatchObject({ images: 2, imagesOfUnknownSize: 2, uncountedParts: 3 });
    expect(costOf([usageOfRequests(requests.base, 'base', 'batch', 0)]).incomplete).toBe(true);
  });

  it('of other models, of fine-tuned ones and to other parts of the API are kept apart', async () => {
    const { requests, others, rows } = await read(
      jsonLines(
        request({ ...says('a'), model: 'ft:gpt-4o-mini-2024-07-18:acme::EXAMPLE' }),
        request({ ...says('a'), model: 'gpt-4.1-mini' }),
        request({ ...says('a'), model: 'gpt-4.1-mini' }),
        request({ input: 'a', model: 'text-embedding-3-small' }, '/v1/embeddings'),
      ),
    );
    expect([requests.base.requests, requests.fineTuned.requests]).toEqual([0, 1]);
    expect(others).toMatchObject([
      { model: 'gpt-4.1-mini', requests: 2 },
      { model: 'text-embedding-3-small (/v1/embeddings)', requests: 1 },
    ]);
    expect(rows).toEqual({ all: 4, thisModel: 1, others: 3, empty: 0, faulty: 0 });
  });
});

describe('the tools of a request', () => {
  const weather = { name: 'weather', parameters: {} };

  it('are counted as Chat Completions has them, whatever shape they came in', async () => {
    const seen: unknown[] = [];
    const counting: Counting = { countText: () => 0, countTools: (tools) => seen.push(...tools) };
    const chat = { ...says('a'), tools: [{ type: 'function', function: weather }] };
    const old = { ...says('a'), functions: [weather] };
    const responses = { input: 'a', tools: [{ type: 'function', ...weather }] };
    const lines = jsonLines(request(chat), request(old), request(responses, '/v1/responses'));
    await readBatchInput(inChunks(bytesOf(lines)), counting);
    expect(seen).toEqual(Array.from({ length: 3 }, () => ({ type: 'function', function: weather })));
  });

  it('of the API’s own put into the prompt what nobody knows before', async () => {
    const body = { input: 'a', tools: [{ type: 'web_search' }, { type: 'function', ...weather }] };
    const { requests } = await read(jsonLines(request(body, '/v1/responses')));
    expect(requests.base).toMatchObject({ uncountedParts: 1, textTokens: 3 + 4 + 1 + 100 });
  });
});

describe('a line that is no request', () => {
  it('is named by its number with the reason, and the rest is counted', async () => {
    const good = () => request(says('a'));
    const lines = [
      good(),
      '{"custom_id": "x", "method"',
      [1],
      { custom_id: 'y', method: 'POST', url: '/v1/responses' },
      request({ ...says('a'), model: 7 }),
      request({ messages: 'a' }),
      request({ messages: ['a'] }),
      request(says(7)),
      request({ ...says('a'), max_tokens: -1 }),
      { ...good(), url: undefined },
      good(),
    ];
    const text = lines.map((line) => (typeof line === 'string' ? `${line}\n` : jsonLines(line))).join('');
    const { rows, requests, problems } = await read(text);
    expect(problems).toEqual([
      { line: 2, field: '', reason: 'It is not JSON, or it was cut off.' },
      { line: 3, field: '', reason: 'It is no object.' },
      { line: 4, field: 'body', reason: 'It must be an object.' },
      { line: 5, field: 'body.model', reason: 'It must name a model.' },
      { line: 6, field: 'body.messages', reason: 'It must be a list of messages.' },
      { line: 7, field: 'body.messages', reason: 'A message is no object.' },
      { line: 8, field: 'body.messages', reason: 'The content of a message must be a text or a list.' },
      { line: 9, field: 'body.max_tokens', reason: 'It must be a whole number from 1 up.' },
      { line: 10, field: 'url', reason: 'It must be the address of a part of the API.' },
    ]);
    expect(rows).toEqual({ all: 11, thisModel: 2, others: 0, empty: 0, faulty: 9 });
    expect(requests.base.requests).toBe(2);
  });
});

describe('what Batch would refuse', () => {
  it('is said, and counted all the same', async () => {
    const twice = request(says('a'));
    const { problems, rows } = await read(
      jsonLines(
        twice,
        twice,
        request(says('a'), undefined, { method: 'GET' }),
        request(says('a'), undefined, { custom_id: 7 }),
      ),
    );
    expect(problems).toEqual([
      { line: 2, field: 'custom_id', reason: 'Another request has the same.' },
      { line: 3, field: 'method', reason: 'It must be “POST”.' },
      { line: 4, field: 'custom_id', reason: 'It must be a text of its own for each request.' },
    ]);
    expect(rows.thisModel).toBe(4);
  });

  it('is a request that does not fit into the window', async () => {
    const { problems } = await read(jsonLines(request(says('a '.repeat(128_000)))));
    expect(problems).toEqual([
      { line: 1, field: 'body', reason: 'Its 128,007 tokens don’t fit into the window of 128,000.' },
    ]);
  });

  it('is a file of more than 50,000 requests, or of more than 200 MB', async () => {
    const fifty = Array.from({ length: 50_001 }, () => request(says('a')));
    const tooMany = await read(jsonLines(...fifty));
    expect(tooMany.problems).toEqual([
      { line: null, field: '', reason: 'It holds 50,001 requests: a file may have 50,000 at most.' },
    ]);
    expect(tooMany.requests.base.requests).toBe(50_001);
    const million = new Uint8Array(1_000_000).fill(0x78);
    async function* millions(times: number) {
      for (let time = 0; time < times; time += 1) yield million;
    }
    const tooLarge = await readBatchInput(millions(201), byWord);
    expect(tooLarge.problems).toEqual([
      { line: null, field: '', reason: 'It is larger than 200 MB, which is the most that a file may have.' },
      { line: 1, field: '', reason: 'The line is longer than 32 MB.' },
    ]);
  });
});
