import type { ImportResult } from './importResult';
import { type MeasuredWorkloads, workloadsOf } from './workloadsOf';

/**
 * Several files of usage as workloads, as if they were one: those of a month in parts, or of several projects. Files that
 * tell no requests, as bills do, are left out, lest what they bill counts beside the usage that they bill.
 */
export function workloadsOfFiles(results: readonly ImportResult[]): MeasuredWorkloads & Span {
  const used = results.filter(({ usage }) => usage.some(({ requests }) => requests !== null && requests > 0));
  const days = used.flatMap((result) => result.days ?? []);
  const firsts = days.map(({ first }) => first).sort();
  const lasts = days.map(({ last }) => last).sort();
  const [first] = firsts;
  const last = lasts.at(-1);
  const span = first && last ? { first, last } : null;
  return {
    ...workloadsOf({ usage: used.flatMap(({ usage }) => usage), days: span }),
    files: used.length,
    span,
  };
}

interface Span {
  /** How many files have a part in it. */
  readonly files: number;
  /** From the first day that they speak of to the last; null where none tells a time. */
  readonly span: ImportResult['days'];
}
