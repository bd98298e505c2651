import { type NanoUsd, toUsd } from './money';

const LOCALE = 'en-US';
/** From here on, in dollars or in a count, a number is written as a power of ten. */
export const SCIENTIFIC_FROM = 1e15;

const grouped = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });
const small = new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 3 });
const exact = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 20 });
const compact = new Intl.NumberFormat(LOCALE, { notation: 'compact', maximumSignificantDigits: 4 });
const scientific = new Intl.NumberFormat(LOCALE, { notation: 'scientific', maximumSignificantDigits: 3 });
const cents = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const belowOne = new Intl.NumberFormat(LOCALE, { minimumSignificantDigits: 2, maximumSignificantDigits: 4 });
const rate = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 20 });
const receipt = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 9 });
const percentage = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `$1,234.50` from $1 up; below that two to four significant digits, so that no amount but 0 reads as $0.00. */
export function formatUsd(amount: NanoUsd): string {
  const usd = toUsd(amount);
  const sign = usd < 0 ? '−' : '';
  return `${sign}$${usdDigits(Math.abs(usd))}`;
}

function usdDigits(usd: number): string {
  if (usd >= SCIENTIFIC_FROM) return scientific.format(usd);
  if (usd === 0 || usd >= 0.99995) return cents.format(usd);
  return belowOne.format(usd);
}

/** Every digit of an amount down to the nano-dollar: for receipts, whose sums a reader may check. */
export function formatUsdExact(amount: NanoUsd): string {
  const usd = toUsd(amount);
  if (Math.abs(usd) >= SCIENTIFIC_FROM) return formatUsd(amount);
  return `${usd < 0 ? '−' : ''}$${digitsOf(Math.abs(usd), receipt)}`;
}

/** The difference of two amounts with its sign: `+$3.00`, `−$0.15`. */
export function formatUsdChange(amount: NanoUsd): string {
  return toUsd(amount) > 0 ? `+${formatUsd(amount)}` : formatUsd(amount);
}

/** A price in USD per 1M tokens with all its digits: `$0.15`, `$0.075`. */
export function formatRate(usdPerMTok: number): string {
  return `$${rate.format(usdPerMTok)}`;
}

/** A non-zero amount is never written as 0: below what a format shows it has its first digits. */
function digitsOf(usd: number, format: Intl.NumberFormat): string {
  const digits = format.format(usd);
  return usd !== 0 && Number(digits.replaceAll(',', '')) === 0 ? belowOne.format(usd) : digits;
}

/** A count with grouping, at most two decimals from 1 up and three significant digits below. */
export function formatCount(count: number): string {
  if (count >= SCIENTIFIC_FROM) return scientific.format(count);
  return count !== 0 && Math.abs(count) < 1 ? small.format(count) : grouped.format(count);
}

/** Every digit of a number, with grouping: what a field shows for the value that it holds. */
export function formatExact(value: number): string {
  return exact.format(value);
}

/** A count in few characters: `60M`, `1.25B`. For places beside the exact figure. */
export function formatCompact(count: number): string {
  return count >= SCIENTIFIC_FROM ? scientific.format(count) : compact.format(count);
}

/** A percentage with at most one decimal; a non-zero one never reads as 0%. */
export function formatPercent(percent: number): string {
  const magnitude = Math.abs(percent);
  if (magnitude > 0 && magnitude < 0.1) return 'under 0.1%';
  return `${percentage.format(percent)}%`;
}

/** An ISO date (`2027-01-14`) in words: `14 January 2027`. */
export function formatDate(isoDate: string): string {
  return day.format(new Date(isoDate));
}
