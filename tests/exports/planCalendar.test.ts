import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/exports/planCalendar';
import { isoDate } from '../../src/units/calendar';

const MADE_ON = isoDate('2026-11-27');

/** The lines of a file as its readers take them: unfolded, without their ends. */
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

const read = (text: string) => text.replace(/\\([\\;,])/g, '$1').replaceAll('\\n', '\n');

describe('a calendar file', () => {
  it('has whole days with their texts', () => {
    const file = calendarFile(
      [{ id: 'shutdown', date: isoDate('2027-01-14'), summary: 'OpenAI shuts it down; go, now' }],
      MADE_ON,
    );
    expect(linesOf(file)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//GPT-4o mini cost//Move//EN',
      'BEGIN:VEVENT',
      'UID:shutdown-20270114@gpt-4o-mini-cost',
      'DTSTAMP:20261127T000000Z',
      'DTSTART;VALUE=DATE:20270114',
      'SUMMARY:OpenAI shuts it down\\; go\\, now',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('is folded within 75 octets, and reads back as it was, whatever is said', () => {
    const summary = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
      .filter((text) => !/\r/.test(text));
    fc.assert(
      fc.property(summary, (text) => {
        const file = calendarFile([{ id: 'a', date: MADE_ON, summary: text }], MADE_ON);
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const line = linesOf(file).find((one) => one.startsWith('SUMMARY:')) ?? '';
        expect(read(line.slice('SUMMARY:'.length))).toBe(text);
      }),
    );
  });
});
