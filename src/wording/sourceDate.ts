import type { Source } from '../catalog/schema';
import { precisionOf } from '../units/calendar';
import { partialDateText } from './partialDate';

/** As of when a source speaks: its day with what there is to say of it, or that alone where the day is not known. */
export function sourceDateText({ date, dateNote }: Pick<Source, 'date' | 'dateNote'>): string {
  if (dateNote === undefined) return partialDateText(date);
  return precisionOf(date) === 'day' ? `${partialDateText(date)}, ${dateNote}` : dateNote;
}
