import { describe, expect, it } from 'vitest';
import { textMessage } from '../../src/tokens/chat';
import type { CountReport, CountRequest } from '../../src/tokens/countRequest';
import { type LoadRanks, serveCounts } from '../../src/tokens/serveCounts';
import { RANKS } from './ranks';

const loadInTwo: LoadRanks = async (onPart) => {
  onPart(1, 2);
  onPart(2, 2);
  return RANKS;
};

/** A worker's end of the line, and what came out of it; `until` waits for a report. */
function serve(load: LoadRanks = loadInTwo) {
  const reports: CountReport[] = [];
  const waiting: { isIt: (report: CountReport) => boolean; resolve: (report: CountReport) => void }[] = [];
  const port = {
    onmessage: null as ((event: MessageEvent<CountRequest>) => void) | null,
    postMessage: (report: CountReport) => {
      reports.push(report);
      for (const { isIt, resolve } of waiting) if (isIt(report)) resolve(report);
    },
  };
  serveCounts(port, load);
  const ask = (...requests: CountRequest[]) => {
    for (const data of requests) port.onmessage?.(new MessageEvent('message', { data }));
  };
  const until = (isIt: (report: CountReport) => boolean) =>
    new Promise<CountReport>((resolve) => {
      const there = reports.find(isIt);
      if (there) resolve(there);
      else waiting.push({ isIt, resolve });
    });
  const answerTo = (id: number) => until((report) => report.id === id && report.what !== 'progress');
  return { ask, until, answerTo, reports };
}

const text = (id: number, of: string, spansUpTo = 0): CountRequest => ({
  id,
  what: 'text',
  text: of,
  spansUpTo,
});

const loadingOf = (reports: readonly CountReport[]) =>
  reports.flatMap((report) =>
    report.what === 'progress' && report.progress.what === 'loading' ? report.progress : [],
  );

describe('the worker that counts', () => {
  it('loads the list of tokens with the first count, telling how far it is, and never again', async () => {
    const { ask, answerTo, reports } = serve();
    ask(text(1, 'hello world', 5));
    expect(await answerTo(1)).toEqual({
      id: 1,
      what: 'text',
      count: { tokens: 2, spans: [{ start: 0, end: 5, tokens: 1 }] },
    });
    ask(text(2, ''));
    expect(await answerTo(2)).toEqual({ id: 2, what: 'text', count: { tokens: 0, spans: [] } });
    expect(loadingOf(reports)).toEqual([
      { what: 'loading', loadedParts: 1, parts: 2 },
      { what: 'loading', loadedParts: 2, parts: 2 },
    ]);
  });

  it('counts a whole call with its answer', async () => {
    const { ask, answerTo } = serve();
    ask({
      id: 1,
      what: 'prompt',
      prompt: { messages: [textMessage('user', 'hello world')], tools: [], answer: 'hello' },
    });
    // 3 for the message, user 1, hello world 2; 3 for the answer to begin.
    expect(await answerTo(1)).toMatchObject({
      what: 'prompt',
      count: { input: { tokens: 9 }, answerTokens: 1 },
    });
  });

  it('leaves off a long text once it is cancelled, and goes on with the next', async () => {
    const { ask, until, answerTo, reports } = serve();
    ask(text(1, 'one two three '.repeat(100_000)));
    await until((report) => report.what === 'progress' && report.progress.what === 'counting');
    ask({ id: 1, what: 'cancel' }, text(2, 'hello'));
    expect(await answerTo(2)).toMatchObject({ count: { tokens: 1 } });
    expect(reports.filter(({ id, what }) => id === 1 && what !== 'progress')).toEqual([]);
  });

  it('does not begin with what was cancelled while it waited', async () => {
    const { ask, answerTo, reports } = serve();
    ask(text(1, 'one'), text(2, 'two'), { id: 2, what: 'cancel' }, text(3, 'three'));
    await answerTo(3);
    expect(reports.filter(({ what }) => what === 'text').map(({ id }) => id)).toEqual([1, 3]);
  });

  it('tells how far it is in a long text, up to the same sum', async () => {
    const { ask, answerTo, reports } = serve();
    const long = 'word '.repeat(120_000);
    ask(text(1, long));
    // " word" each, of which the first has no blank, and the blank at the end is one more.
    expect(await answerTo(1)).toMatchObject({ count: { tokens: 120_001 } });
    const counted = reports.flatMap((report) =>
      report.what === 'progress' && report.progress.what === 'counting' ? report.progress.countedUnits : [],
    );
    expect(counted.length).toBeGreaterThan(1);
    expect(counted).toEqual([...counted].sort((one, other) => one - other));
    expect(counted.at(-1)).toBeLessThan(long.length);
  });

  it('says so where the list can’t be loaded, and tries again with the next count', async () => {
    let tries = 0;
    const { ask, answerTo } = serve(async (onPart) => {
      tries += 1;
      if (tries === 1) throw new TypeError('offline');
      return loadInTwo(onPart);
    });
    ask(text(1, 'hello'));
    expect(await answerTo(1)).toEqual({ id: 1, what: 'failed', why: 'not-loaded' });
    ask(text(2, 'hello'));
    expect(await answerTo(2)).toMatchObject({ count: { tokens: 1 } });
  });
});
