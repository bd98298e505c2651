import { describe, expect, it } from 'vitest';
import type { Counting } from '../../src/imports/counting';
import { readFineTuneFile, suggestedEpochs } from '../../src/imports/fineTuneFile';
import { usageOfTraining } from '../../src/imports/usageOfTraining';
import { costOf } from './money';
import { bytesOf, inChunks, jsonLines } from './support';

/** A token is a word here; a definition of a tool is a hundred. */
const byWord: Counting = {
  countText: (text) => text.split(/\s+/).filter(Boolean).length,
  countTools: (tools) => tools.length * 100,
};

const read = (text: string) => readFineTuneFile(inChunks(bytesOf(text)), byWord);

const system = {
  role: 'system',
  content: 'You are a happy assistant that puts a positive spin on everything.',
};
const user = (content: string) => ({ role: 'user', content });
const assistant = (content: string) => ({ role: 'assistant', content });
const good = {
  messages: [system, user('I fell off my bike today.'), assistant('It is great to be outdoors!')],
};

describe('a file for fine-tuning', () => {
  it('of the kind that OpenAI shows has its planted faults found', async () => {
    const toy = jsonLines(
      good,
      {
        messages: [system, user('I lost.'), assistant('It happens.'), user('Again.'), assistant('So what?')],
      },
      { messages: [user('I lost my book today.'), assistant('You can read e-books these days!')] },
      { messages: [system, assistant('You are great!')] },
      { messages: [system, user('I am hungry.'), assistant('Eat a banana!'.repeat(20))] },
    );
    const file = await read(toy);
    expect(file.problems).toEqual([
      { line: null, field: '', reason: 'It holds 5 examples: OpenAI takes 10 at the least.' },
      { line: 3, field: 'messages', reason: 'There is no message of the system.' },
      { line: 4, field: 'messages', reason: 'There is no message of a user.' },
    ]);
    expect(file).toMatchObject({
      examples: 5,
      faulty: 0,
      messagesByRole: { system: 4, user: 5, assistant: 6 },
      // 100 / 5 = 20 times through.
      suggestedEpochs: 20,
    });
  });

  it('costs what it has in tokens, times the epochs, at both prices of training', async () => {
    // For the reply 3, three messages of 3 and a role of 1, and 12, 6 and 6 words: 39 tokens.
    const file = await read(jsonLines(...Array.from({ length: 1_000 }, () => good)));
    expect(file).toMatchObject({ examples: 1_000, tokens: 39_000, longestTokens: 39, suggestedEpochs: 3 });
    expect(file.problems).toEqual([]);
    // 39,000 x 3 = 117,000 tokens, at 3.00 and at 0.30 per 1M.
    const usage = [usageOfTraining(file, 3)];
    expect(costOf(usage, 'openai').onceUsd).toBe(0.351);
    expect(costOf(usage, 'documents').onceUsd).toBe(0.0351);
  });

  it('has examples that are too long cut off, and bills no more', async () => {
    const long = { messages: [system, user('a '.repeat(70_000)), assistant('b')] };
    const file = await read(jsonLines(...Array.from({ length: 9 }, () => good), long));
    // 3 for the reply, 12 for three messages, 12 + 70,000 + 1 words.
    expect(file).toMatchObject({ tooLong: 1, longestTokens: 70_028, tokens: 9 * 39 + 65_536 });
    expect(file.problems).toEqual([
      {
        line: 10,
        field: '',
        reason: 'Its 70,028 tokens are more than the 65,536 of an example: the rest is cut off.',
      },
    ]);
  });

  it('may leave answers out by their weight, call tools and name who speaks', async () => {
    const call = {
      id: 'call_EXAMPLE',
      type: 'function',
      function: { name: 'weather', arguments: '{"at": "Bonn"}' },
    };
    const file = await read(
      jsonLines({
        messages: [
          { role: 'user', name: 'ann', content: 'How is it?' },
          { role: 'assistant', tool_calls: [call] },
          { role: 'tool', tool_call_id: 'call_EXAMPLE', content: 'fine' },
          { ...assistant('Hm.'), weight: 0 },
          { ...assistant('Fine.'), weight: 1 },
        ],
        tools: [{ type: 'function', function: { name: 'weather' } }],
      }),
    );
    // 3 for the reply, 5 messages of 4, the name 1 and 1, words 3 + (1 + 2) + 1 + 1 + 1, the tool 100.
    expect(file).toMatchObject({ examples: 1, tokens: 134, answersOfNoWeight: 1 });
  });

  it.each([
    ['{"messages": [', '', 'It is not JSON, or it was cut off.'],
    ['[]', '', 'It is no object.'],
    ['{"messages": "Hi"}', 'messages', 'It must be a list of messages.'],
    ['{"messages": []}', 'messages', 'There are none.'],
    ['{"messages": [7]}', 'messages[0]', 'It is no object.'],
    [
      '{"messages": [{"role": "bot", "content": "a"}]}',
      'messages[0].role',
      'It must be one of system, developer, user, assistant, tool, function.',
    ],
    [
      '{"messages": [{"role": "user"}]}',
      'messages[0].content',
      'It has neither a text nor a call of a tool.',
    ],
    ['{"messages": [{"role": "user", "text": "a"}]}', 'messages[0].text', 'It is not a field of a message.'],
    [
      '{"messages": [{"role": "user", "content": "a"}]}',
      'messages',
      'There is no answer of the assistant to learn from.',
    ],
    [
      '{"messages": [{"role": "assistant", "content": "a", "weight": 2}]}',
      'messages[0].weight',
      'It must be 0 or 1.',
    ],
    [
      '{"messages": [{"role": "user", "content": "a", "weight": 1}]}',
      'messages[0].weight',
      'Only an answer of the assistant can have one.',
    ],
    [
      '{"messages": [{"role": "user", "content": [{"type": "text", "text": "a"}, {"type": "image_url"}]}]}',
      'messages[0].content',
      'Only texts can be trained on: this model learns from no images.',
    ],
  ])('names a line that is no example, and counts the rest: %s', async (line, field, reason) => {
    const file = await read(jsonLines(...Array.from({ length: 10 }, () => good)) + line);
    expect(file).toMatchObject({ examples: 10, faulty: 1, tokens: 390 });
    expect(file.problems).toEqual([{ line: 11, field, reason }]);
  });
});

describe('the epochs of a job that names none', () => {
  it.each([
    // 100 / 3 = 33, but never more than 25; 100 / 10; 3 where that makes between 100 and 25,000; 25,000 / 10,000.
    [0, 0],
    [3, 25],
    [10, 10],
    [33, 3],
    [34, 3],
    [8_333, 3],
    [10_000, 2],
    [30_000, 1],
  ])('of %i examples are %i', (examples, epochs) => {
    expect(suggestedEpochs(examples)).toBe(epochs);
  });
});
