import { describe, expect, it } from 'vitest';
import type { Claim, Fact } from '../../src/catalog/schema';
import { FACTS } from '../../src/facts/facts';
import figures from './documentFigures.json';

interface Figure {
  readonly document: string;
  readonly line: number;
  readonly figure: string;
}

type Unit = Fact['unit'];

/** What a figure may mean: a value, and the units that it can have. */
interface Reading {
  readonly value: number | string;
  readonly units: readonly Unit[] | 'any';
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const NUMBER_WORDS: Readonly<Record<string, number>> = { twice: 2, doubles: 2, 'order of magnitude': 10 };

const SCALES: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, ' million': 1e6, ' cents': 0.01 };

/** A figure as the documents write it: `July 18, 2024`, `$0.15`, `128K`, `70%+`, `15 cents`, `twice`. */
function readingOf(figure: string): Reading {
  const date = /^([A-Z][a-z]{2})[a-z]* (?:(\d+), )?(\d{4})$/.exec(figure);
  if (date) {
    const [, name = '', day, year = ''] = date;
    const month = String(MONTHS.indexOf(name) + 1).padStart(2, '0');
    return { value: `${year}-${month}${day ? `-${day.padStart(2, '0')}` : ''}`, units: ['date'] };
  }
  const number = /^(\$?)([\d.,]+)(K|M| million| cents)?(%?)\+?$/.exec(figure);
  if (!number) return { value: NUMBER_WORDS[figure] ?? figure, units: 'any' };
  const [, dollar, digits = '', scale = '', percent] = number;
  const value = Number(digits.replaceAll(',', '')) * (SCALES[scale] ?? 1);
  if (dollar || scale === ' cents') return { value, units: ['usd', 'usd-per-mtok'] };
  if (percent) return { value, units: ['percent'] };
  return { value, units: scale === '' ? 'any' : ['tokens'] };
}

function says({ value: claimed }: Claim, unit: Unit, { value, units }: Reading): boolean {
  if (units !== 'any' && !units.includes(unit)) return false;
  if (typeof claimed === 'number') return claimed === value;
  if (typeof claimed === 'string') {
    // A month stands for a day in it; a bare year only for itself.
    if (unit === 'date')
      return units === 'any' ? claimed === String(value) : claimed.startsWith(String(value));
    return hasWord(claimed, value);
  }
  return Array.isArray(claimed) && claimed.some((item) => hasWord(item, value));
}

function hasWord(text: string, word: number | string): boolean {
  return new RegExp(`\\b${word}\\b`).test(text);
}

function isOnLine({ source, where }: Claim, { document, line }: Figure): boolean {
  return source === document && [...where.matchAll(/\d+/g)].some(([number]) => Number(number) === line);
}

function isInDataset(figure: Figure): boolean {
  const reading = readingOf(figure.figure);
  return FACTS.some(({ unit, claims }) =>
    claims.some((claim) => isOnLine(claim, figure) && says(claim, unit, reading)),
  );
}

/** Figures that say nothing of the model by themselves. */
const LEFT_OUT: readonly (Omit<Figure, 'line'> & { lines: readonly number[]; reason: string })[] = [
  {
    document: 'doc-a',
    figure: '2026',
    lines: [1, 9, 23, 24, 35, 39, 41, 49],
    reason: 'the year that the text speaks of',
  },
  {
    document: 'doc-a',
    figure: '2025',
    lines: [24],
    reason: 'the years of newer models, of which no more is said',
  },
  {
    document: 'doc-a',
    figure: '2024',
    lines: [9, 39, 45],
    reason: 'the year of the launch, whose day is a fact',
  },
];

const isLeftOut = ({ document, figure, line }: Figure) =>
  LEFT_OUT.some((left) => left.document === document && left.figure === figure && left.lines.includes(line));

describe('a figure of the documents', () => {
  it('is read as what it means', () => {
    expect(readingOf('July 18, 2024').value).toBe('2024-07-18');
    expect(readingOf('Feb 2026').value).toBe('2026-02');
    expect(readingOf('128K').value).toBe(128_000);
    expect(readingOf('16,384').value).toBe(16_384);
    expect(readingOf('2 million').value).toBe(2_000_000);
    expect(readingOf('15 cents').value).toBe(0.15);
    expect(readingOf('70%+')).toEqual({ value: 70, units: ['percent'] });
  });

  it('is not found where it is not', () => {
    expect(isInDataset({ document: 'doc-a', line: 37, figure: '$0.16' })).toBe(false);
    expect(isInDataset({ document: 'doc-a', line: 38, figure: '$0.15' })).toBe(false);
    expect(isInDataset({ document: 'doc-b', line: 37, figure: '$0.15' })).toBe(false);
    expect(isInDataset({ document: 'doc-a', line: 37, figure: '0.15%' })).toBe(false);
  });

  it.each(figures.filter((figure) => !isLeftOut(figure)))(
    'is in the dataset: $figure, $document line $line',
    (figure) => {
      expect(isInDataset(figure)).toBe(true);
    },
  );

  it('is left out only where there is one, and only where the dataset lacks it', () => {
    for (const { document, figure, lines } of LEFT_OUT) {
      for (const line of lines) {
        expect(figures).toContainEqual({ document, line, figure });
        expect(isInDataset({ document, line, figure })).toBe(false);
      }
    }
  });
});
