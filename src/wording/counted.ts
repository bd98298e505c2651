import { formatCount } from '../units/format';

/**
 * A count with what is counted, whose plural has an s: `1 day`, `1,001 days`, `0.1 days`.
 * @param format writes the count
 */
export function counted(
  count: number,
  noun: string,
  format: (count: number) => string = formatCount,
): string {
  const text = format(count);
  return `${text} ${nounBehind(text, noun)}`;
}

/** The noun behind a count as it is written: what reads as 1 is one, be it 1.004. */
export function nounBehind(countText: string, noun: string): string {
  return countText === '1' ? noun : `${noun}s`;
}

/** A unit as it stands behind a value: `days a month`, and behind 1 `day a month`. */
export function unitBehind(value: number, unit: string): string {
  return value === 1 ? unit.replace(/^(\w+)s\b/, '$1') : unit;
}
