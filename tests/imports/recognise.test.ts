import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/imports/recognise';
import { bytesOf, jsonLines } from './support';

const told = (text: string) => recognise(bytesOf(text));

const known = (kind: string, how: object) => ({ is: 'known', format: { kind, ...how } });

describe('a file is recognised by what it begins with', () => {
  it.each([
    ['openai-activity', 'start_time,end_time,model,input_tokens,output_tokens\n'],
    ['openai-cost', 'start_time,end_time,amount_value,amount_currency,line_item\n'],
    ['azure-cost', 'Date,MeterName,Quantity,UnitOfMeasure,CostInBillingCurrency,BillingCurrency\n'],
    ['azure-cost', 'date,meterName,quantity,unitOfMeasure,costInBillingCurrency,billingCurrency\n'],
    ['litellm', 'Date,Team,Team ID,Model,Spend ($),Requests,Prompt Tokens,Completion Tokens\n'],
    ['openrouter', 'generation_id,created_at,cost_total,tokens_prompt,tokens_completion,model_permaslug\n'],
  ])('a table of %s by its columns, in any order and with any delimiter', (kind, header) => {
    const backwards = header.trim().split(',').toReversed();
    expect(told(header)).toEqual(known(kind, { delimiter: ',' }));
    expect(told(`${backwards.join(';')}\r\n`)).toEqual(known(kind, { delimiter: ';' }));
    expect(told(`\uFEFF${backwards.join('\t')}`)).toEqual(known(kind, { delimiter: '\t' }));
  });

  it.each([
    ['openai-pages', { object: 'page', data: [] }],
    ['batch-input', { custom_id: 'a', method: 'POST', url: '/v1/responses', body: {} }],
    ['batch-output', { id: 'b', custom_id: 'a', response: null, error: { code: 'batch_expired' } }],
    ['responses', { id: 'c', object: 'chat.completion', usage: { prompt_tokens: 1, completion_tokens: 1 } }],
    ['responses', { prompt_tokens: 1, completion_tokens: 1 }],
    ['fine-tune', { messages: [{ role: 'user', content: 'Hi' }] }],
  ])('a file of %s by the fields of its first object', (kind, object) => {
    expect(told(jsonLines(object, object))).toEqual(known(kind, { layout: 'lines' }));
    expect(told(JSON.stringify(object, null, 2))).toEqual(known(kind, { layout: 'document' }));
    expect(told(JSON.stringify([object]))).toEqual(known(kind, { layout: 'lines' }));
  });

  it('with a first line so long that its end can’t be seen', () => {
    const request = {
      custom_id: 'a',
      method: 'POST',
      url: '/v1/responses',
      body: { input: 'x'.repeat(500) },
    };
    expect(told(JSON.stringify(request).slice(0, 300))).toEqual(known('batch-input', { layout: 'lines' }));
  });

  it('with a first line that is broken', () => {
    const lines = `{"custom_id": "a", "met\n${jsonLines({ custom_id: 'b', body: {} })}`;
    expect(told(lines)).toEqual(known('batch-input', { layout: 'lines' }));
  });

  it('with names of fields inside of texts and of other objects, which count for nothing', () => {
    const example = {
      messages: [{ role: 'user', content: '{"body": 1, "usage": 2}' }],
      tools: [{ usage: 1 }],
    };
    expect(told(jsonLines(example))).toEqual(known('fine-tune', { layout: 'lines' }));
  });
});

describe('a file that could be one of two', () => {
  it('is asked about, never guessed', () => {
    const header = 'start_time,amount_value,amount_currency,input_tokens,output_tokens\n';
    expect(told(header)).toEqual({
      is: 'either',
      formats: [
        { kind: 'openai-activity', delimiter: ',' },
        { kind: 'openai-cost', delimiter: ',' },
      ],
    });
  });
});

describe('a file that is not read', () => {
  const latin = (bytes: string) => Uint8Array.from(bytes, (character) => character.charCodeAt(0));

  it.each([
    ['nothing', '', 'It is empty.'],
    ['white space', ' \r\n\t', 'It is empty.'],
    ['gzip', '\x1f\x8b\x08\x00', 'It is compressed with gzip: unpack it first.'],
    [
      'a workbook',
      'PK\x03\x04',
      'It is a zip archive or an Excel workbook: unpack it, or save the sheet as CSV.',
    ],
    ['UTF-16 with its mark', '\xff\xfes\x00', 'It is in UTF-16: save it as UTF-8.'],
    ['UTF-16 without', 's\x00t\x00', 'It is no text, or one in UTF-16: save it as text in UTF-8.'],
    ['a PDF', '%PDF-1.7', 'It is a PDF: download the export as CSV or JSON.'],
    ['a page', '\n<!DOCTYPE html>', 'It is a web page: download the export itself.'],
    [
      'a pointer of Git LFS',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n',
      'It is a pointer of Git LFS and not the file itself: fetch the file with “git lfs pull”.',
    ],
    [
      'an export without usage',
      'start_time,end_time,start_time_iso,end_time_iso\n1759622400,1759708800,2025-10-05,2025-10-06\n',
      'It is an export of OpenAI with columns of time alone: there was no usage on its days.',
    ],
    [
      'another table',
      'name,age\nAnn,7\n',
      'It is no file of usage, of costs, of Batch or for fine-tuning that is known here.',
    ],
    [
      'a file of preferences',
      jsonLines({ input: {}, preferred_output: [], non_preferred_output: [] }),
      'It is a file for fine-tuning by preferences: only examples with messages are read.',
    ],
    [
      'a training file of old',
      jsonLines({ prompt: 'a', completion: 'b' }),
      'It is a training file in the old form, with a prompt and a completion: this model takes messages.',
    ],
    [
      'an export of LiteLLM in JSON',
      JSON.stringify({ metadata: { entity_type: 'team' }, data: [{ Date: '2026-06-15' }] }, null, 2),
      'It looks like an export of LiteLLM in JSON: take the one in CSV.',
    ],
    [
      'bare requests',
      jsonLines({ model: 'gpt-4o-mini', messages: [] }),
      'It holds requests without what Batch needs around them: a custom_id, a url and a body.',
    ],
  ])('says why: %s', (_, bytes, reason) => {
    expect(recognise(latin(bytes))).toEqual({ is: 'unreadable', reason });
  });
});
