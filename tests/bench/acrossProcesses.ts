import { execFileSync } from 'node:child_process';
import { median } from './median';

const PROCESSES = 5;

/** Tells a process that it was started to measure, and to print its times alone. */
export const TIMES_ONLY = '--times';

/**
 * The times of several processes that this file starts anew, in nanoseconds: which code a process compiles well is chance, and
 * it lasts as long as the process. Each time is the median of its ratios to the peer in its own process.
 */
export function timesAcrossProcesses<Name extends string>(
  peer: NoInfer<Name>,
  names: readonly Name[],
): Record<Name, number> {
  const runs = Array.from({ length: PROCESSES }, () => {
    const printed = execFileSync(process.execPath, [process.argv[1] ?? '', TIMES_ONLY], { encoding: 'utf8' });
    return JSON.parse(printed) as Record<Name, number>;
  });
  const peerTime = median(runs.map((times) => times[peer]));
  const timeOf = (name: Name) => median(runs.map((times) => times[name] / times[peer])) * peerTime;
  return Object.fromEntries(names.map((name) => [name, timeOf(name)])) as Record<Name, number>;
}
