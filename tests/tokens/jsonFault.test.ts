import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../src/tokens/jsonFault';

function parses(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a" 1}', 5],
    ['{"a":1,}', 7],
    ['[1,]', 3],
    ["{'a':1}", 1],
    ['[1] 2', 4],
    ['"line\nbreak"', 0],
    ['[01]', 2],
    ['[nul]', 1],
    ['hello', 0],
    ['{]', 1],
  ])('is told of %j', (json, at) => {
    expect(jsonFault(json)).toBe(at);
  });

  it.each(['', '[', '{"a"', '[1,', '{"a":', ' '])('is the end of what was cut off: %j', (json) => {
    expect(jsonFault(json)).toBe(json.length);
  });

  it('is nowhere in all that can be written as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, '\t'), (value, indent) => {
        expect(jsonFault(JSON.stringify(value, null, indent))).toBeNull();
      }),
    );
  });

  it('is somewhere in all that the browser does not take, and nowhere else', () => {
    const pieces = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"',
        '\\',
        '1',
        '0',
        '-',
        '.5',
        'e3',
        'true',
        'nul',
        ' ',
        '\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        const json = parts.join('');
        expect(jsonFault(json) === null).toBe(parses(json));
      }),
      { numRuns: 2_000 },
    );
  });
});
