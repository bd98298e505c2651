import { describe, expect, it } from 'vitest';
import { NO_REQUESTS } from '../../../src/imports/batchRequests';
import type { ImportResult } from '../../../src/imports/importResult';
import type { FileReading } from '../../../src/imports/readFile';
import { DEFAULT_WORKLOAD } from '../../../src/scenario/defaults';
import { batchNotes } from '../../../src/ui/files/batchText';
import { filesSentence } from '../../../src/ui/files/filesSentence';
import type { FileState } from '../../../src/ui/files/givenFiles';
import { bytesText } from '../../../src/ui/files/kindText';
import { measuredText, noRoomText } from '../../../src/ui/files/measuredText';
import { progressText } from '../../../src/ui/files/progressText';
import { noteTexts, rowsText, spanText } from '../../../src/ui/files/usageText';
import { isoDate } from '../../../src/units/calendar';

describe('what is said of a file', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_826, '1.83 KB'],
    [999_499, '999 KB'],
    [999_500, '1 MB'],
    [200_000_000, '200 MB'],
  ])('has its size in few characters: %i bytes', (bytes, text) => {
    expect(bytesText(bytes)).toBe(text);
  });

  it('has its pace once that can be told', () => {
    const early = { bytes: 1_000_000, rows: 10, elapsedMs: 100 };
    expect(progressText(early, 4_000_000)).toBe('1 MB of 4 MB, 10 rows');
    // 1 MB in 2 seconds is half a megabyte a second; the other 3 MB take 6.
    expect(progressText({ ...early, elapsedMs: 2_000 }, 4_000_000)).toBe(
      '1 MB of 4 MB, 10 rows, 500 KB a second, 6 seconds left',
    );
    // The other 149 MB take 298 seconds.
    expect(progressText({ ...early, elapsedMs: 2_000 }, 150_000_000)).toMatch(/, 5 minutes left$/);
  });

  it('has every row in one place', () => {
    expect(rowsText({ all: 7, thisModel: 4, others: 0, empty: 1, faulty: 2 })).toBe(
      '7 rows: 4 of GPT-4o mini, 1 without usage, 2 that can’t be read.',
    );
    expect(rowsText({ all: 0, thisModel: 0, others: 0, empty: 0, faulty: 0 })).toBe('No rows.');
  });

  it('has its days', () => {
    const [first, last] = [isoDate('2025-10-05'), isoDate('2025-10-11')];
    expect(spanText({ first, last: first })).toBe('5 October 2025');
    expect(spanText({ first, last })).toBe('5 October 2025 to 11 October 2025 (7 days)');
  });

  it('has each workload in a sentence', () => {
    expect(
      measuredText({
        ...DEFAULT_WORKLOAD,
        volume: 120.5,
        inputTokensPerRequest: 2_000,
        outputTokensPerRequest: 1,
        cachedSharePercent: 12,
        fineTuned: true,
      }),
    ).toBe(
      'Fine-tuned, standard: 120.5 requests a day, each of 2,000 input tokens (12% cached) and 1 output token.',
    );
  });

  it('has what was taken for granted, of one row as of several', () => {
    expect(noteTexts({ notes: { 'not-billed': 1, 'tier-not-told': 2 } })).toEqual([
      'No service tier named, and taken as standard: 2 rows.',
      'Failed or expired, and not billed: 1 row.',
    ]);
  });

  it('says when workloads are too many', () => {
    expect(noRoomText(18, 2)).toBeNull();
    expect(noRoomText(18, 3)).toMatch(/20 workloads at most: 1 too many/);
  });

  it('says what the limits of Batch ask for, and what no figure holds', () => {
    const base = { ...NO_REQUESTS, requests: 60_000, requestsWithoutLimit: 1, imagesOfUnknownSize: 2 };
    const rows = { all: 60_000, thisModel: 60_000, others: 0, empty: 0, faulty: 0 };
    const input = {
      requests: { base, fineTuned: NO_REQUESTS },
      others: [],
      rows,
      bytes: 1,
      problems: [],
      problemCount: 0,
      ending: 'whole' as const,
    };
    expect(batchNotes(input)).toEqual([
      '1 request without a limit of the answer: there it is that of the model, 16,384 tokens.',
      '2 images whose size can’t be read: their tokens are in no figure here.',
      'Send it in 2 files or more, each within the limits of Batch.',
    ]);
  });
});

describe('the sentence of the row', () => {
  const NOTHING: ImportResult = {
    usage: [],
    others: [],
    amounts: [],
    amountByCurrency: {},
    problems: [],
    problemCount: 0,
    rows: { all: 0, thisModel: 0, others: 0, empty: 0, faulty: 0 },
    notes: {},
    days: null,
    ending: 'whole',
  };
  const usage: FileReading = {
    is: 'usage',
    format: { kind: 'responses', layout: 'lines' },
    result: NOTHING,
  };
  const sentenceOf = (...states: readonly FileState[]) =>
    filesSentence({
      news: '',
      files: states.map((state, id) => ({
        id,
        state,
        file: new File([], 'a'),
        entered: { tokensPerAnswer: null, period: 'day', epochs: null },
      })),
    });
  const read = (reading: FileReading): FileState => ({ is: 'read', reading });

  it('invites while there is no file', () => {
    expect(sentenceOf()).toMatch(/^Drop a usage export, a bill or a Batch file/);
  });

  it('says what is still to be read', () => {
    expect(sentenceOf(read(usage), { is: 'waiting' })).toBe('1 file of 2 still to be read.');
  });

  it('says what was read, and what could not be', () => {
    expect(
      sentenceOf(read(usage), read({ is: 'unreadable', reason: '' }), read({ is: 'either', formats: [] }), {
        is: 'lost',
      }),
    ).toBe(
      'Given here: 0 requests of GPT-4o mini, 1 file of which the kind has to be said, 2 files that could not be read.',
    );
  });
});
