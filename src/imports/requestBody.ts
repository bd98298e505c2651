import { IMAGE_DETAILS, type ImageDetail } from '../scenario/scenario';
import type { MessageTexts } from './counting';
import { sortTools } from './functionTools';
import { isObject, type JsonObject, objectAt } from './parseJson';
import { RowFault } from './rowReading';

/** A picture of a request: where it is, and how closely the model looks. */
export interface RequestImage {
  readonly url: string;
  readonly detail: ImageDetail;
}

/** What a request of Chat Completions or Responses holds, as far as it is billed. */
export interface RequestBody {
  readonly messages: readonly MessageTexts[];
  /** Definitions of functions. */
  readonly tools: readonly unknown[];
  /** The schema that the answer has to follow, as text; null for none. */
  readonly schema: string | null;
  readonly images: readonly RequestImage[];
  /** Parts whose tokens nobody can count from here: files, sound, what the API keeps, tools of its own. */
  readonly uncountedParts: number;
  /** The most of one answer in tokens; null where the request sets no limit. */
  readonly answerLimitTokens: number | null;
  /** How many answers are asked for. */
  readonly answers: number;
}

/** What a walk through a request has found. */
interface Found {
  readonly messages: MessageTexts[];
  readonly images: RequestImage[];
  uncountedParts: number;
}

/** Reads the body of a request of Chat Completions. */
export function readChatBody(body: JsonObject): RequestBody {
  if (!Array.isArray(body.messages)) throw new RowFault('body.messages', 'It must be a list of messages.');
  const found: Found = { messages: [], images: [], uncountedParts: 0 };
  for (const message of body.messages) takeMessage(message, 'body.messages', found);
  const limit = body.max_completion_tokens ?? body.max_tokens;
  const { functions, others } = sortTools(body.tools, body.functions);
  found.uncountedParts += others;
  return {
    ...found,
    tools: functions,
    schema: schemaOf(objectAt(body, 'response_format').json_schema),
    answerLimitTokens: limitOf(
      limit,
      body.max_completion_tokens === undefined ? 'max_tokens' : 'max_completion_tokens',
    ),
    answers: answersOf(body.n),
  };
}

/** Reads the body of a request of Responses: its instructions are a message of the system. */
export function readResponsesBody(body: JsonObject): RequestBody {
  const { input, instructions } = body;
  const found: Found = { messages: [], images: [], uncountedParts: 0 };
  if (typeof instructions === 'string') takeMessage({ role: 'system', content: instructions }, 'body', found);
  if (typeof input === 'string') takeMessage({ role: 'user', content: input }, 'body.input', found);
  else if (Array.isArray(input)) for (const item of input) takeMessage(item, 'body.input', found);
  else if (body.prompt === undefined) throw new RowFault('body.input', 'It must be a text or a list.');
  // What the API keeps is sent along: a stored prompt, and the answers before.
  if (body.prompt !== undefined) found.uncountedParts += 1;
  if (typeof body.previous_response_id === 'string') found.uncountedParts += 1;
  const { functions, others } = sortTools(body.tools);
  found.uncountedParts += others;
  const format = objectAt(objectAt(body, 'text'), 'format');
  return {
    ...found,
    tools: functions,
    schema: schemaOf(format.schema),
    answerLimitTokens: limitOf(body.max_output_tokens, 'max_output_tokens'),
    answers: 1,
  };
}

function takeMessage(message: unknown, field: string, found: Found): void {
  if (!isObject(message)) throw new RowFault(field, 'A message is no object.');
  const role = typeof message.role === 'string' ? message.role : 'tool';
  const name = typeof message.name === 'string' && typeof message.role === 'string' ? message.name : null;
  const texts: string[] = [];
  const { content = null } = message;
  if (typeof content === 'string') texts.push(content);
  else if (Array.isArray(content)) for (const part of content) takePart(part, texts, found);
  else if (content !== null) throw new RowFault(field, 'The content of a message must be a text or a list.');
  for (const call of [...listOf(message.tool_calls), message.function_call, message]) takeCall(call, texts);
  found.messages.push({ role, name, texts });
}

/** A call of a tool that was made, and what it gave back, are a part of the prompt. */
function takeCall(call: unknown, texts: string[]): void {
  if (!isObject(call)) return;
  const made = isObject(call.function) ? call.function : call;
  for (const text of [made.arguments, made.output]) if (typeof text === 'string') texts.push(text);
  if (typeof made.arguments === 'string' && typeof made.name === 'string') texts.push(made.name);
}

function takePart(part: unknown, texts: string[], found: Found): void {
  if (!isObject(part)) {
    found.uncountedParts += 1;
  } else if (typeof part.text === 'string') {
    texts.push(part.text);
  } else if (typeof part.refusal === 'string') {
    texts.push(part.refusal);
  } else if (part.type === 'image_url' || part.type === 'input_image') {
    // Chat Completions puts address and detail into an object, Responses beside each other.
    const image = isObject(part.image_url) ? part.image_url : { url: part.image_url, detail: part.detail };
    found.images.push({
      url: typeof image.url === 'string' ? image.url : '',
      detail: IMAGE_DETAILS.find((detail) => detail === image.detail) ?? 'auto',
    });
  } else {
    found.uncountedParts += 1;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function schemaOf(value: unknown): string | null {
  return isObject(value) ? JSON.stringify(value) : null;
}

function limitOf(value: unknown, field: string): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  throw new RowFault(`body.${field}`, 'It must be a whole number from 1 up.');
}

function answersOf(value: unknown): number {
  return limitOf(value, 'n') ?? 1;
}
