import { readBatchOutput } from './batchOutput';
import { Collector } from './collector';
import { CsvTable } from './csvTable';
import type { ImportResult } from './importResult';
import { JsonDocument, JsonLines, type ValueTaker } from './jsonValues';
import { endsEarly, takePages } from './openAiPages';
import type { ParsedJson } from './parseJson';
import type { UsageFormat } from './recognise';
import { readResponse } from './responseUsage';
import type { RowReading } from './rowReading';
import { type Chunks, type ChunkTaker, type ReadOptions, streamInto } from './streamed';
import { TABLE_KINDS } from './tableKinds';

/**
 * Reads a file of usage or of a bill, chunk by chunk. Never throws for what the file holds: what can't be read is a problem
 * with its line, and all the rest is counted. Names of people, their addresses, keys and ids are not read at all.
 * @param format as `recognise` told it, or as it was asked
 */
export async function readUsageFile(
  format: UsageFormat,
  chunks: Chunks,
  options: ReadOptions = {},
): Promise<ImportResult> {
  const collector = new Collector(options.untoldModel);
  const { taker, finish } = takerOf(format, collector);
  const { ending } = await streamInto(taker, chunks, options);
  if (ending === 'broken') collector.noteWhole('', 'The file could not be read to its end.');
  if (ending === 'whole') finish();
  return collector.result(ending);
}

interface Reading {
  readonly taker: ChunkTaker;
  /** What can be said once all of the file is read. */
  readonly finish: () => void;
}

function takerOf(format: UsageFormat, collector: Collector): Reading {
  if ('delimiter' in format) {
    const taker = new CsvTable(TABLE_KINDS[format.kind], format.delimiter, collector);
    return { taker, finish: () => undefined };
  }
  let last: unknown = null;
  const take = TAKERS[format.kind];
  const takeValue: ValueTaker = (parsed, line) => {
    if (parsed.ok) last = parsed.value;
    take(parsed, line, collector);
  };
  const taker = format.layout === 'lines' ? new JsonLines(takeValue) : new JsonDocument(takeValue);
  const finish = () => {
    if (format.kind !== 'openai-pages' || !endsEarly(last)) return;
    collector.noteWhole('has_more', 'It says that more pages follow: add the files of those too.');
  };
  return { taker, finish };
}

const TAKERS: Readonly<
  Record<
    Extract<UsageFormat, { layout: unknown }>['kind'],
    (parsed: ParsedJson, line: number, collector: Collector) => void
  >
> = {
  'openai-pages': (parsed, line, collector) => takePages({ parsed, line, collector }),
  'batch-output': takeEach(readBatchOutput),
  responses: takeEach((value, untoldModel) => readResponse(value, { untoldModel })),
};

/** Takes a value, or each of a list of them. */
function takeEach(read: (value: unknown, untoldModel: string | undefined) => RowReading) {
  return (parsed: ParsedJson, line: number, collector: Collector) => {
    if (!parsed.ok) {
      collector.takeFault(line, parsed.reason);
      return;
    }
    const values: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
    for (const value of values) collector.take(line, () => read(value, collector.untoldModel));
  };
}
