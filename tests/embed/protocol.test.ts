import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENVELOPE, readHostMessage } from '../../src/embed/protocol';

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
