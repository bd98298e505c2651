import { type IsoDate, isIsoDate } from '../../units/calendar';

/** The reader's own date as YYYY-MM-DD; null where the clock is at none that can be written so. */
export function localDate(): IsoDate | null {
  const now = new Date();
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  const text = `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
  return isIsoDate(text) ? text : null;
}
