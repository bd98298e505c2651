import type { MessageTexts } from './counting';
import { sortTools } from './functionTools';
import { isObject, type JsonObject } from './parseJson';
import { RowFault } from './rowReading';

/** Who may speak in an example. */
const ROLES = ['system', 'developer', 'user', 'assistant', 'tool', 'function'];

/** What a message of an example may hold. */
const FIELDS = [
  'role',
  'content',
  'name',
  'weight',
  'tool_calls',
  'tool_call_id',
  'function_call',
  'refusal',
];

/** An example of a file for fine-tuning. */
export interface Example {
  readonly messages: readonly MessageTexts[];
  readonly tools: readonly unknown[];
  /** Answers that are left out of training by a weight of 0. */
  readonly answersOfNoWeight: number;
  /** What is allowed, and rarely meant. */
  readonly oddities: readonly string[];
}

/** Reads a line of a file for fine-tuning. Throws a `RowFault` for one that is no example. */
export function readExample(value: unknown): Example {
  if (!isObject(value)) throw new RowFault('', 'It is no object.');
  const { messages } = value;
  if (!Array.isArray(messages)) throw new RowFault('messages', 'It must be a list of messages.');
  if (messages.length === 0) throw new RowFault('messages', 'There are none.');
  const read = messages.map((message, index) => readMessage(message, `messages[${index}]`));
  const has = (...roles: readonly string[]) => read.some(({ role }) => roles.includes(role));
  if (!has('assistant')) throw new RowFault('messages', 'There is no answer of the assistant to learn from.');
  const oddities = [
    ...(has('user') ? [] : ['There is no message of a user.']),
    ...(has('system', 'developer') ? [] : ['There is no message of the system.']),
  ];
  return {
    messages: read,
    tools: sortTools(value.tools, value.functions).functions,
    answersOfNoWeight: messages.filter((message) => isObject(message) && message.weight === 0).length,
    oddities,
  };
}

function readMessage(message: unknown, field: string): MessageTexts {
  if (!isObject(message)) throw new RowFault(field, 'It is no object.');
  const unknown = Object.keys(message).find((key) => !FIELDS.includes(key));
  if (unknown !== undefined)
    throw new RowFault(`${field}.${unknown.slice(0, 40)}`, 'It is not a field of a message.');
  const { role, name = null, weight } = message;
  if (typeof role !== 'string' || !ROLES.includes(role)) {
    throw new RowFault(`${field}.role`, `It must be one of ${ROLES.join(', ')}.`);
  }
  if (name !== null && typeof name !== 'string') throw new RowFault(`${field}.name`, 'It must be a text.');
  if (weight !== undefined && weight !== 0 && weight !== 1) {
    throw new RowFault(`${field}.weight`, 'It must be 0 or 1.');
  }
  if (weight !== undefined && role !== 'assistant') {
    throw new RowFault(`${field}.weight`, 'Only an answer of the assistant can have one.');
  }
  return { role, name, texts: textsOf(message, field) };
}

function textsOf(message: JsonObject, field: string): readonly string[] {
  const { content = null, tool_calls: toolCalls, function_call: functionCall, refusal } = message;
  const calls = [...(Array.isArray(toolCalls) ? toolCalls : []), functionCall].filter(isObject);
  const called = calls
    .map((call) => (isObject(call.function) ? call.function : call))
    .flatMap(({ name, arguments: given }) => [name, given]);
  const others = [refusal, ...called].filter((text) => typeof text === 'string');
  const texts = [...saidIn(content, `${field}.content`), ...others];
  if (texts.length === 0)
    throw new RowFault(`${field}.content`, 'It has neither a text nor a call of a tool.');
  return texts;
}

function saidIn(content: unknown, field: string): readonly string[] {
  if (content === null) return [];
  if (typeof content === 'string') return [content];
  if (!Array.isArray(content)) throw new RowFault(field, 'It must be a text.');
  return content.map((part: unknown) => {
    if (isObject(part) && typeof part.text === 'string') return part.text;
    throw new RowFault(field, 'Only texts can be trained on: this model learns from no images.');
  });
}
