import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairwise } from '../support/pairwise';

const LETTERS = [...'abcdef'];
const LETTER_PAIRS = LETTERS.flatMap((one) => LETTERS.map((other) => [one, other] as const));

/** Whether a case has both traits. */
const meetIn = (one: string, other: string) => (traits: readonly string[]) =>
  traits.includes(one) && traits.includes(other);

describe('a pairwise sample of cases', () => {
  it('has every two traits together that some case has together', () => {
    const traits = fc.uniqueArray(fc.constantFrom(...LETTERS), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(traits, { maxLength: 8 }), (cases) => {
        const sample = pairwise(cases, (of) => of);
        const meeting = (of: readonly (readonly string[])[]) =>
          LETTER_PAIRS.filter(([one, other]) => of.some(meetIn(one, other)));
        expect(meeting(sample)).toEqual(meeting(cases));
      }),
    );
  });

  it('is as small as can be where it can be: 4 of the 8 of three switches', () => {
    const switches = ['a', 'A'].flatMap((a) =>
      ['b', 'B'].flatMap((b) => ['c', 'C'].map((c) => [a, b, c] as const)),
    );
    // abc has 3 of the 12 pairs, and so has each of the 3 that share one letter with it: 4 x 3 = 12.
    expect(pairwise(switches, (of) => of).map((of) => of.join(''))).toEqual(['abc', 'aBC', 'AbC', 'ABc']);
  });

  it('keeps a case whose one trait no other has', () => {
    expect(pairwise([['a'], ['a'], ['b']], (of) => of)).toEqual([['a'], ['b']]);
  });
});
