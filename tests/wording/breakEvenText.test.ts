import { describe, expect, it } from 'vitest';
import { REPLACEMENT } from '../../src/catalog/replacement';
import { breakEvenText } from '../../src/wording/breakEvenText';

const told = (tokensPerCall: number | null, writes = false) =>
  breakEvenText({ there: REPLACEMENT, writes }, tokensPerCall);

describe('up to how much a model may reason', () => {
  it('is told in whole tokens, the last of which still costs no more', () => {
    expect(told(300)).toBe('gpt-6-luna costs no more than GPT-4o mini up to 300 reasoning tokens a call.');
    expect(told(1_000.9)).toMatch(/up to 1,000 reasoning tokens a call\.$/);
    expect(told(1.5)).toMatch(/up to 1 reasoning token a call\.$/);
    // 300 with the noise of a division.
    expect(told(299.99999999999994)).toMatch(/up to 300 /);
  });

  it('is that of nothing written where more may be', () => {
    expect(told(300, true)).toMatch(/300 reasoning tokens a call, where nothing is written to its cache\.$/);
  });

  it('is none below one token, and not told where there is no such number', () => {
    expect(told(0.9)).toBe('Any reasoning makes gpt-6-luna dearer than GPT-4o mini.');
    expect(told(null)).toBe('');
  });
});
