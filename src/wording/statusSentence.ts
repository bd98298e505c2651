import { staleDays } from '../analysis/staleness';
import type { Seller } from '../catalog/schema';
import { daysUntil, type IsoDate } from '../units/calendar';
import { counted } from './counted';
import { endVerbText } from './endVerb';

/** The end of the model at one of its sellers. */
export interface End {
  readonly seller: Pick<Seller, 'id' | 'title' | 'endVerb'>;
  /** The day from which it answers no more. */
  readonly date: IsoDate;
}

/** What is said of one end: words, its date, and words behind that. */
export interface EndClause extends End {
  readonly before: string;
  readonly after: string;
}

/**
 * When the model ends at each seller, in the tense of the reader's day, as clauses of one sentence without its full stop.
 * The days are counted to the next end alone. Where the day is not known, as in the served HTML, it is told as of the
 * data; where it is one before the data was made, so that the clock must be wrong, nothing is said that another day could
 * make untrue.
 * @param model its name
 * @param asOf the day that the data is of
 */
export function statusSentence(
  ends: readonly End[],
  model: string,
  asOf: IsoDate,
  today: IsoDate | null,
): readonly EndClause[] {
  const now = today ?? asOf;
  const next = ends.find(({ date }) => date > now);
  return ends.map((end, index) => {
    const { seller, date } = end;
    const start = `${index === 0 ? '' : '; '}${seller.title}`;
    if (now < asOf) {
      return {
        ...end,
        before: `${start}’s ${index === 0 ? `date for the end of ${model} ` : ''}is `,
        after: '',
      };
    }
    const event = endVerbText(seller, index === 0 ? model : 'it', date, now);
    const isNext = today !== null && end === next;
    const days = isNext ? `, in ${counted(daysUntil(date, now), 'day')}` : '';
    return { ...end, before: `${start} ${event} ${date === today ? 'today, ' : 'on '}`, after: days };
  });
}

/** That the prices are old, where they are; null where not, and where the day is not known. */
export function staleSentence(asOf: IsoDate, today: IsoDate | null): string | null {
  const days = today === null ? null : staleDays(asOf, today);
  if (days === null) return null;
  return `The prices here were last checked ${counted(days, 'day')} ago and may have changed since.`;
}
