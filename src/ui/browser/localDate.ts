import { type IsoDate, isoDate } from '../../units/calendar';

/** The reader's own date as YYYY-MM-DD. */
export function localDate(): IsoDate {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return isoDate(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
}
