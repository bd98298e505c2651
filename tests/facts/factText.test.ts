import { describe, expect, it } from 'vitest';
import type { Claim, Fact } from '../../src/catalog/schema';
import { claimText, fullClaimText } from '../../src/facts/factText';
import { partialDateText } from '../../src/wording/partialDate';

const claimOf = (value: Claim['value'], qualifier?: Claim['qualifier']): Claim => ({
  value,
  source: 'page',
  where: 'table',
  ...(qualifier && { qualifier }),
});

describe('what a source says, as text', () => {
  it.each<[Fact['unit'], Claim['value'], string]>([
    ['text', 'dense transformer', 'dense transformer'],
    ['text', '2024', '2024'],
    ['list', ['text'], 'text'],
    ['list', ['text', 'image'], 'text and image'],
    ['list', ['Free', 'Plus', 'Team'], 'Free, Plus and Team'],
    ['date', '2024-07-18', '18 July 2024'],
    ['date', '2023-10', 'October 2023'],
    ['date', '2022', '2022'],
    ['tokens', 128_000, '128,000 tokens'],
    ['usd', 0.015, '$0.015'],
    ['usd', 10, '$10.00'],
    ['usd-per-mtok', 0.15, '$0.15'],
    ['usd-per-mtok', 0.075, '$0.075'],
    ['percent', 87.2, '87.2%'],
    ['percent', 0, '0%'],
    ['percentage-points', 14.9, '14.9 percentage points'],
    ['hours', 24, '24 hours'],
    ['days', 30, '30 days'],
    ['times', 1, '1 time'],
    ['times', 2, '2 times'],
    ['score', 1274, '1,274'],
    ['tokens-per-second', 61.5, '61.5 tokens a second'],
    ['words', 1474, '1,474 words'],
    ['count', 50_000, '50,000'],
    ['yes-no', true, 'yes'],
    ['yes-no', false, 'no'],
  ])('in %s: %j is “%s”', (unit, value, text) => {
    expect(claimText(unit, claimOf(value))).toBe(text);
  });

  it.each<[Fact['unit'], number, Claim['qualifier'], string]>([
    ['percent', 7.8, 'about', 'about 7.8%'],
    ['tokens-per-second', 200, 'more than', 'more than 200 tokens a second'],
    ['days', 30, 'up to', 'up to 30 days'],
    ['usd', 0.9, 'about', 'about $0.90'],
  ])('in %s has its qualifier before it: %d, “%s”', (unit, value, qualifier, text) => {
    expect(claimText(unit, claimOf(value, qualifier))).toBe(text);
  });

  it.each<Fact['unit']>(['percent', 'date', 'list', 'usd-per-mtok', 'yes-no'])(
    'in %s: that there is no figure, not a zero',
    (unit) => {
      expect(claimText(unit, claimOf(null))).toBe('none published');
      expect(fullClaimText(unit, claimOf(null))).toBe('none published');
    },
  );
});

describe('the same in full', () => {
  it('says what a price is per', () => {
    expect(fullClaimText('usd-per-mtok', claimOf(3))).toBe('$3.00 per 1M tokens');
    expect(fullClaimText('usd-per-mtok', claimOf(1, 'about'))).toBe('about $1.00 per 1M tokens');
  });

  it('adds nothing to anything else', () => {
    expect(fullClaimText('usd', claimOf(0.6))).toBe('$0.60');
    expect(fullClaimText('tokens', claimOf(1024))).toBe('1,024 tokens');
  });
});

describe('a date', () => {
  it.each([
    ['2022', '2022'],
    ['2023-10', 'October 2023'],
    ['2024-01', 'January 2024'],
    ['2027-01-14', '14 January 2027'],
    ['2024-02-29', '29 February 2024'],
    ['2026-12-31', '31 December 2026'],
  ])('%s is “%s”, whatever the time zone', (date, text) => {
    expect(partialDateText(date)).toBe(text);
  });
});
