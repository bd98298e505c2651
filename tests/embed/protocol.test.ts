import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENVELOPE, readFrameMessage, readHostMessage } from '../../src/embed/protocol';

describe('a message from a host', () => {
  it('says hello', () => {
    expect(readHostMessage({ ns: 'g4m-calc', v: 1, type: 'hello' })).toEqual({
      ns: 'g4m-calc',
      v: 1,
      type: 'hello',
    });
  });

  it.each(['light', 'dark', 'auto'])('names the theme %s', (theme) => {
    const message = { ns: 'g4m-calc', v: 1, type: 'theme', theme };
    expect(readHostMessage(message)).toEqual(message);
  });

  it('is read without what else stands in it', () => {
    expect(readHostMessage({ ns: 'g4m-calc', v: 1, type: 'hello', theme: 'dark', extra: [1] })).toEqual({
      ...ENVELOPE,
      type: 'hello',
    });
  });

  it.each<[unknown, string]>([
    [null, 'nothing'],
    [undefined, 'nothing'],
    ['hello', 'a text'],
    [1, 'a number'],
    [[], 'a list'],
    [{}, 'an empty object'],
    ['{"ns":"g4m-calc","v":1,"type":"hello"}', 'JSON text'],
    [{ v: 1, type: 'hello' }, 'no namespace'],
    [{ ns: 'G4M-CALC', v: 1, type: 'hello' }, 'another namespace'],
    [{ ns: 'g4m-calc', type: 'hello' }, 'no version'],
    [{ ns: 'g4m-calc', v: '1', type: 'hello' }, 'a version that is text'],
    [{ ns: 'g4m-calc', v: 2, type: 'hello' }, 'another version'],
    [{ ns: 'g4m-calc', v: 1 }, 'no type'],
    [{ ns: 'g4m-calc', v: 1, type: 'ready' }, 'a type that only frames send'],
    [{ ns: 'g4m-calc', v: 1, type: 'resize', height: 5 }, 'a type that only frames send'],
    [{ ns: 'g4m-calc', v: 1, type: 'change', monthlyUsd: 5, url: '' }, 'a type that only frames send'],
    [{ ns: 'g4m-calc', v: 1, type: ['hello'] }, 'a type that is a list'],
    [{ ns: 'g4m-calc', v: 1, type: 'theme' }, 'a theme without a name'],
    [{ ns: 'g4m-calc', v: 1, type: 'theme', theme: 'blue' }, 'an unknown theme'],
    [{ ns: 'g4m-calc', v: 1, type: 'theme', theme: ['dark'] }, 'a theme that is a list'],
  ])('is not %j: %s', (data) => {
    expect(readHostMessage(data)).toBeNull();
  });

  it('is not anything else that pages send each other', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readHostMessage(data)).toBeNull();
      }),
    );
  });
});

describe('a message from a frame', () => {
  it.each([
    { type: 'ready' },
    { type: 'resize', height: 120 },
    { type: 'resize', height: 12_000 },
    { type: 'change', monthlyUsd: 18, url: 'https://example.org/' },
    { type: 'change', monthlyUsd: null, url: 'https://example.org/' },
  ])('is read: %j', (said) => {
    expect(readFrameMessage({ ...ENVELOPE, ...said, extra: 1 })).toEqual({ ...ENVELOPE, ...said });
  });

  it.each<[object, string]>([
    [{ type: 'hello' }, 'a type that only hosts send'],
    [{ type: 'resize' }, 'no height'],
    [{ type: 'resize', height: '500' }, 'a height that is text'],
    [{ type: 'resize', height: 119 }, 'less than a frame may say'],
    [{ type: 'resize', height: 12_001 }, 'more than a frame may say'],
    [{ type: 'resize', height: Number.NaN }, 'no number'],
    [{ type: 'change', url: 'https://example.org/' }, 'no figure'],
    [{ type: 'change', monthlyUsd: '18', url: 'https://example.org/' }, 'a figure that is text'],
    [{ type: 'change', monthlyUsd: Number.NaN, url: 'https://example.org/' }, 'a figure that is no number'],
    [{ type: 'change', monthlyUsd: Infinity, url: 'https://example.org/' }, 'a figure without end'],
    [{ type: 'change', monthlyUsd: 18 }, 'no address'],
    [{ type: 'change', monthlyUsd: 18, url: '' }, 'an empty address'],
    [{ type: 'change', monthlyUsd: 18, url: '/?v=1' }, 'a part of an address'],
    [{ type: 'change', monthlyUsd: 18, url: 'http://[' }, 'an address that can’t be read'],
    [{ type: 'change', monthlyUsd: 18, url: 'javascript:alert(1)' }, 'code for an address'],
    [{ type: 'change', monthlyUsd: 18, url: 'data:text/html,x' }, 'a text for an address'],
    [{ type: 'change', monthlyUsd: 18, url: 'file:///etc/' }, 'a file for an address'],
    [{ type: 'change', monthlyUsd: 18, url: ['https://example.org/'] }, 'a list for an address'],
    [{ type: 'ready', v: 2 }, 'another version'],
    [{ type: 'ready', ns: 'other' }, 'another namespace'],
  ])('is not %j: %s', (said) => {
    expect(readFrameMessage({ ...ENVELOPE, ...said })).toBeNull();
  });

  it('is not anything else that pages send each other', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readFrameMessage(data)).toBeNull();
      }),
    );
  });
});
