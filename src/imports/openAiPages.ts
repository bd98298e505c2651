import type { Collector } from './collector';
import { rowOfObjects } from './jsonRow';
import { readCostRow, readEmptyBucket, readUsageRow } from './openAiRows';
import { isObject, type JsonObject, objectAt, type ParsedJson } from './parseJson';
import { naming, type Row, RowFault, type RowReading } from './rowReading';

/** The beginning of what results of usage call themselves; the rest tells which of OpenAI’s services was used. */
const USAGE = /^organization\.usage\.(\w+)\.result$/;

/**
 * Takes a page of OpenAI’s Usage API or Costs API, or a list of pages. Each result says which of the two it is of. A page
 * that says that there are more is not the whole.
 */
export function takePages({ parsed, line, collector }: TakenValue): void {
  if (!parsed.ok) {
    collector.takeFault(line, parsed.reason);
    return;
  }
  for (const page of Array.isArray(parsed.value) ? parsed.value : [parsed.value]) {
    if (!isObject(page) || !Array.isArray(page.data)) {
      collector.takeFault(line, 'It is not a page of the Usage API or the Costs API.');
      continue;
    }
    for (const bucket of page.data) takeBucket(bucket, line, collector);
  }
}

/** A value of a file in JSON, and where what is read of it goes. */
export interface TakenValue {
  readonly parsed: ParsedJson;
  readonly line: number;
  readonly collector: Collector;
}

/** Whether the last of some pages says that more of them follow. */
export function endsEarly(value: unknown): boolean {
  const page: unknown = Array.isArray(value) ? value.at(-1) : value;
  return isObject(page) && page.has_more === true;
}

function takeBucket(bucket: unknown, line: number, collector: Collector): void {
  const results = isObject(bucket) ? (bucket.results ?? bucket.result) : null;
  if (!isObject(bucket) || !Array.isArray(results)) {
    collector.takeFault(line, 'A bucket has no list of results.');
    return;
  }
  if (results.length === 0) collector.take(line, () => readEmptyBucket(rowOfObjects(bucket)));
  for (const result of results) collector.take(line, () => readResult(result, bucket, collector.untoldModel));
}

function readResult(result: unknown, bucket: JsonObject, untoldModel: string | undefined): RowReading {
  if (!isObject(result)) throw new RowFault('results', 'A result is no object.');
  if (result.object === 'organization.costs.result') return readCostRow(costRow(result, bucket));
  const service = USAGE.exec(String(result.object))?.[1];
  if (service === 'completions') return readUsageRow(naming(rowOfObjects(result, bucket), untoldModel));
  if (service === undefined)
    throw new RowFault('object', 'It is neither a result of usage nor one of costs.');
  return readOtherService(service, result, bucket);
}

/** The amount of a cost stands in an object of its own. */
function costRow(result: JsonObject, bucket: JsonObject): Row {
  const { value, currency } = objectAt(result, 'amount');
  return rowOfObjects({ amount_value: value, amount_currency: currency }, result, bucket);
}

/** Usage of embeddings, images, speech: of other models, and counted in other things as well. */
function readOtherService(service: string, result: JsonObject, bucket: JsonObject): RowReading {
  const model = typeof result.model === 'string' ? result.model : 'no model told';
  const named = { ...result, input_tokens: result.input_tokens ?? 0, model: `${model} (${service})` };
  return readUsageRow(rowOfObjects(named, bucket));
}
