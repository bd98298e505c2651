import { describe, expect, it, vi } from 'vitest';
import { type CountWorker, makeCounter } from '../../src/tokens/counter';
import type { CountReport, CountRequest } from '../../src/tokens/countRequest';

/** A worker that the test answers for. */
class PretendWorker implements CountWorker {
  onmessage: Worker['onmessage'] = null;
  onerror: Worker['onerror'] = null;
  onmessageerror: Worker['onmessageerror'] = null;
  readonly asked: CountRequest[] = [];
  isTerminated = false;

  postMessage(request: CountRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  report(report: CountReport): void {
    this.onmessage?.call(this as unknown as Worker, new MessageEvent('message', { data: report }));
  }

  fail(): void {
    this.onerror?.call(this as unknown as Worker, new Event('error') as ErrorEvent);
  }
}

function counterOn({ idleMs = 1_000 } = {}) {
  const workers: PretendWorker[] = [];
  const counter = makeCounter(() => {
    const worker = new PretendWorker();
    workers.push(worker);
    return worker;
  }, idleMs);
  const worker = (number = 0): PretendWorker => {
    const started = workers[number];
    if (!started) throw new Error(`worker ${number} was not started`);
    return started;
  };
  return { counter, workers, worker };
}

const counted = (id: number, tokens: number): CountReport => ({
  id,
  what: 'text',
  count: { tokens, spans: [] },
});

describe('the counter of a page', () => {
  it('starts its worker with the first count, and gives each count its own answer', async () => {
    const { counter, workers, worker } = counterOn();
    expect(workers).toEqual([]);
    const one = counter.countText('one');
    const two = counter.countText('two', { spansUpTo: 9 });
    expect(workers).toHaveLength(1);
    expect(worker().asked).toEqual([
      { id: 1, what: 'text', text: 'one', spansUpTo: 0 },
      { id: 2, what: 'text', text: 'two', spansUpTo: 9 },
    ]);
    worker().report(counted(2, 22));
    worker().report(counted(1, 11));
    expect([(await one).tokens, (await two).tokens]).toEqual([11, 22]);
    counter.close();
  });

  it('tells how far a count is', async () => {
    const { counter, worker } = counterOn();
    const told: unknown[] = [];
    const count = counter.countText('one', { onProgress: (progress) => told.push(progress) });
    const progress = { what: 'loading' as const, loadedParts: 1, parts: 8 };
    worker().report({ id: 1, what: 'progress', progress });
    worker().report(counted(1, 1));
    await count;
    expect(told).toEqual([progress]);
    counter.close();
  });

  it('tells all counts how much of the list of tokens is loaded, even where the one it is loaded for is aborted', async () => {
    const { counter, worker } = counterOn();
    const control = new AbortController();
    const first = counter.countText('on', { signal: control.signal });
    const told: unknown[] = [];
    const second = counter.countText('one', { onProgress: (progress) => told.push(progress) });
    control.abort(new Error('typed on'));
    await expect(first).rejects.toThrow('typed on');
    const progress = { what: 'loading' as const, loadedParts: 2, parts: 8 };
    worker().report({ id: 1, what: 'progress', progress });
    worker().report(counted(2, 1));
    await second;
    expect(told).toEqual([progress]);
    counter.close();
  });

  it('rejects a count that is aborted with the reason of the signal, and cancels it', async () => {
    const { counter, worker } = counterOn();
    const control = new AbortController();
    const count = counter.countText('one', { signal: control.signal });
    control.abort(new Error('typed on'));
    await expect(count).rejects.toThrow('typed on');
    expect(worker().asked.at(-1)).toEqual({ id: 1, what: 'cancel' });
    counter.close();
  });

  it('asks nothing where the signal is aborted already', async () => {
    const { counter, workers } = counterOn();
    await expect(counter.countText('one', { signal: AbortSignal.abort(new Error('late')) })).rejects.toThrow(
      'late',
    );
    expect(workers).toEqual([]);
  });

  it('starts another worker after one that could not load the list of tokens', async () => {
    const { counter, worker } = counterOn();
    const control = new AbortController();
    const aborted = counter.countText('on', { signal: control.signal });
    const count = counter.countText('one');
    control.abort(new Error('typed on'));
    await expect(aborted).rejects.toThrow('typed on');
    // The one that it was loaded for.
    worker().report({ id: 1, what: 'failed', why: 'not-loaded' });
    await expect(count).rejects.toMatchObject({ name: 'CountError', why: 'not-loaded' });
    expect(worker().isTerminated).toBe(true);
    const again = counter.countText('one');
    worker(1).report(counted(3, 1));
    expect((await again).tokens).toBe(1);
    counter.close();
  });

  it('rejects a count that broke off, and goes on with the same worker', async () => {
    const { counter, workers, worker } = counterOn();
    const count = counter.countText('one');
    worker().report({ id: 1, what: 'failed', why: 'broke-off' });
    await expect(count).rejects.toMatchObject({ why: 'broke-off' });
    const again = counter.countText('one');
    worker().report(counted(2, 1));
    expect((await again).tokens).toBe(1);
    expect(workers).toHaveLength(1);
    counter.close();
  });

  it('rejects what is asked where the worker’s file can’t be had', async () => {
    const { counter, worker } = counterOn();
    const count = counter.countPrompt({ messages: [], tools: [], answer: '' });
    worker().fail();
    await expect(count).rejects.toMatchObject({ why: 'not-loaded' });
  });

  it('rejects where the browser starts no workers', async () => {
    const counter = makeCounter(() => {
      throw new Error('no workers');
    });
    await expect(counter.countText('one')).rejects.toMatchObject({ why: 'not-loaded' });
  });

  it('rejects what is left when it is closed, and ends the worker', async () => {
    const { counter, worker } = counterOn();
    const count = counter.countText('one');
    counter.close();
    await expect(count).rejects.toMatchObject({ why: 'broke-off' });
    expect(worker().isTerminated).toBe(true);
  });

  it('ends its worker once it was asked nothing for a while, but not before', async () => {
    vi.useFakeTimers();
    try {
      const { counter, workers, worker } = counterOn({ idleMs: 1_000 });
      const count = counter.countText('one');
      vi.advanceTimersByTime(5_000);
      expect(worker().isTerminated).toBe(false);
      worker().report(counted(1, 1));
      await count;
      vi.advanceTimersByTime(999);
      expect(worker().isTerminated).toBe(false);
      vi.advanceTimersByTime(1);
      expect(worker().isTerminated).toBe(true);
      const next = counter.countText('two');
      expect(workers).toHaveLength(2);
      worker(1).report(counted(2, 1));
      await next;
      counter.close();
    } finally {
      vi.useRealTimers();
    }
  });
});
