import { describe, expect, it } from 'vitest';
import { readMessages } from '../../src/tokens/readMessages';
import { readTools } from '../../src/tokens/readTools';

const USER = { role: 'user', content: 'hello' };
const READ_USER = { role: 'user', texts: ['hello'], notCounted: [] };
const TOOL = { name: 'do', description: 'does it', parameters: { type: 'object', properties: {} } };
const READ_TOOL = { name: 'do', description: 'does it', properties: [], saysMore: false };

describe('messages in JSON', () => {
  it.each([
    ['a list', [USER]],
    ['one message', USER],
    ['a whole request', { model: 'gpt-4o-mini', messages: [USER] }],
  ])('are read from %s', (_, given) => {
    expect(readMessages(JSON.stringify(given))).toEqual({ ok: true, value: [READ_USER] });
  });

  it('keep their names and the texts of their parts', () => {
    const given = [
      {
        role: 'user',
        name: 'ann',
        content: [
          { type: 'input_text', text: 'a' },
          { type: 'text', text: 'b' },
        ],
      },
    ];
    expect(readMessages(JSON.stringify(given))).toEqual({
      ok: true,
      value: [{ role: 'user', name: 'ann', texts: ['a', 'b'], notCounted: [] }],
    });
  });

  it.each([
    ['[{"role":', 'The messages are not valid JSON: something is missing at their end.'],
    ['[{"role":"user",\n "content":"a"},]', 'The messages are not valid JSON: see line 2, column 17.'],
    ['"hello"', 'The messages have to be a list.'],
    ['{"messages": 3}', 'The messages have to be a list.'],
    ['["hello"]', 'Message 1 is not an object with a role and content.'],
    ['[{"role":"user"},{"content":"a"}]', 'Message 2 has no role.'],
    ['[{"role":1}]', 'Message 1: role has to be a text.'],
    ['[{"role":"user","content":5}]', 'Message 1: content has to be a text.'],
    ['[{"role":"user","content":["a"]}]', 'Message 1: content, part 1 is not an object with a type.'],
    ['[{"role":"user","content":[{}]}]', 'Message 1: content, part 1 has no type.'],
    ['[{"role":"user","content":[{"type":"text"}]}]', 'Message 1: content, part 1 has no text.'],
  ])('are refused with the place and the reason: %s', (given, problem) => {
    expect(readMessages(given)).toEqual({ ok: false, problem });
  });
});

describe('tools in JSON', () => {
  it.each([
    ['the form of Chat Completions', [{ type: 'function', function: TOOL }]],
    ['the form of Responses', [{ type: 'function', ...TOOL }]],
    ['one definition', TOOL],
    ['a whole request', { model: 'gpt-4o-mini', tools: [{ type: 'function', function: TOOL }] }],
  ])('are read from %s', (_, given) => {
    expect(readTools(JSON.stringify(given))).toEqual({ ok: true, value: [READ_TOOL] });
  });

  it.each([
    ['{', 'The tools are not valid JSON: something is missing at their end.'],
    ['7', 'The tools have to be a list.'],
    ['[7]', 'Tool 1 is not an object that describes a function.'],
    ['[{"type":"web_search"}]', 'Tool 1 is of the type “web_search”: only functions can be counted.'],
    ['[{"type":"function","function":"f"}]', 'Tool 1: function has to be an object.'],
    ['[{"type":"function"}]', 'Tool 1 has no name.'],
    ['[{"name":"f","parameters":[]}]', 'Tool 1: parameters have to be an object.'],
    ['[{"name":"f","parameters":{"properties":[]}}]', 'Tool 1: properties have to be an object.'],
    [
      '[{"name":"f","parameters":{"properties":{"a":1}}}]',
      'Tool 1: properties: a has to be an object with a type.',
    ],
    [
      '[{"name":"f","parameters":{"properties":{"a":{"enum":1}}}}]',
      'Tool 1: properties: a: enum has to be a list.',
    ],
    ['[{"name":"f","description":1}]', 'Tool 1: description has to be a text.'],
  ])('are refused with the place and the reason: %s', (given, problem) => {
    expect(readTools(given)).toEqual({ ok: false, problem });
  });
});
