const MS_PER_DAY = 86_400_000;

/** Whole days from one ISO date to another; negative when the second has passed. */
export function daysUntil(isoDate: string, today: string): number {
  return Math.round((Date.parse(isoDate) - Date.parse(today)) / MS_PER_DAY);
}
