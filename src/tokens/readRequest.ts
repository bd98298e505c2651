import { type ChatMessage, type ToolDefinition, textMessage } from './chat';
import {
  isObject,
  type JsonObject,
  NotReadable,
  parseJson,
  type Reading,
  reading,
  textOrNone,
} from './jsonParts';
import { messagesIn } from './readMessages';
import { toolsIn } from './readTools';

/** What a request sends. */
export interface RequestParts {
  readonly messages: readonly ChatMessage[];
  readonly tools: readonly ToolDefinition[];
  /** What else it says that takes tokens by no known rule, by the API's own words. */
  readonly notCounted: readonly string[];
}

/** Parts of a request that put something into the prompt by no known rule. */
const BY_NO_RULE = ['functions', 'prompt', 'previous_response_id', 'conversation'];

/**
 * Reads what a request to Chat Completions or to Responses sends: its body, as it is or as a line of a Batch file has it; or
 * its messages alone, as a list or a single one.
 */
export function readRequest(json: string): Reading<RequestParts> {
  return reading(() => {
    const given = parseJson(json, 'messages');
    if (!isObject(given)) return { messages: messagesIn(given), tools: [], notCounted: [] };
    const body = isObject(given.body) ? given.body : given;
    if (body.messages === undefined && body.input === undefined && body.role !== undefined)
      return { messages: messagesIn([body]), tools: [], notCounted: [] };
    if (body.messages === undefined && body.input === undefined)
      throw new NotReadable('There are neither messages nor input in it.');
    const { messages, notCounted } =
      body.messages === undefined ? inputOf(body) : { messages: messagesIn(body.messages), notCounted: [] };
    return {
      messages,
      tools: toolsIn(body.tools ?? []),
      notCounted: [...notCounted, ...BY_NO_RULE.filter((key) => isSet(body[key])), ...schemasOf(body)],
    };
  });
}

/** The input of Responses: a text, or a list of messages and of other things, such as calls of tools. */
function inputOf(body: JsonObject): Pick<RequestParts, 'messages' | 'notCounted'> {
  const instructions = textOrNone(body.instructions, 'instructions');
  const before = instructions === undefined ? [] : [textMessage('system', instructions)];
  if (typeof body.input === 'string')
    return { messages: [...before, textMessage('user', body.input)], notCounted: [] };
  if (!Array.isArray(body.input)) throw new NotReadable('The input has to be a text or a list.');
  const isMessage = (item: unknown) =>
    !isObject(item) || item.role !== undefined || typeof item.type !== 'string' || item.type === 'message';
  return {
    messages: [...before, ...messagesIn(body.input.filter(isMessage).map(withoutState))],
    notCounted: body.input.filter((item) => !isMessage(item)).map(({ type }) => type),
  };
}

/** An answer that is sent again may say what it is and how it ended: that is no text. */
function withoutState(item: unknown): unknown {
  if (!isObject(item)) return item;
  const { type: _type, id: _id, status: _status, ...message } = item;
  return message;
}

function schemasOf(body: JsonObject): string[] {
  const format = isObject(body.text) ? body.text.format : undefined;
  return [
    ...(isObject(body.response_format) && body.response_format.type === 'json_schema'
      ? ['response_format']
      : []),
    ...(isObject(format) && format.type === 'json_schema' ? ['text.format'] : []),
  ];
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}
