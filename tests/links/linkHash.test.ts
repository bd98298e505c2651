import { describe, expect, it } from 'vitest';
import { HASH_MULTIPLIER, HASH_PRIME } from '../../src/links/linkCheck';
import { LINK_MAX_CHARACTERS } from '../../src/links/linkFormat';
import { checkOfText } from '../support/linkCheck';

const TEXTS = [
  'w1=',
  'px=20260603&w1=i2000~o500',
  'bu=250&h=24&p=openai&pf=10&px=20241001&x=si0.2~so0.8&w1=ck0~cm1~ct20~i1200~ma1024x768h2~mb300x200l~r0.5h~s1',
];

describe('the hash', () => {
  const powers = [1];
  for (let distance = 1; distance <= LINK_MAX_CHARACTERS; distance += 1) {
    powers.push(((powers.at(-1) ?? 0) * HASH_MULTIPLIER) % HASH_PRIME);
  }

  it('is taken modulo the largest prime that four characters of 32 can write', () => {
    const isPrime = (number: number) => {
      for (let divisor = 2; divisor * divisor <= number; divisor += 1)
        if (number % divisor === 0) return false;
      return true;
    };
    const over = Array.from({ length: 32 ** 4 - HASH_PRIME }, (_, more) => HASH_PRIME + more);
    expect(over.map(isPrime)).toEqual([true, false, false]);
  });

  it('notices any one character replaced: no difference of two is a multiple of the prime', () => {
    // The hash changes by the difference of the codes, under 128 and not 0, times a power of the multiplier.
    expect(powers.every((power) => power > 0)).toBe(true);
    for (let difference = 1; difference < 128; difference += 1) expect(difference % HASH_PRIME).not.toBe(0);
  });

  it('notices any two characters swapped: no power of the multiplier up to the longest link is 1', () => {
    // It changes by (one - other) x (power of the distance - 1) x a power.
    expect(new Set(powers).size).toBe(LINK_MAX_CHARACTERS + 1);
  });

  it('is another for each of some texts with a character replaced, or two neighbours swapped', () => {
    const printable = Array.from({ length: 94 }, (_, code) => String.fromCharCode(33 + code));
    for (const text of TEXTS) {
      const check = checkOfText(text);
      for (const [at, character] of [...text].entries()) {
        const [before, behind] = [text.slice(0, at), text.slice(at + 1)];
        for (const other of printable) {
          if (other !== character) expect(checkOfText(before + other + behind)).not.toBe(check);
        }
        const [next = character] = behind;
        if (next !== character)
          expect(checkOfText(before + next + character + behind.slice(1))).not.toBe(check);
      }
    }
  });

  it('has a multiplier whose powers are all numbers under the prime', () => {
    // 1048572 = 2^2 x 3^3 x 7 x 19 x 73: none of its largest parts is a period.
    expect(2 ** 2 * 3 ** 3 * 7 * 19 * 73).toBe(HASH_PRIME - 1);
    const power = (exponent: number) => {
      let product = 1n;
      for (let times = 0; times < exponent; times += 1) {
        product = (product * BigInt(HASH_MULTIPLIER)) % BigInt(HASH_PRIME);
      }
      return product;
    };
    for (const factor of [2, 3, 7, 19, 73]) expect(power((HASH_PRIME - 1) / factor)).not.toBe(1n);
  });

  it('notices any two digits replaced, and any two characters next to each other', () => {
    const cancels = (distance: number, upTo: number) => {
      const power = powers[distance] ?? 0;
      for (let one = 1; one <= upTo; one += 1) {
        const change = (one * power) % HASH_PRIME;
        // The other one, up to as much more or less, undoes it.
        if (change <= upTo || change >= HASH_PRIME - upTo) return true;
      }
      return false;
    };
    const distances = powers.map((_, distance) => distance).slice(1);
    expect(distances.filter((distance) => cancels(distance, 9))).toEqual([]);
    expect(cancels(1, 127)).toBe(false);
  });
});
