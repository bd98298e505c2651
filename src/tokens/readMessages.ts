import type { ChatMessage } from './chat';
import { isObject, type JsonObject, NotReadable, type Reading, readListed, textOrNone } from './jsonParts';

/** Names and what is counted by its own rule; any other field of a message is not counted. */
const COUNTED = ['role', 'content', 'name'];

/** What parts with a text are called in the two APIs. */
const TEXT_PARTS = ['text', 'input_text', 'output_text'];

/**
 * Reads messages as requests hold them: a list of them, one, or a whole request with `messages`. What has no text, images
 * say, is kept by its name, so that it can be told that it is not counted.
 */
export function readMessages(json: string): Reading<readonly ChatMessage[]> {
  return readListed(json, 'messages', messagesIn);
}

/** @throws NotReadable where one of them can't be read */
export function messagesIn(list: unknown): readonly ChatMessage[] {
  if (!Array.isArray(list)) throw new NotReadable('The messages have to be a list.');
  return list.map((message, index) => readMessage(message, `Message ${index + 1}`));
}

function readMessage(message: unknown, where: string): ChatMessage {
  if (!isObject(message)) throw new NotReadable(`${where} is not an object with a role and content.`);
  const role = textOrNone(message.role, `${where}: role`);
  if (role === undefined) throw new NotReadable(`${where} has no role.`);
  const name = textOrNone(message.name, `${where}: name`);
  const { texts, notCounted } = readContent(message.content, `${where}: content`);
  const others = Object.keys(message).filter((key) => !COUNTED.includes(key) && !isEmpty(message[key]));
  return { role, texts, notCounted: [...notCounted, ...others], ...(name === undefined ? {} : { name }) };
}

function readContent(content: unknown, where: string): Pick<ChatMessage, 'texts' | 'notCounted'> {
  if (!Array.isArray(content)) {
    const text = textOrNone(content, where);
    return { texts: text === undefined ? [] : [text], notCounted: [] };
  }
  const parts = content.map((part, index) => readPart(part, `${where}, part ${index + 1}`));
  return {
    texts: parts.flatMap(({ text }) => text ?? []),
    notCounted: parts.flatMap(({ type, text }) => (text === undefined ? type : [])),
  };
}

function readPart(part: unknown, where: string): { type: string; text?: string } {
  if (!isObject(part)) throw new NotReadable(`${where} is not an object with a type.`);
  const type = textOrNone(part.type, `${where}: type`);
  if (type === undefined) throw new NotReadable(`${where} has no type.`);
  return TEXT_PARTS.includes(type) ? { type, text: textOf(part, where) } : { type };
}

function textOf(part: JsonObject, where: string): string {
  const text = textOrNone(part.text, `${where}: text`);
  if (text === undefined) throw new NotReadable(`${where} has no text.`);
  return text;
}

/** As answers come back: `"refusal": null`, `"annotations": []`. */
function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
