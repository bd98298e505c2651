/**
 * Links that other programs have changed on their way, each in a way that users have complained of somewhere. Whatever
 * became of a link, what opens is the very estimate that was sent, or a notice: never another figure without one. Names
 * and titles are the one thing that can't be vouched for, since any text might have been typed.
 */
import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../src/links/decodeLink';
import { DESTRUCTIVE, DOUBTFUL, HARMLESS, PAIRS_LOST } from './manglers/inAddress';
import { type Family, type Outcome, outcomesOf } from './manglers/outcome';
import { AGES, SENT } from './manglers/sent';

/** What became of links, but for what did not come about; each change is tried on a good part of them. */
function outcomesIn(
  family: Family,
  name: string,
  age: (typeof AGES)[number],
): Partial<Record<Outcome, string>> {
  const mangle = family[name];
  if (!mangle) throw new Error(name);
  const { counts, examples } = outcomesOf(mangle, SENT[age]);
  const tried = Object.values(counts).reduce((sum, count) => sum + count, 0);
  expect(tried).toBeGreaterThan(SENT[age].length / 3);
  return examples;
}

describe.each(AGES)('of links that are %s', (age) => {
  it.each(Object.keys(HARMLESS))('each is the very estimate: %s', (name) => {
    expect(Object.keys(outcomesIn(HARMLESS, name, age))).toEqual(['exact']);
  });

  it.each(Object.keys(DESTRUCTIVE))('each shows a notice: %s', (name) => {
    expect(Object.keys(outcomesIn(DESTRUCTIVE, name, age))).toEqual(['notice']);
  });

  it.each(Object.keys(DOUBTFUL))(
    'each is the very estimate or shows a notice, whatever became of its names: %s',
    (name) => {
      const { silent, nothing } = outcomesIn(DOUBTFUL, name, age);
      expect([silent, nothing]).toEqual([undefined, undefined]);
    },
  );
});

describe('of links with a check', () => {
  it.each(Object.keys(PAIRS_LOST))('each is the very estimate or shows a notice: %s', (name) => {
    const { silent, nothing } = outcomesIn(PAIRS_LOST, name, 'new');
    expect([silent, nothing]).toEqual([undefined, undefined]);
  });

  it('those that lost a field show what those without one do not', () => {
    expect(outcomesIn(PAIRS_LOST, 'one of its fields lost', 'old').silent).toBeDefined();
    expect(outcomesIn(PAIRS_LOST, 'one of its fields lost', 'new').notice).toBeDefined();
  });
});

describe('a link written by hand', () => {
  it.each(['W1=r5d', 'V=1&W1=R1000D~I2000~O500&Z=1', 'p=openai&W1=r5d', 'v=1&w1=r5d&W2=r5d&z=1'])(
    'with a workload in capitals is not taken for the default estimate: %s',
    (query) => {
      expect(decodeLink(query).withheld).toBe('damaged');
    },
  );

  it('has its budget named when a line break has cut its key in two', () => {
    const { problems } = decodeLink('v=1&b=u=250&w1=r5d&z=1');
    expect(problems).toEqual([
      { where: 'Link key b', reason: 'It is nearly a key of links; it was skipped.' },
    ]);
  });

  it.each(['V=3&w1=r5d', 'T=x&w1=r5d', 'b=u&w1=r5d', 'x1=y=z&w1=r5d', 'data=w=1&w1=r5d'])(
    'is not disturbed by what is nearly a key: %s',
    (query) => {
      expect(decodeLink(query)).toEqual(decodeLink('w1=r5d'));
    },
  );
});
