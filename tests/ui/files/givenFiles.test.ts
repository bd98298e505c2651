import { describe, expect, it } from 'vitest';
import type { ReadingJob } from '../../../src/imports/client';
import type { FileReading } from '../../../src/imports/readFile';
import { GivenFiles } from '../../../src/ui/files/givenFiles';

/** Files that are read when the test says so. */
function readByHand() {
  const jobs: (ReadingJob & { done: (reading: FileReading | null) => void; lose: () => void })[] = [];
  const files = new GivenFiles(
    {
      read: (job) => new Promise((done, lose) => jobs.push({ ...job, done, lose: () => lose(new Error()) })),
    },
    () => 1_000,
  );
  return { jobs, files, states: () => files.current().files.map(({ state }) => state.is) };
}

const UNREADABLE: FileReading = { is: 'unreadable', reason: 'It is empty.' };
const fileOf = (name: string, text = 'a') => new File([text], name, { lastModified: 1 });
const settled = () => new Promise((goOn) => setTimeout(goOn));

describe('files that are given to the page', () => {
  it('wait, are read, and say what came of it', async () => {
    const { jobs, files, states } = readByHand();
    files.add([fileOf('a.csv')]);
    expect(states()).toEqual(['waiting']);
    jobs[0]?.onProgress({ bytes: 0, rows: 0 });
    expect(files.current().files[0]?.state).toEqual({
      is: 'in-reading',
      progress: { bytes: 0, rows: 0, elapsedMs: 0 },
      isCancelled: false,
    });
    jobs[0]?.done(UNREADABLE);
    await settled();
    expect(states()).toEqual(['read']);
    expect(files.current().news).toBe('a.csv can’t be read. It is empty.');
  });

  it('are not taken twice, which is said', () => {
    const { jobs, files, states } = readByHand();
    files.add([fileOf('a.csv')]);
    files.add([fileOf('a.csv'), fileOf('b.csv')]);
    expect(states()).toHaveLength(2);
    expect(jobs).toHaveLength(2);
    expect(files.current().news).toBe('1 file not taken: given here already.');
  });

  it('are stopped, which shows at once', async () => {
    const { jobs, files } = readByHand();
    files.add([fileOf('a.csv')]);
    jobs[0]?.onProgress({ bytes: 0, rows: 0 });
    files.cancel(1);
    expect(jobs[0]?.signal.aborted).toBe(true);
    expect(files.current().files[0]?.state).toMatchObject({ is: 'in-reading', isCancelled: true });
  });

  it('that nobody could read are lost, and can be tried again as they are', async () => {
    const { jobs, files, states } = readByHand();
    files.add([fileOf('a.csv')]);
    jobs[0]?.lose();
    await settled();
    expect(states()).toEqual(['lost']);
    files.readAgain(1, { untoldModel: 'gpt-4o-mini' });
    expect(states()).toEqual(['waiting']);
    expect(jobs[1]).toMatchObject({ untoldModel: 'gpt-4o-mini', format: null });
    jobs[1]?.done(null);
    await settled();
    expect(states()).toEqual(['given-up']);
  });

  it('that are taken away are stopped and never come back', async () => {
    const { jobs, files, states } = readByHand();
    files.add([fileOf('a.csv'), fileOf('b.csv')]);
    files.remove(1);
    expect(jobs[0]?.signal.aborted).toBe(true);
    jobs[0]?.done(UNREADABLE);
    await settled();
    expect(states()).toEqual(['waiting']);
    expect(files.current().news).toBe('a.csv was taken away.');
  });

  it('keep what is entered beside them', () => {
    const { files } = readByHand();
    files.add([fileOf('a.jsonl')]);
    files.enter(1, { tokensPerAnswer: 20 });
    files.enter(1, { period: 'month' });
    expect(files.current().files[0]?.entered).toEqual({ tokensPerAnswer: 20, period: 'month', epochs: null });
  });
});
