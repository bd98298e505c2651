import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCENT_GROUNDS, PAGE_ACCENT, readableAccent } from '../../src/embed/accent';

const TOKENS = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8');

/** Contrast by the definition of WCAG 2.2, written out for these tests. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [one, other]
    .map((hex) => {
      const [red = 0, green = 0, blue = 0] = (hex.match(/[\da-f]{2}/g) ?? []).map((pair) => {
        const value = Number.parseInt(pair, 16) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((first, second) => second - first);
  return (high + 0.05) / (low + 0.05);
}

describe('an accent colour', () => {
  it('is set on the paper and the wash of the style sheet', () => {
    for (const [index, name] of ['paper', 'wash'].entries()) {
      const [, light, dark] =
        new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(TOKENS) ?? [];
      expect([light, dark]).toEqual([ACCENT_GROUNDS.light[index], ACCENT_GROUNDS.dark[index]]);
    }
  });

  it('starts from the one of the style sheet', () => {
    expect(TOKENS).toContain(`--accent: light-dark(#${PAGE_ACCENT}, `);
  });

  it('stays as it is where it can be read', () => {
    // #005a9c on #fdfcf9 has about 7 to 1; #8ab4f8 on #16181b about 8.
    expect(readableAccent('005a9c').light).toBe('#005a9c');
    expect(readableAccent('8ab4f8').dark).toBe('#8ab4f8');
  });

  it('is black on light and white on dark at the most', () => {
    expect(readableAccent('000000').light).toBe('#000000');
    expect(readableAccent('ffffff').dark).toBe('#ffffff');
  });

  it('keeps its hue where it is made darker or lighter', () => {
    const { light, dark } = readableAccent('ffcc00');
    expect(dark).toBe('#ffcc00');
    expect(light).toMatch(/^#[\da-f]{4}00$/);
    const [red = 0, green = 0] = (light.match(/[\da-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16));
    // 204 of 255 is 0.8.
    expect(green / red).toBeCloseTo(0.8, 1);
  });

  it('always has a contrast of 4.5 to 1, and no more taken from it than that needs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const digits = value.toString(16).padStart(6, '0');
        const accent = readableAccent(digits);
        for (const theme of ['light', 'dark'] as const) {
          const least = Math.min(...ACCENT_GROUNDS[theme].map((ground) => contrast(accent[theme], ground)));
          expect(least).toBeGreaterThanOrEqual(4.5);
          if (accent[theme] !== `#${digits}`) expect(least).toBeLessThan(4.9);
        }
      }),
    );
  });
});
