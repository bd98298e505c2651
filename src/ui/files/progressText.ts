import { formatCount } from '../../units/format';
import { counted } from '../../wording/counted';
import type { FileProgress } from './givenFiles';
import { bytesText } from './kindText';

/** Before that nobody can tell how fast it goes. */
const RATE_KNOWN_AFTER_MS = 500;

/** How far a file is read, how fast it goes, and how long it takes still. */
export function progressText({ bytes, rows, elapsedMs }: FileProgress, ofBytes: number): string {
  const far = `${bytesText(bytes)} of ${bytesText(ofBytes)}, ${counted(rows, 'row')}`;
  if (elapsedMs < RATE_KNOWN_AFTER_MS || bytes === 0) return far;
  const bytesPerSecond = (bytes / elapsedMs) * 1_000;
  const seconds = Math.ceil((ofBytes - bytes) / bytesPerSecond);
  return `${far}, ${bytesText(Math.round(bytesPerSecond))} a second, ${timeText(seconds)} left`;
}

function timeText(seconds: number): string {
  if (seconds < 60) return counted(seconds, 'second', formatCount);
  return counted(Math.ceil(seconds / 60), 'minute', formatCount);
}
