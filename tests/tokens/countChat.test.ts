import { describe, expect, it } from 'vitest';
import { textMessage } from '../../src/tokens/chat';
import { countChat } from '../../src/tokens/countChat';
import { readMessages } from '../../src/tokens/readMessages';
import { readTools } from '../../src/tokens/readTools';
import { count } from './ranks';

/** The example of OpenAI's cookbook, for which the API counted 124 tokens. */
const JARGON = [
  textMessage(
    'system',
    'You are a helpful, pattern-following assistant that translates corporate jargon into plain English.',
  ),
  textMessage('system', 'New synergies will help drive top-line growth.', 'example_user'),
  textMessage('system', 'Things working well together will increase revenue.', 'example_assistant'),
  textMessage(
    'system',
    "Let's circle back when we have more bandwidth to touch base on opportunities for increased leverage.",
    'example_user',
  ),
  textMessage('system', "Let's talk later when we're less busy about how to do better.", 'example_assistant'),
  textMessage(
    'user',
    "This late pivot means we don't have time to boil the ocean for the client deliverable.",
  ),
];

/** Its example with a tool, for which the API counted 101. */
const WEATHER = [
  textMessage('system', 'You are a helpful assistant that can answer to questions about the weather.'),
  textMessage('user', "What's the weather like in San Francisco?"),
];

const WEATHER_TOOLS = JSON.stringify([
  {
    type: 'function',
    function: {
      name: 'get_current_weather',
      description: 'Get the current weather in a given location',
      parameters: {
        type: 'object',
        properties: {
          location: { type: 'string', description: 'The city and state, e.g. San Francisco, CA' },
          unit: {
            type: 'string',
            description: 'The unit of temperature to return',
            enum: ['celsius', 'fahrenheit'],
          },
        },
        required: ['location'],
      },
    },
  },
]);

/** Counts words, so that sums can be worked by hand. */
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

describe('the tokens of a call', () => {
  it('are what the API counted for the messages of the cookbook', () => {
    expect(countChat(JARGON, [], count)).toMatchObject({ tokens: 124, toolTokens: 0, isEstimate: false });
  });

  it('are what the API counted for its messages with a tool', () => {
    const tools = readTools(WEATHER_TOOLS);
    expect(tools.ok && countChat(WEATHER, tools.value, count)).toMatchObject({
      tokens: 101,
      toolTokens: 68,
      isEstimate: false,
      notCounted: [],
    });
  });

  it('are 3 a message with role and text, 1 a name, and 3 for the answer', () => {
    // 3 + role 1 + text 2; 3 + role 1 + text 1 + name 1 + 1; 3.
    const messages = [textMessage('system', 'be brief'), textMessage('user', 'hello', 'ann')];
    expect(countChat(messages, [], words)).toMatchObject({ messageTokens: [6, 7], tokens: 16 });
  });

  it('say what they hold no count of, and of which message', () => {
    const messages = readMessages(
      JSON.stringify([
        { role: 'user', content: 'hello' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'what is this' },
            { type: 'image_url', image_url: {} },
          ],
        },
        { role: 'assistant', content: null, tool_calls: [{ id: 'a' }], refusal: null },
      ]),
    );
    expect(messages.ok && countChat(messages.value, [], words)).toEqual({
      tokens: 3 + 5 + 7 + 4, // for the answer; 3 + 1 + 1; 3 + 1 + 3; 3 + 1
      messageTokens: [5, 7, 4],
      toolTokens: 0,
      isEstimate: false,
      notCounted: [
        { message: 2, what: 'image_url' },
        { message: 3, what: 'tool_calls' },
      ],
    });
  });

  it('are an estimate where a message has several texts', () => {
    const messages = [{ role: 'user', texts: ['one', 'two'], notCounted: [] }];
    expect(countChat(messages, [], words).isEstimate).toBe(true);
  });
});
