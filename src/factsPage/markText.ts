import type { Claim, Fact } from '../catalog/schema';
import { claimText } from '../facts/factText';

const SIGNS = { about: '≈', 'more than': '>', 'up to': '≤' } as const;

/** A value in few characters, without the unit that the plot's title gives. */
export function markText({ unit }: Fact, { value, source, where, qualifier }: Claim): string {
  const text = claimText(unit === 'tokens-per-second' ? 'count' : unit, { value, source, where });
  return qualifier ? `${SIGNS[qualifier]}${text}` : text;
}
