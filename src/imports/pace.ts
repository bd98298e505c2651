/** How fast a file is read, and how long the rest will take at that. */
export interface Pace {
  readonly bytesPerSecond: number;
  readonly secondsLeft: number;
}

/** Before so much time has passed, a rate is a guess. */
const LEAST_SECONDS = 0.5;

/** The pace of a reading so far; null where it is too early to tell. */
export function paceOf(readBytes: number, allBytes: number, seconds: number): Pace | null {
  if (seconds < LEAST_SECONDS || readBytes === 0) return null;
  const bytesPerSecond = readBytes / seconds;
  return { bytesPerSecond, secondsLeft: Math.max(0, allBytes - readBytes) / bytesPerSecond };
}
