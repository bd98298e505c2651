import { paceOf } from '../../imports/pace';
import { counted } from '../../wording/counted';
import type { FileProgress } from './givenFiles';
import { bytesText } from './kindText';

/** How far a file is read, how fast it goes, and how long it takes still. */
export function progressText({ bytes, rows, elapsedMs }: FileProgress, ofBytes: number): string {
  const far = `${bytesText(bytes)} of ${bytesText(ofBytes)}, ${counted(rows, 'row')}`;
  const pace = paceOf(bytes, ofBytes, elapsedMs / 1_000);
  if (!pace) return far;
  return `${far}, ${bytesText(Math.round(pace.bytesPerSecond))} a second, ${timeText(Math.ceil(pace.secondsLeft))} left`;
}

function timeText(seconds: number): string {
  if (seconds < 60) return counted(seconds, 'second');
  return counted(Math.ceil(seconds / 60), 'minute');
}
