import type { Claim, Fact } from '../catalog/schema';
import { formatExact, formatRate } from '../units/format';
import { partialDateText } from '../wording/partialDate';

/** What a source says, as a reader would write it: `about 7.8%`, `128,000 tokens`, `$0.15`, `October 2023`. */
export function claimText(unit: Fact['unit'], { value, qualifier }: Claim): string {
  const text = valueText(unit, value);
  return qualifier === undefined ? text : `${qualifier} ${text}`;
}

/** The same with what a price is per, where that is not part of the words around it. */
export function fullClaimText(unit: Fact['unit'], claim: Claim): string {
  const text = claimText(unit, claim);
  return unit === 'usd-per-mtok' && typeof claim.value === 'number' ? `${text} per 1M tokens` : text;
}

const WORDS_AFTER: Readonly<Partial<Record<Fact['unit'], string>>> = {
  tokens: ' tokens',
  percent: '%',
  'percentage-points': ' percentage points',
  hours: ' hours',
  days: ' days',
  times: ' times',
  'tokens-per-second': ' tokens a second',
  words: ' words',
};

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function valueText(unit: Fact['unit'], value: Claim['value']): string {
  if (value === null) return 'none published';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return unit === 'date' ? partialDateText(value) : value;
  if (typeof value !== 'number') return list.format(value);
  if (unit === 'usd' || unit === 'usd-per-mtok') return formatRate(value);
  const words = WORDS_AFTER[unit] ?? '';
  return `${formatExact(value)}${value === 1 ? words.replace(/s(?= |$)/, '') : words}`;
}
