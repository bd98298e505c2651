/** An accent colour as it can be read: `#rrggbb` on the light page and on the dark one. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** What the accent is set on in each theme: the paper and the wash of the style sheet. */
export const ACCENT_GROUNDS: Readonly<Record<keyof Accent, readonly string[]>> = {
  light: ['#fdfcf9', '#f5f2eb'],
  dark: ['#16181b', '#1f2226'],
};

/** The page's own accent on light paper, of six hexadecimal digits as in the style sheet: a colour to start from. */
export const PAGE_ACCENT = '0b5d4b';

/** The least contrast of text with what it stands on (WCAG 2.2, success criterion 1.4.3). */
const LEAST_CONTRAST = 4.5;

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
const STEPS = 100;

/**
 * A colour of six hexadecimal digits made readable: as it is where it has enough contrast, else darkened on the light
 * page and lightened on the dark one by as many hundredths as it takes.
 */
export function readableAccent(digits: string): Accent {
  const colour = rgbOf(digits);
  return {
    light: hexOf(untilReadable(colour, BLACK, ACCENT_GROUNDS.light)),
    dark: hexOf(untilReadable(colour, WHITE, ACCENT_GROUNDS.dark)),
  };
}

function untilReadable(colour: Rgb, end: Rgb, grounds: readonly string[]): Rgb {
  for (let step = 0; step < STEPS; step += 1) {
    const mixed = mix(colour, end, step / STEPS);
    if (grounds.every((ground) => contrast(mixed, rgbOf(ground)) >= LEAST_CONTRAST)) return mixed;
  }
  return end;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const at = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [at(0), at(1), at(2)];
}

/** Contrast ratio by WCAG 2.2: 1 for equal colours, 21 for black on white. */
function contrast(one: Rgb, other: Rgb): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.replace('#', ''), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function hexOf(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
