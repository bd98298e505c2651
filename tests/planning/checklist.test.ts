import { describe, expect, it } from 'vitest';
import { THIS_MODEL } from '../../src/catalog/models';
import { checklist } from '../../src/planning/checklist';
import { isoDate, yearMonth } from '../../src/units/calendar';

const HERE = { model: THIS_MODEL };

describe('what there is to do by when', () => {
  it('has the last training jobs, both shutdowns and the move, in their order', () => {
    const entries = checklist({
      here: HERE,
      row: { end: null },
      begins: yearMonth('2026-12'),
      done: yearMonth('2027-01'),
    });
    expect(entries.map(({ id, date, seller }) => [id, date, seller?.title ?? null])).toEqual([
      ['begins', '2026-12-01', null],
      ['done', '2027-01-01', null],
      ['jobs-end', '2027-01-06', null],
      ['shutdown', '2027-01-14', 'OpenAI'],
      ['shutdown', '2027-04-14', 'Azure'],
    ]);
  });

  it('has the end of the other model where one is announced, and one day for a move at once', () => {
    const january = yearMonth('2027-01');
    const entries = checklist({
      here: HERE,
      row: { end: isoDate('2027-04-01') },
      begins: january,
      done: january,
    });
    expect(entries.map(({ id, date }) => [id, date])).toEqual([
      ['begins', '2027-01-01'],
      ['jobs-end', '2027-01-06'],
      ['shutdown', '2027-01-14'],
      ['target-ends', '2027-04-01'],
      ['shutdown', '2027-04-14'],
    ]);
  });
});
