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
  return `${text} ${text === '1' ? noun : `${noun}s`}`;
}
