import { FACTS } from './facts';

/** A day, month or year on which something happened, or will, by one or more sources. */
export interface TimelineEvent {
  readonly factId: string;
  readonly event: string;
  readonly date: string;
  /** Who gives this date, where others give another. */
  readonly disputedBy: readonly string[];
}

/** The dated facts that have a place on the timeline, the earliest first. */
export function timelineEvents(): readonly TimelineEvent[] {
  return FACTS.flatMap(({ id, event, claims }) => {
    if (event === undefined) return [];
    const dates = [...new Set(claims.map(({ value }) => String(value)))];
    return dates.map((date) => ({
      factId: id,
      event,
      date,
      disputedBy:
        dates.length > 1 ? claims.filter(({ value }) => value === date).map(({ source }) => source) : [],
    }));
  }).sort((one, other) => one.date.localeCompare(other.date));
}
