import { describe, expect, it } from 'vitest';
import type { Claim, Fact, Source } from '../../src/catalog/schema';
import { checkDataset } from '../../src/checks/checkDataset';
import { checkFacts } from '../../src/checks/checkFacts';
import { files, valueAt, withValue } from './doctored';

const PAPER: Source = { id: 'paper', kind: 'document', title: 'Paper', address: null, date: '2026-01' };
const PAGE: Source = { id: 'page', kind: 'record', title: 'Page', address: null, date: '2026-01-31' };

function claimOf(changes: Partial<Claim>): Claim {
  return { value: 1, source: 'page', where: 'table', ...changes };
}

function factOf(unit: Fact['unit'], claims: readonly Claim[], changes: Partial<Fact> = {}): Fact {
  return { id: 'fact', group: 'prices', label: 'Fact', unit, claims: [...claims], ...changes };
}

/** What is wrong with a single claim of a unit. */
const problemsOf = (unit: Fact['unit'], changes: Partial<Claim>) =>
  checkFacts([factOf(unit, [claimOf(changes)])], [PAPER, PAGE]);

describe('the value of a claim', () => {
  it.each<[Fact['unit'], Claim['value']]>([
    ['text', 'omni'],
    ['list', ['text', 'image']],
    ['date', '2022'],
    ['date', '2023-10'],
    ['date', '2024-02-29'],
    ['tokens', 128_000],
    ['usd-per-mtok', 0.15],
    ['percent', 0],
    ['yes-no', false],
  ])('may be, in unit %s, %j', (unit, value) => {
    expect(problemsOf(unit, { value })).toEqual([]);
    expect(problemsOf(unit, { value: null })).toEqual([]);
  });

  it.each<[Fact['unit'], Claim['value'], string]>([
    ['text', 7, 'text'],
    ['text', ['omni'], 'text'],
    ['list', 'text and image', 'a list'],
    ['date', 2022, 'YYYY, YYYY-MM or YYYY-MM-DD'],
    ['date', '18 July 2024', 'YYYY, YYYY-MM or YYYY-MM-DD'],
    ['date', '2024-13', 'YYYY, YYYY-MM or YYYY-MM-DD'],
    ['date', '2023-02-29', 'YYYY, YYYY-MM or YYYY-MM-DD'],
    ['date', '2024-07-18T00', 'YYYY, YYYY-MM or YYYY-MM-DD'],
    ['tokens', '128K', 'a number'],
    ['usd', '0.15', 'a number'],
    ['score', true, 'a number'],
    ['yes-no', 'no', 'true or false'],
    ['yes-no', 0, 'true or false'],
  ])('may not be, in unit %s, %j', (unit, value, expected) => {
    expect(problemsOf(unit, { value })).toEqual([
      `facts.json: [0].claims[0].value: must be ${expected}, as the unit is "${unit}"`,
    ]);
  });

  it('has a qualifier only as a number', () => {
    expect(problemsOf('percent', { value: 60, qualifier: 'about' })).toEqual([]);
    expect(problemsOf('percent', { value: null, qualifier: 'about' })).toEqual([
      expect.stringContaining('facts.json: [0].claims[0].qualifier: only a number'),
    ]);
  });
});

describe('the place of a claim', () => {
  it.each(['line 9', 'line 9 and 11', 'line 3, 9, 11, 16 and 37'])('is lines in a document: %s', (where) => {
    expect(problemsOf('count', { source: 'paper', where })).toEqual([]);
  });

  it.each(['lines 9 and 11', 'line 9, 11', 'line 9 and 11 and 16', 'line', 'table'])(
    'is not, in a document: %s',
    (where) => {
      expect(problemsOf('count', { source: 'paper', where })).toEqual([
        'facts.json: [0].claims[0].where: must be like "line 3, 9 and 11"',
      ]);
      expect(problemsOf('count', { source: 'page', where })).toEqual([]);
    },
  );
});

describe('the claims of a fact', () => {
  const twice = (changes: Partial<Claim>) =>
    checkFacts([factOf('list', [claimOf({ value: ['a', 'b'] }), claimOf(changes)])], [PAPER, PAGE]);

  it('may not stand twice', () => {
    expect(twice({ value: ['a', 'b'] })).toEqual(['facts.json: [0].claims[1]: stands twice']);
  });

  it('may agree, or be of one source that contradicts itself', () => {
    expect(twice({ value: ['a', 'b'], where: 'note' })).toEqual([]);
    expect(twice({ value: ['a', 'b'], source: 'paper', where: 'line 1' })).toEqual([]);
    expect(twice({ value: ['a'] })).toEqual([]);
  });
});

describe('a fact', () => {
  const problemsWith = (unit: Fact['unit'], changes: Partial<Fact>) =>
    checkFacts([factOf(unit, [claimOf({ value: unit === 'date' ? '2022' : 1 })], changes)], [PAPER, PAGE]);

  it('is an event only when it is a date', () => {
    expect(problemsWith('date', { event: 'Released' })).toEqual([]);
    expect(problemsWith('count', { event: 'Released' })).toEqual([
      'facts.json: [0].event: only a date is an event',
    ]);
  });

  it('is about a price only when there is such a one', () => {
    expect(problemsWith('usd-per-mtok', { price: 'base.standard.input' })).toEqual([]);
    expect(problemsWith('usd-per-mtok', { price: 'zz' })).toEqual([
      'facts.json: [0].price: no price "zz" on the rate cards',
    ]);
  });
});

describe('the check of the dataset', () => {
  it('finds a value that does not fit its unit', () => {
    const [first] = JSON.parse(files['facts.json'] ?? '');
    expect(first.unit).toBe('text');
    expect(checkDataset(withValue('facts.json', [0, 'claims', 0, 'value'], 1))).toEqual([
      'facts.json: [0].claims[0].value: must be text, as the unit is "text"',
    ]);
  });

  it('finds a source that nobody cites', () => {
    const sources = valueAt('sources.json', []) as readonly unknown[];
    const address = 'https://example.org/';
    const rumour = { id: 'rumour', kind: 'record', title: 'Rumour', address, date: '2026-11-22' };
    expect(checkDataset(withValue('sources.json', [sources.length], rumour))).toEqual([
      `sources.json: [${sources.length}].id: "rumour" is a source that nothing cites`,
    ]);
  });
});
