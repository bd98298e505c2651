import { describe, expect, it } from 'vitest';
import { timelineEvents } from '../../src/facts/timeline';

const EVENTS = timelineEvents();

describe('the timeline', () => {
  it('goes from the first priced model to the last end, in the order of time', () => {
    expect(EVENTS.map(({ date }) => date)).toEqual([
      '2022',
      '2024-07-18',
      '2024-07-23',
      '2024-09-23',
      '2024-10-01',
      '2024-10-31',
      '2025-05-14',
      '2026-02-13',
      '2026-05-07',
      '2026-07-02',
      '2026-07-30',
      '2026-09-22',
      '2026-10-14',
      '2026-10-23',
      '2026-10-23',
      '2027-01-06',
      '2027-01-14',
      '2027-04-14',
      '2027-10-01',
    ]);
    expect(EVENTS[0]).toEqual({
      factId: 'davinci-year',
      event: 'text-davinci-003 released',
      date: '2022',
      disputedBy: [],
    });
    expect(EVENTS.at(-1)?.factId).toBe('azure-fine-tuned-retirement');
  });

  it('has both dates of the removal from ChatGPT, each with who gives it', () => {
    expect(EVENTS.filter(({ factId }) => factId === 'chatgpt-retirement')).toEqual([
      {
        factId: 'chatgpt-retirement',
        event: 'Removed from ChatGPT',
        date: '2025-05-14',
        disputedBy: ['chatgpt-release-notes'],
      },
      {
        factId: 'chatgpt-retirement',
        event: 'Removed from ChatGPT',
        date: '2026-02-13',
        disputedBy: ['doc-a'],
      },
    ]);
  });

  it('names all who give a date that another source contradicts', () => {
    const ends = EVENTS.filter(({ factId }) => factId === 'free-training-end');
    expect(ends.map(({ date, disputedBy }) => [date, disputedBy])).toEqual([
      ['2024-09-23', ['doc-b', 'openai-fine-tuning-post']],
      ['2024-10-31', ['openai-fine-tuning-guide']],
    ]);
  });

  it('has a date once, and nobody named, where all sources agree', () => {
    const releases = EVENTS.filter(({ factId }) => factId === 'release-date');
    expect(releases.map(({ date, disputedBy }) => [date, disputedBy])).toEqual([['2024-07-18', []]]);
  });

  it('leaves out dates on which nothing happened to the model', () => {
    const ids = EVENTS.map(({ factId }) => factId);
    for (const id of ['knowledge-cutoff', 'article-reviewed']) expect(ids).not.toContain(id);
  });
});
