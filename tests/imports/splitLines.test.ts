import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSplitter } from '../../src/imports/splitLines';
import { bytesOf } from './support';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const linesOf = (bytes: Uint8Array, size = bytes.length || 1, most = 1_000) => {
  const splitter = new LineSplitter(most);
  const lines = [];
  for (let at = 0; at < bytes.length; at += size) lines.push(...splitter.push(bytes.subarray(at, at + size)));
  lines.push(...splitter.end());
  return lines.map(({ number, bytes: line }) => [number, line && decoder.decode(line)]);
};

describe('the lines of a file', () => {
  it('end with LF or CRLF, the last with nothing, and have no mark of UTF-8 before the first', () => {
    expect(linesOf(bytesOf('\uFEFFone\r\n\ntwo é\nthree'))).toEqual([
      [1, 'one'],
      [2, ''],
      [3, 'two é'],
      [4, 'three'],
    ]);
  });

  it('are counted and given up where they are too long to be held', () => {
    expect(linesOf(bytesOf(`ab\n${'x'.repeat(50)}\ncd`), 7, 10)).toEqual([
      [1, 'ab'],
      [2, null],
      [3, 'cd'],
    ]);
  });

  it('are the same wherever a chunk ends, inside a character too', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '漢', '\uFEFF', '🙂'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (written, size) => {
        expect(linesOf(bytesOf(written), size, 12)).toEqual(linesOf(bytesOf(written), undefined, 12));
      }),
    );
  });

  it('keep nothing of a chunk that is filled anew', () => {
    const splitter = new LineSplitter();
    const chunk = bytesOf('first');
    const before = [...splitter.push(chunk)];
    chunk.fill(0x78);
    const [line] = [...before, ...splitter.end()];
    expect(line?.bytes && decoder.decode(line.bytes)).toBe('first');
  });
});
