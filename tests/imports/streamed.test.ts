import { describe, expect, it } from 'vitest';
import { readUsageFile } from '../../src/imports/readUsageFile';
import { chunksOf, type Progress } from '../../src/imports/streamed';
import { bytesOf, jsonLines } from './support';

const FORMAT = { kind: 'responses', layout: 'lines' } as const;
const text = jsonLines({ model: 'gpt-4o-mini', usage: { prompt_tokens: 10, completion_tokens: 1 } });
const line = bytesOf(text);

async function* lines(count: number, thenFails = false) {
  for (let at = 0; at < count; at += 1) yield line;
  if (thenFails) throw new Error('the stick was pulled out');
}

describe('a long file', () => {
  it('tells how far it has come', async () => {
    const seen: Progress[] = [];
    await readUsageFile(FORMAT, lines(3), { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([1, 2, 3].map((rows) => ({ bytes: rows * line.length, rows })));
  });

  it('can be given up at any moment, and keeps what was read', async () => {
    const stop = new AbortController();
    const read = await readUsageFile(FORMAT, lines(100), {
      signal: stop.signal,
      onProgress: ({ rows }) => rows === 7 && stop.abort(),
    });
    expect(read.ending).toBe('cancelled');
    expect(read.usage).toMatchObject([{ requests: 7 }]);
    expect(read.problems).toEqual([]);
  });

  it('that breaks off keeps what was read, and says so', async () => {
    const read = await readUsageFile(FORMAT, lines(5, true));
    expect(read.ending).toBe('broken');
    expect(read.usage).toMatchObject([{ requests: 5 }]);
    expect(read.problems).toEqual([
      { line: null, field: '', reason: 'The file could not be read to its end.' },
    ]);
  });

  it('lets its source go when it is given up', async () => {
    let isLetGo = false;
    async function* watched() {
      try {
        yield* lines(100);
      } finally {
        isLetGo = true;
      }
    }
    await readUsageFile(FORMAT, watched(), { signal: AbortSignal.abort() });
    expect(isLetGo).toBe(true);
  });

  it('comes out of a file of the browser’s in chunks', async () => {
    const read = await readUsageFile(FORMAT, chunksOf(new Blob([text, text, text])));
    expect(read).toMatchObject({ ending: 'whole', usage: [{ requests: 3 }] });
  });
});
