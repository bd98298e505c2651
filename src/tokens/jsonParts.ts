import { jsonFault } from './jsonFault';

/** What is read of a text, or in one sentence what is wrong with it and where. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

export type JsonObject = Readonly<Record<string, unknown>>;

/** Thrown within a reader; its message is the sentence for the user. */
export class NotReadable extends Error {}

/** Runs a reader; what it can't read becomes its problem. */
export function reading<Value>(read: () => Value): Reading<Value> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof NotReadable) return { ok: false, problem: error.message };
    throw error;
  }
}

/** @throws NotReadable where the text, called `what` in the message, is not JSON: with the place */
export function parseJson(json: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new NotReadable(`The ${what} are not valid JSON: ${placeOf(jsonFault(json) ?? 0, json)}.`);
  }
}

function placeOf(at: number, json: string): string {
  if (at >= json.length) return 'something is missing at their end';
  const before = json.slice(0, at).split('\n');
  return `see line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws NotReadable where a value is neither a text nor left out */
export function textOrNone(value: unknown, where: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new NotReadable(`${where} has to be a text.`);
  return value;
}

/** Reads a list as requests hold it: the list itself, one of its items, or a whole request that has it under a key. */
export function readListed<Item>(
  json: string,
  key: string,
  itemsIn: (list: unknown) => readonly Item[],
): Reading<readonly Item[]> {
  return reading(() => {
    const given = parseJson(json, key);
    return itemsIn(isObject(given) ? (given[key] ?? [given]) : given);
  });
}
