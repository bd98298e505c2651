import { describe, expect, it } from 'vitest';
import { type OpenPort, ReadingClient, type ReadingJob, ReadingLost } from '../../src/imports/client';
import type { ReadReply, ReadRequest } from '../../src/imports/importMessages';
import { readingHere } from '../support/readingPort';
import { jsonLines, tableText } from './support';

const USAGE = tableText([
  ['start_time', 'model', 'num_model_requests', 'input_tokens', 'output_tokens'],
  [1_759_622_400, 'gpt-4o-mini', 4, 2_000, 600],
]);

const job = (text: string, more: Partial<ReadingJob> = {}): ReadingJob => ({
  file: new Blob([text]),
  format: null,
  untoldModel: null,
  signal: new AbortController().signal,
  onProgress: () => undefined,
  ...more,
});

/** A port whose other end is the test. */
function portOfMyOwn() {
  const asked: ReadRequest[] = [];
  const opened: { reply: (reply: ReadReply) => void; lose: () => void; isClosed: boolean }[] = [];
  const openPort: OpenPort = (reply, lose) => {
    const end = { reply, lose, isClosed: false };
    opened.push(end);
    return {
      send: (request) => asked.push(request),
      close: () => {
        end.isClosed = true;
      },
    };
  };
  return { asked, opened, openPort };
}

const settled = () => new Promise((goOn) => setTimeout(goOn));

describe('files that are read elsewhere', () => {
  it('come back with what is in them', async () => {
    const reading = await new ReadingClient(readingHere()).read(job(USAGE));
    expect(reading).toMatchObject({
      is: 'usage',
      format: { kind: 'openai-activity', delimiter: ',' },
      result: { ending: 'whole', usage: [{ requests: 4, inputTokens: 2_000, outputTokens: 600 }] },
    });
  });

  it('tell how far they are, from the start on', async () => {
    const bytes: number[] = [];
    const onProgress: ReadingJob['onProgress'] = (progress) => bytes.push(progress.bytes);
    await new ReadingClient(readingHere()).read(job(USAGE, { onProgress }));
    expect(bytes).toEqual([0, new Blob([USAGE]).size]);
  });

  it('are read one after the other, by one reader that is let go at the end', async () => {
    const { asked, opened, openPort } = portOfMyOwn();
    const client = new ReadingClient(openPort);
    const both = [client.read(job('a')), client.read(job('b'))];
    await settled();
    expect(asked).toMatchObject([{ type: 'read', id: 1 }]);
    opened[0]?.reply({ type: 'done', id: 1, reading: { is: 'unreadable', reason: 'a' } });
    await settled();
    expect(asked).toMatchObject([{ id: 1 }, { type: 'read', id: 2 }]);
    expect(opened).toMatchObject([{ isClosed: false }]);
    opened[0]?.reply({ type: 'done', id: 2, reading: { is: 'unreadable', reason: 'b' } });
    expect(await Promise.all(both)).toMatchObject([{ reason: 'a' }, { reason: 'b' }]);
    expect(opened).toMatchObject([{ isClosed: true }]);
  });

  it('can be given up in reading, and give back what was read', async () => {
    const { asked, opened, openPort } = portOfMyOwn();
    const controller = new AbortController();
    const reading = new ReadingClient(openPort).read(job('a', { signal: controller.signal }));
    await settled();
    controller.abort();
    expect(asked).toMatchObject([{ type: 'read' }, { type: 'cancel', id: 1 }]);
    opened[0]?.reply({ type: 'done', id: 1, reading: { is: 'unreadable', reason: 'in part' } });
    expect(await reading).toMatchObject({ reason: 'in part' });
  });

  it('can be given up before their turn, and are then not read at all', async () => {
    const { asked, openPort } = portOfMyOwn();
    const reading = new ReadingClient(openPort).read(job('a', { signal: AbortSignal.abort() }));
    expect(await reading).toBeNull();
    expect(asked).toEqual([]);
  });

  it('are lost with their reader, and the next has a reader of its own', async () => {
    const { opened, openPort } = portOfMyOwn();
    const client = new ReadingClient(openPort);
    const lost = client.read(job('a'));
    const next = client.read(job('b'));
    await settled();
    opened[0]?.lose();
    await expect(lost).rejects.toThrow(ReadingLost);
    await settled();
    opened[1]?.reply({ type: 'done', id: 2, reading: { is: 'unreadable', reason: 'b' } });
    expect(await next).toMatchObject({ reason: 'b' });
  });

  it('are lost where what counts tokens can’t be had, and only those of texts', async () => {
    const client = new ReadingClient(readingHere(() => Promise.reject(new Error('offline'))));
    const example = { messages: [{ role: 'assistant', content: 'a' }] };
    await expect(client.read(job(jsonLines(example)))).rejects.toThrow(ReadingLost);
    expect(await client.read(job(USAGE))).toMatchObject({ is: 'usage' });
  });

  it('stop soon after they were given up, and keep the rows before', async () => {
    const controller = new AbortController();
    const line = '1759622400,gpt-4o-mini,1,10,5\n';
    const long = `start_time,model,num_model_requests,input_tokens,output_tokens\n${line.repeat(100_000)}`;
    const reading = await new ReadingClient(readingHere()).read(
      job(long, {
        signal: controller.signal,
        onProgress: ({ rows }) => rows > 0 && controller.abort(),
      }),
    );
    if (reading?.is !== 'usage') throw new Error('it was not read as usage');
    const { ending, rows, usage } = reading.result;
    expect(ending).toBe('cancelled');
    expect(rows.all).toBeGreaterThan(0);
    expect(rows.all).toBeLessThan(100_000);
    expect(usage).toMatchObject([{ requests: rows.all, inputTokens: 10 * rows.all }]);
  });
});
