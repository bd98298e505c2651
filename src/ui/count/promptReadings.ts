import type { Model } from '../../catalog/schema';
import type { Workload } from '../../scenario/scenario';
import { inKind } from '../../scenario/workloadKind';
import type { ChatMessage, ToolDefinition } from '../../tokens/chat';
import { TOKENS_BEFORE_ANSWER } from '../../tokens/countChat';
import type { PromptCount } from '../../tokens/countRequest';
import { counted } from '../../wording/counted';

/** What was entered, read. */
export interface GivenPrompt {
  readonly messages: readonly ChatMessage[];
  readonly tools: readonly ToolDefinition[];
  /** Empty where none was given. */
  readonly answer: string;
}

/** What a prompt can be read as. */
export type ReadingId = 'call' | 'answered' | 'chat' | 'document';

/** One way to read a prompt: what of it is sent, and which texts are answers. */
export interface PromptReading {
  readonly id: ReadingId;
  readonly label: string;
  readonly sent: readonly ChatMessage[];
  /** The answers that are told, each a text. */
  readonly answers: readonly string[];
  /** Whose text is counted by itself: the document. */
  readonly document: string | null;
  readonly turns: number;
}

/** A count of a reading: of all that is sent, of each answer, and of the document. */
export interface ReadingCount {
  readonly reading: PromptReading;
  readonly prompt: PromptCount;
  readonly answerTokens: readonly number[];
  readonly documentTokens: number;
}

const BEFORE_USERS = ['system', 'developer'];

const textOf = ({ texts }: ChatMessage) => texts.join('');

/**
 * What a prompt can be read as, the likeliest for a workload of this shape first. Where its last message is the model’s
 * and no answer was given, that may be the answer or be sent.
 */
export function readingsOf(
  { messages, answer }: GivenPrompt,
  shape: Workload['shape'],
): readonly PromptReading[] {
  if (messages.length === 0) return [];
  const given = answer === '' ? [] : [answer];
  const sentWhole = { sent: messages, answers: given, document: null, turns: 1 };
  const last = messages.at(-1);
  const isAnswered = last?.role === 'assistant' && answer === '' && messages.length > 1;
  const readings: PromptReading[] = [
    ...documentReading(messages, given),
    ...chatReading(messages, given),
    ...(isAnswered && last
      ? [
          {
            ...sentWhole,
            id: 'answered' as const,
            label: 'one call, and its last message is the answer',
            sent: messages.slice(0, -1),
            answers: [textOf(last)],
          },
        ]
      : []),
    { ...sentWhole, id: 'call', label: isAnswered ? 'one call that sends all of it' : 'one call' },
  ];
  const first = readings.find((reading) => shapeOf(reading.id) === shape);
  return first ? [first, ...readings.filter((reading) => reading !== first)] : readings;
}

/** The shape of the workload that a reading fills. */
export function shapeOf(id: ReadingId): Workload['shape'] {
  if (id === 'chat') return 'conversation';
  return id === 'document' ? 'documents' : 'requests';
}

function splitStart(messages: readonly ChatMessage[]) {
  const at = messages.findIndex(({ role }) => !BEFORE_USERS.includes(role));
  const start = at === -1 ? messages.length : at;
  return { start: messages.slice(0, start), rest: messages.slice(start) };
}

/** A chat, where user and model take turns. */
function chatReading(messages: readonly ChatMessage[], given: readonly string[]): PromptReading[] {
  const { rest } = splitStart(messages);
  const takesTurns =
    rest.length > 0 && rest.every(({ role }, index) => role === (index % 2 === 0 ? 'user' : 'assistant'));
  if (!takesTurns || (rest.length % 2 === 0 && given.length > 0)) return [];
  const turns = Math.ceil(rest.length / 2);
  const answers = [...rest.filter(({ role }) => role === 'assistant').map(textOf), ...given];
  return [
    {
      id: 'chat',
      label: `a chat of ${counted(turns, 'turn')}`,
      sent: messages,
      answers,
      document: null,
      turns,
    },
  ];
}

/** A document with instructions before it, where there is one message of a user. */
function documentReading(messages: readonly ChatMessage[], given: readonly string[]): PromptReading[] {
  const { start, rest } = splitStart(messages);
  const [document, answer] = rest;
  const isOne = document?.role === 'user' && rest.length <= 2 && start.length > 0;
  if (!isOne || (answer && (answer.role !== 'assistant' || given.length > 0))) return [];
  return [
    {
      id: 'document',
      label: 'instructions and a document',
      sent: [...start, document],
      answers: answer ? [textOf(answer)] : given,
      document: textOf(document),
      turns: 1,
    },
  ];
}

/** What a count fills a workload with. It becomes one of the shape that the prompt was read as. */
export function fillOf(count: ReadingCount, workload: Workload, model: Model): Partial<Workload> {
  const { reading } = count;
  const shape = shapeOf(reading.id);
  const becomes = workload.shape === shape ? {} : inKind(workload, shape, model);
  return { ...becomes, ...fieldsOf(count) };
}

function fieldsOf({ reading, prompt, answerTokens, documentTokens }: ReadingCount): Partial<Workload> {
  const { tokens, messageTokens, toolTokens } = prompt.input;
  const answer = answerTokens.length > 0 ? average(answerTokens) : null;
  switch (reading.id) {
    case 'chat': {
      const ofRole = (isWanted: (role: string) => boolean) =>
        messageTokens.filter((_, index) => isWanted(reading.sent[index]?.role ?? ''));
      const instructions = ofRole((role) => BEFORE_USERS.includes(role)).reduce((sum, of) => sum + of, 0);
      return {
        // What asks for the answer, and the tools, come with every call, as the instructions do.
        systemTokens: instructions + toolTokens + TOKENS_BEFORE_ANSWER,
        userTokensPerTurn: average(ofRole((role) => role === 'user')),
        ...(answer === null ? {} : { replyTokensPerTurn: answer }),
        ...(reading.turns > 1 ? { turnsPerConversation: Math.min(reading.turns, 500) } : {}),
      };
    }
    case 'document':
      return {
        documentUnit: 'tokens',
        documentLength: documentTokens,
        instructionTokensPerCall: tokens - documentTokens,
        ...(answer === null ? {} : { answerTokensPerCall: answer }),
      };
    default:
      return {
        inputTokensPerRequest: tokens,
        ...(answer === null ? {} : { outputTokensPerRequest: answer }),
      };
  }
}

/** To two decimals, as it is entered. */
function average(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.length === 0 ? 0 : Math.round((sum / values.length) * 100) / 100;
}
