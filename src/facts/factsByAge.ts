import { daysUntil, type IsoDate, laterOf } from '../units/calendar';
import { ALL_SOURCES, FACTS } from './facts';

/** A fact, and when anybody last said anything about it. */
export interface AgedFact {
  readonly id: string;
  readonly label: string;
  /** The date of its newest claim, or of that claim's source: YYYY-MM or YYYY-MM-DD. */
  readonly newest: string;
  readonly ageDays: number;
  readonly sources: readonly string[];
}

/** Every fact by the age of its newest claim on a day (YYYY-MM-DD), the oldest first. */
export function factsByAge(today: IsoDate): readonly AgedFact[] {
  const dateOfSource = new Map(ALL_SOURCES.map(({ id, date }) => [id, date]));
  return FACTS.map(({ id, label, claims }) => {
    const dates = claims.map(({ date, source }) => date ?? dateOfSource.get(source) ?? '');
    const newest = dates.reduce((one, other) => laterOf(one, other));
    return {
      id,
      label,
      newest,
      ageDays: -daysUntil(newest, today),
      sources: [...new Set(claims.map(({ source }) => source))],
    };
  }).sort((one, other) => other.ageDays - one.ageDays);
}
