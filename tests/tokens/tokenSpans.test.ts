import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenSpans } from '../../src/tokens/tokenSpans';
import { arbitraryText } from './arbitraryText';
import { count, RANKS } from './ranks';

const shown = (text: string): string[] =>
  tokenSpans(text, RANKS).map(
    ({ start, end, tokens }) => `${text.slice(start, end)}${tokens > 1 ? tokens : ''}`,
  );

describe('the tokens of a text as stretches of it', () => {
  it('are its tokens', () => {
    expect(shown('tiktoken is great!')).toEqual(['t', 'ikt', 'oken', ' is', ' great', '!']);
  });

  it('keep a character whole that is several tokens, and say how many', () => {
    // Of the four bytes of this emoji, o200k_base has tokens of parts alone.
    expect(shown('a🫠b')).toEqual(['a', `🫠${count('🫠')}`, 'b']);
    expect(count('🫠')).toBeGreaterThan(1);
  });

  it('leave nothing out, overlap nowhere, cut no character, and are as many as the text has tokens', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const spans = tokenSpans(text, RANKS);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBe(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(
            /[\ud800-\udbff]$/.test(text.slice(0, span.end)) && /^[\udc00-\udfff]/.test(text.slice(span.end)),
          ).toBe(false);
          end = span.end;
        }
        expect(end).toBe(text.length);
        expect(spans.reduce((sum, { tokens }) => sum + tokens, 0)).toBe(count(text));
      }),
    );
  });

  it('are those of the start alone where no more is asked for, whole pieces of them', () => {
    const text = 'one two three';
    expect(tokenSpans(text, RANKS, 5).map(({ start, end }) => text.slice(start, end))).toEqual([
      'one',
      ' two',
    ]);
    expect(tokenSpans(text, RANKS, 0)).toEqual([]);
  });
});
