/** What a person typed, read as a number, or the reason why it can't be. */
export type Reading = { ok: true; value: number } | { ok: false; reason: string };

const SCALES: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9 };
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;
const PLAIN = /^(?:\d+\.?\d*|\.\d+)$/;

/**
 * Reads a quantity as people write it: `2000`, `1,000`, `1 000`, `2k`, `1.5M`, with an optional `$` in front or `%`
 * behind. Signs and exponents are not quantities. The reason of a refusal is a sentence for the person who typed it.
 */
export function readQuantity(typed: string): Reading {
  const text = typed
    .trim()
    .replace(/^\$\s*/, '')
    .replace(/\s*%$/, '');
  if (text === '') return refuse('Enter a number.');
  if (/^[-−–]/.test(text)) return refuse('It can’t be negative.');
  const scaled = /^(.*?)\s*([kKmMbB])$/.exec(text);
  const digits = (scaled?.[1] ?? text).replace(/(?<=\d)[\s_'’](?=\d{3}(?!\d))/g, '');
  const exponent = SCALES[(scaled?.[2] ?? '').toLowerCase()] ?? 0;
  if (GROUPED.test(digits)) return accept(digits.replaceAll(',', ''), exponent);
  if (PLAIN.test(digits)) return accept(digits, exponent);
  if (digits.includes(',')) {
    return refuse('Use a comma only between thousands, as in 1,000, and a point for decimals.');
  }
  return refuse('Write it as a number, such as 2000, 2k or 1.5M.');
}

function accept(digits: string, exponent: number): Reading {
  const value = Number(`${digits}e${exponent}`);
  return Number.isFinite(value) ? { ok: true, value } : refuse('It is too large.');
}

function refuse(reason: string): Reading {
  return { ok: false, reason };
}
