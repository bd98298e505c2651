import type { Tuning } from '../catalog/billables';
import { THIS_MODEL } from '../catalog/models';
import { formatExact } from '../units/format';
import { type BatchRequests, NO_REQUESTS, plusRequest } from './batchRequests';
import type { Counting } from './counting';
import type { Ending, ImportProblem, OtherUsage, RowCounts } from './importResult';
import { JsonLines } from './jsonValues';
import { KeptNames } from './keptNames';
import { modelOfName } from './modelName';
import { isObject, type JsonObject, type ParsedJson } from './parseJson';
import { readChatBody, readResponsesBody } from './requestBody';
import { RowFault } from './rowReading';
import { RowTally } from './rowTally';
import { type Chunks, type ReadOptions, streamInto } from './streamed';
import { SumsByKey } from './sumsByKey';

/** What the requests of a file for Batch would use. */
export interface BatchInput {
  /** Requests of this model as it comes, and fine-tuned. */
  readonly requests: Readonly<Record<Tuning, BatchRequests>>;
  /** Requests of other models and to other parts of the API: counted as such alone. */
  readonly others: readonly OtherUsage[];
  readonly rows: RowCounts;
  readonly bytes: number;
  /** What can’t be read; and what breaks a limit, which is counted all the same. */
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
  readonly ending: Ending;
}

const BODY_READERS = { '/v1/chat/completions': readChatBody, '/v1/responses': readResponsesBody };
const BYTES_PER_MEGABYTE = 1_000_000;

/**
 * Reads a file of requests for Batch, line by line. A line that can’t be read is a problem with its number and its reason;
 * the rest is counted.
 */
export async function readBatchInput(
  chunks: Chunks,
  counting: Counting,
  options: ReadOptions = {},
): Promise<BatchInput> {
  const reader = new BatchReader(counting);
  const lines = new JsonLines((parsed, line) => reader.take(parsed, line));
  const { ending, bytes } = await streamInto(lines, chunks, options);
  return reader.result(ending, bytes);
}

class BatchReader {
  private readonly tally = new RowTally();
  private readonly requests = { base: { ...NO_REQUESTS }, fineTuned: { ...NO_REQUESTS } };
  private readonly others = new SumsByKey<OtherUsage>();
  private readonly ids = new Set<string>();
  private readonly names = new KeptNames();

  constructor(private readonly counting: Counting) {}

  take(parsed: ParsedJson, line: number): void {
    if (!parsed.ok) {
      this.tally.takeFault(line, parsed.reason);
      return;
    }
    this.tally.take(line, () => {
      if (!isObject(parsed.value)) throw new RowFault('', 'It is no object.');
      return this.takeRequest(parsed.value, line);
    });
  }

  result(ending: Ending, bytes: number): BatchInput {
    const { tally, requests } = this;
    if (ending === 'broken') tally.note(null, '', 'The file could not be read to its end.');
    const { requestsPerFile, fileMegabytes } = THIS_MODEL.batch ?? {};
    if (requestsPerFile && tally.rows.all > requestsPerFile.value) {
      tally.note(
        null,
        '',
        `It holds ${formatExact(tally.rows.all)} requests: a file may have ${formatExact(requestsPerFile.value)} at most.`,
      );
    }
    if (fileMegabytes && bytes > fileMegabytes.value * BYTES_PER_MEGABYTE) {
      tally.note(
        null,
        '',
        `It is larger than ${fileMegabytes.value} MB, which is the most that a file may have.`,
      );
    }
    const { rows, problems, problemCount } = tally;
    return { requests, others: this.others.all(), rows, bytes, problems, problemCount, ending };
  }

  private takeRequest(request: JsonObject, line: number): 'thisModel' | 'others' {
    const { body, url, method } = request;
    if (!isObject(body)) throw new RowFault('body', 'It must be an object.');
    if (typeof url !== 'string') throw new RowFault('url', 'It must be the address of a part of the API.');
    const named = modelOfName(typeof body.model === 'string' ? body.model : '');
    if (!named) throw new RowFault('body.model', 'It must name a model.');
    if (method !== 'POST') this.tally.note(line, 'method', 'It must be “POST”.');
    this.checkId(request.custom_id, line);
    const readBody = Object.entries(BODY_READERS).find(([known]) => known === url)?.[1];
    if (!named.isThisModel || !readBody) {
      this.takeOther(readBody ? named.name : `${named.name} (${url.slice(0, 40)})`);
      return 'others';
    }
    const tokens = plusRequest(this.requests[named.tuning], readBody(body), this.counting);
    const { windowTokens } = THIS_MODEL.context;
    if (tokens > windowTokens.value) {
      this.tally.note(
        line,
        'body',
        `Its ${formatExact(tokens)} tokens don’t fit into the window of ${formatExact(windowTokens.value)}.`,
      );
    }
    return 'thisModel';
  }

  private checkId(id: unknown, line: number): void {
    if (typeof id !== 'string' || id === '') {
      this.tally.note(line, 'custom_id', 'It must be a text of its own for each request.');
    } else if (this.ids.has(id)) {
      this.tally.note(line, 'custom_id', 'Another request has the same.');
    } else if (this.ids.size < (THIS_MODEL.batch?.requestsPerFile?.value ?? 0)) {
      // Past what a file may hold they are no longer kept, so that memory has an end.
      this.ids.add(id);
    }
  }

  private takeOther(name: string): void {
    const model = this.names.keep(name);
    const one = { model, rows: 1, requests: 1, inputTokens: 0, outputTokens: 0 };
    this.others.add([model], one, (sum) => ({ ...sum, rows: sum.rows + 1, requests: sum.requests + 1 }));
  }
}
