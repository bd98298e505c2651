import { CsvHeader } from './csvHeader';
import { CsvRecords, type Delimiter } from './csvRecords';
import { isOfKind } from './csvTable';
import { type SeenFields, seenFields } from './jsonKeys';
import { TIME_COLUMNS } from './openAiRows';
import { TABLE_KINDS, type TableKindId } from './tableKinds';
import { unreadableReason } from './unreadable';

/** How values in JSON stand in a file: one a line, or one over all of it. */
export type JsonLayout = 'lines' | 'document';

/** A kind of file that says what was used or billed, with how it is laid out. */
export type UsageFormat =
  | { readonly kind: TableKindId; readonly delimiter: Delimiter }
  | { readonly kind: 'openai-pages' | 'batch-output' | 'responses'; readonly layout: JsonLayout };

/** A kind of file that says what is to be sent. */
export interface ContentFormat {
  readonly kind: 'batch-input' | 'fine-tune';
  readonly layout: JsonLayout;
}

export type FileFormat = UsageFormat | ContentFormat;

type JsonKindId = Extract<FileFormat, { layout: JsonLayout }>['kind'];

/** What a file is: of one kind, or of one of several, which has to be asked; or none that is read, with the reason. */
export type Recognised =
  | { readonly is: 'known'; readonly format: FileFormat }
  | { readonly is: 'either'; readonly formats: readonly FileFormat[] }
  | { readonly is: 'unreadable'; readonly reason: string };

/** How much of a file is enough to tell what it is. */
export const RECOGNISE_BYTES = 65_536;

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/** How many lines are looked at for one that can be read. */
const LINES_LOOKED_AT = 20;

/** Tells the kind of a file by what it begins with, never by its name. */
export function recognise(firstBytes: Uint8Array): Recognised {
  const reason = unreadableReason(firstBytes);
  if (reason !== null) return unreadable(reason);
  const text = new TextDecoder().decode(firstBytes);
  if (text.trim() === '') return unreadable('It is empty.');
  const formats = /^\s*[[{]/.test(text) ? jsonFormats(text) : tableFormats(text);
  if (typeof formats === 'string') return unreadable(formats);
  const [only, ...others] = formats;
  if (!only)
    return unreadable('It is no file of usage, of costs, of Batch or for fine-tuning that is known here.');
  return others.length === 0 ? { is: 'known', format: only } : { is: 'either', formats };
}

function unreadable(reason: string): Recognised {
  return { is: 'unreadable', reason };
}

/** The formats that the first row of a table fits; or why there are none. */
function tableFormats(text: string): readonly FileFormat[] | string {
  const formats: FileFormat[] = [];
  for (const delimiter of DELIMITERS) {
    const header = headerOf(text, delimiter);
    for (const [kind, table] of Object.entries(TABLE_KINDS)) {
      if (isOfKind(header, table)) formats.push({ kind: kind as TableKindId, delimiter });
    }
    const hasTime = header.has('start_time') && header.width <= TIME_COLUMNS.length;
    if (hasTime && header.names.every((name) => TIME_COLUMNS.includes(name.trim()))) {
      return 'It is an export of OpenAI with columns of time alone: there was no usage on its days.';
    }
  }
  return formats;
}

function headerOf(text: string, delimiter: Delimiter): CsvHeader {
  const records = new CsvRecords(delimiter);
  const [first] = [...records.push(text), ...records.end()];
  return new CsvHeader(first?.cells ?? []);
}

/** The formats that the fields of the first object fit; or why there are none. */
function jsonFormats(text: string): readonly FileFormat[] | string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const layout = layoutOf(lines);
  const candidates = layout === 'document' ? [text] : lines.slice(0, LINES_LOOKED_AT);
  let reason: string | null = null;
  for (const candidate of candidates) {
    const kinds = kindsOf(seenFields(candidate));
    if (typeof kinds === 'string') reason ??= kinds;
    else if (kinds.length > 0) return kinds.map((kind) => ({ kind, layout }));
  }
  return reason ?? [];
}

/**
 * A file of lines has a whole value on its first one, or has one so long that no other can be seen; where the first is
 * broken, the next begins a value of its own.
 */
function layoutOf([first = '', second]: readonly string[]): JsonLayout {
  if (second === undefined) return 'lines';
  return isWhole(first) || (first.trim().length > 1 && second.startsWith('{')) ? 'lines' : 'document';
}

function isWhole(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function kindsOf({ names, object }: SeenFields): readonly JsonKindId[] | string {
  const has = (...fields: readonly string[]) => fields.some((field) => names.has(field));
  if (object !== 'page' && has('metadata') && has('data')) {
    return 'It looks like an export of LiteLLM in JSON: take the one in CSV.';
  }
  if (object === 'page' || has('data')) return ['openai-pages'];
  if (has('body') && !has('response')) return ['batch-input'];
  if (has('custom_id') && has('response', 'error')) return ['batch-output'];
  if (has('response') && !has('usage')) return ['batch-output'];
  if (has('usage', 'prompt_tokens', 'input_tokens', 'trained_tokens')) return ['responses'];
  if (has('preferred_output', 'non_preferred_output')) {
    return 'It is a file for fine-tuning by preferences: only examples with messages are read.';
  }
  if (has('prompt') && has('completion')) {
    return 'It is a training file in the old form, with a prompt and a completion: this model takes messages.';
  }
  if (has('messages', 'input') && has('model')) {
    return 'It holds requests without what Batch needs around them: a custom_id, a url and a body.';
  }
  return has('messages') ? ['fine-tune'] : [];
}
