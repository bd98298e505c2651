import { describe, expect, it } from 'vitest';
import { readRequest } from '../../src/tokens/readRequest';

const message = (role: string, text: string, notCounted: readonly string[] = []) => ({
  role,
  texts: [text],
  notCounted,
});
const read = (given: unknown) => {
  const reading = readRequest(JSON.stringify(given));
  if (!reading.ok) throw new Error(reading.problem);
  return reading.value;
};

describe('a request', () => {
  it.each([
    ['a list of messages', [{ role: 'user', content: 'hello' }]],
    ['one message', { role: 'user', content: 'hello' }],
    [
      'the body of Chat Completions',
      { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'hello' }] },
    ],
    ['the body of Responses', { model: 'gpt-4o-mini', input: 'hello' }],
    ['a line of a Batch file', { custom_id: '1', body: { messages: [{ role: 'user', content: 'hello' }] } }],
  ])('is read from %s', (_, given) => {
    expect(read(given)).toEqual({ messages: [message('user', 'hello')], tools: [], notCounted: [] });
  });

  it('to Responses has its instructions first, and its messages without how they ended', () => {
    const given = {
      instructions: 'Be kind.',
      input: [
        { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'hello' }] },
        { type: 'message', id: 'msg_1', status: 'completed', role: 'assistant', content: 'hi' },
      ],
      tools: [{ type: 'function', name: 'f', parameters: {} }],
    };
    expect(read(given)).toMatchObject({
      messages: [message('system', 'Be kind.'), message('user', 'hello'), message('assistant', 'hi')],
      tools: [{ name: 'f' }],
    });
  });

  it('names what takes tokens by no known rule', () => {
    expect(
      read({
        input: [
          { role: 'user', content: 'hello' },
          { type: 'function_call', name: 'f', arguments: '{}' },
        ],
        previous_response_id: 'resp_1',
        text: { format: { type: 'json_schema' } },
      }).notCounted,
    ).toEqual(['function_call', 'previous_response_id', 'text.format']);
    expect(
      read({ messages: [], functions: [{}], response_format: { type: 'json_schema' } }).notCounted,
    ).toEqual(['functions', 'response_format']);
  });

  it.each([
    ['{"model":"gpt-4o-mini"}', 'There are neither messages nor input in it.'],
    ['{"input":5}', 'The input has to be a text or a list.'],
    ['{"input":["a"]}', 'Message 1 is not an object with a role and content.'],
    ['{"input":"a","instructions":1}', 'instructions has to be a text.'],
    ['{"messages":[{"role":"user"}],"tools":5}', 'The tools have to be a list.'],
  ])('is refused with the reason: %s', (json, problem) => {
    expect(readRequest(json)).toEqual({ ok: false, problem });
  });
});
