import { compactDate, type IsoDate } from '../units/calendar';

/** A day to be put into a calendar. */
export interface CalendarDay {
  readonly id: string;
  readonly date: IsoDate;
  readonly summary: string;
}

/** What a line of the format holds at most, in octets: longer ones are folded. */
const MOST_OCTETS = 75;

/**
 * Days as an iCalendar file (RFC 5545): whole days, with CRLF line ends, folded lines and escaped texts.
 * @param madeOn the reader's day, which the format asks for as a time stamp
 */
export function calendarFile(days: readonly CalendarDay[], madeOn: IsoDate): string {
  const events = days.flatMap(({ id, date, summary }) => [
    'BEGIN:VEVENT',
    `UID:${id}-${compactDate(date)}@gpt-4o-mini-cost`,
    `DTSTAMP:${compactDate(madeOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compactDate(date)}`,
    `SUMMARY:${escaped(summary)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//GPT-4o mini cost//Move//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A line over the limit goes on in the next one, behind a space; no character is cut in two. */
function folded(line: string): string {
  const octets = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    const room = MOST_OCTETS - (parts.length === 0 ? 0 : 1);
    if (octets.encode(part + character).length > room) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}
