import { describe, expect, it } from 'vitest';
import { pieceEnd } from '../../src/tokens/pieceEnd';

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = pieceEnd(text, at);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

describe('the pieces that a text is cut into', () => {
  it.each([
    { rule: 'a word takes what stands before it', text: 'one two,three', pieces: ['one', ' two', ',three'] },
    { rule: 'but no second blank', text: 'a  b', pieces: ['a', ' ', ' b'] },
    { rule: 'capitals begin words', text: 'camelCaseHTTPServer', pieces: ['camel', 'Case', 'HTTPServer'] },
    { rule: 'letters without case are in both halves', text: '日本ABC', pieces: ['日本', 'ABC'] },
    {
      rule: 'a contraction belongs to its word',
      text: "I'll we'VE it'ſ",
      pieces: ["I'll", " we'VE", " it'ſ"],
    },
    { rule: 'and is one only with all its letters', text: "a'lx", pieces: ['a', "'lx"] },
    { rule: 'digits come by three', text: '1234567', pieces: ['123', '456', '7'] },
    { rule: 'no blank belongs to a number', text: ' 12', pieces: [' ', '12'] },
    {
      rule: 'signs take a blank before and ends of lines behind',
      text: 'a !?\r\n//b',
      pieces: ['a', ' !?\r\n//', 'b'],
    },
    { rule: 'blanks go with the last end of a line', text: 'a \n \n  b', pieces: ['a', ' \n \n', ' ', ' b'] },
    { rule: 'blanks at the end stay together', text: 'a   ', pieces: ['a', '   '] },
    { rule: 'a mark goes with its letter', text: 'e\u0301a', pieces: ['e\u0301a'] },
    { rule: 'and is a word alone before capitals', text: '\u0301AB', pieces: ['\u0301', 'AB'] },
    { rule: 'but a sign among signs', text: '!!\u0301a', pieces: ['!!\u0301', 'a'] },
    {
      rule: 'a mark of byte order is no white space',
      text: 'a \ufeff\ufeff',
      pieces: ['a', ' \ufeff\ufeff'],
    },
    { rule: 'a next line is', text: 'a\u0085\u0085', pieces: ['a', '\u0085\u0085'] },
    { rule: 'half a pair of surrogates is a sign', text: 'a \ud83d!', pieces: ['a', ' \ud83d!'] },
  ])('$rule', ({ text, pieces }) => {
    expect(piecesOf(text)).toEqual(pieces);
  });
});
