import { describe, expect, it } from 'vitest';
import { THIS_MODEL } from '../../../src/catalog/models';
import { DEFAULT_WORKLOAD } from '../../../src/scenario/defaults';
import type { Workload } from '../../../src/scenario/scenario';
import { type ChatMessage, textMessage } from '../../../src/tokens/chat';
import { countChat } from '../../../src/tokens/countChat';
import { fillOf, type PromptReading, readingsOf } from '../../../src/ui/count/promptReadings';
import { count } from '../../tokens/ranks';

const system = textMessage('system', 'Be kind.');
const user = textMessage('user', 'hello');
const assistant = textMessage('assistant', 'hi');

const idsOf = (messages: readonly ChatMessage[], answer = '', shape: Workload['shape'] = 'requests') =>
  readingsOf({ messages, tools: [], answer }, shape).map(({ id }) => id);

function filled(messages: readonly ChatMessage[], answer: string, shape: Workload['shape'], id?: string) {
  const readings = readingsOf({ messages, tools: [], answer }, shape);
  const reading = id === undefined ? readings[0] : readings.find((one) => one.id === id);
  if (!reading) throw new Error('there is no such reading');
  return fillOf(countOf(reading), { ...DEFAULT_WORKLOAD, shape }, THIS_MODEL);
}

const countOf = (reading: PromptReading) => ({
  reading,
  prompt: { input: countChat(reading.sent, [], count), answerTokens: 0 },
  answerTokens: reading.answers.map(count),
  documentTokens: reading.document === null ? 0 : count(reading.document),
});

describe('a prompt', () => {
  it.each([
    ['requests', 'call'],
    ['conversation', 'chat'],
    ['documents', 'document'],
  ] as const)('is read first as what the workload is: %s', (shape, id) => {
    expect(idsOf([system, user], 'hi', shape)[0]).toBe(id);
  });

  it('that ends with the model may be answered by that, or send it', () => {
    expect(idsOf([user, assistant])).toEqual(['answered', 'chat', 'call']);
    expect(idsOf([user, assistant], 'another answer')).toEqual(['call']);
  });

  it('is a chat only where user and model take turns', () => {
    expect(idsOf([system, user, assistant, user])).toContain('chat');
    expect(idsOf([user, user])).toEqual(['call']);
    expect(idsOf([system, user, assistant, user, assistant], 'and more')).not.toContain('chat');
  });

  it('is instructions and a document only with a single message of a user', () => {
    expect(idsOf([system, user])).toContain('document');
    expect(idsOf([user])).not.toContain('document');
    expect(idsOf([system, user, assistant, user])).not.toContain('document');
  });

  it('of nothing is nothing', () => {
    expect(idsOf([])).toEqual([]);
  });
});

describe('a workload is filled', () => {
  it('as single calls with all that is sent and the answer', () => {
    // “Be kind.” is 3 tokens and “hello” 1, each with 3 and its role: 7 + 5, and 3 for the answer; “hi there” is 2.
    expect(filled([system, user], 'hi there', 'requests')).toEqual({
      inputTokensPerRequest: 15,
      outputTokensPerRequest: 2,
    });
    expect(filled([user, assistant], '', 'requests', 'answered')).toEqual({
      // 5 + 3.
      inputTokensPerRequest: 8,
      outputTokensPerRequest: 1,
    });
    // 5 + 5 + 3, and nobody said what is answered.
    expect(filled([user, assistant], '', 'requests', 'call')).toEqual({ inputTokensPerRequest: 13 });
  });

  it('as a chat with instructions, and the averages of its turns', () => {
    const longer = textMessage('user', 'hello hello hello');
    // 7 of the system and 3 for the answer; (5 + 7) / 2; (1 + 2) / 2.
    expect(filled([system, user, assistant, longer], 'hi there', 'conversation')).toEqual({
      systemTokens: 10,
      userTokensPerTurn: 6,
      replyTokensPerTurn: 1.5,
      turnsPerConversation: 2,
    });
  });

  it('as a chat of one turn without another number of turns', () => {
    expect(filled([user], '', 'conversation')).toEqual({ systemTokens: 3, userTokensPerTurn: 5 });
  });

  it('as a document, with all around it among the instructions', () => {
    // 7 of the system, 4 around the document and 3 for the answer.
    expect(filled([system, user], 'hi', 'documents')).toEqual({
      documentUnit: 'tokens',
      documentLength: 1,
      instructionTokensPerCall: 14,
      answerTokensPerCall: 1,
    });
  });

  it('as another kind where the prompt is read as one', () => {
    expect(filled([system, user], '', 'requests', 'chat')).toMatchObject({
      shape: 'conversation',
      cacheMode: 'worked-out',
      systemTokens: 10,
    });
  });
});
