/**
 * Thousands of generated links of all shapes with what they came to when they were frozen: no proof that the engine is
 * right, which the cases worked by hand and the oracle give, but the net under every rewrite of it.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FrozenTotals, readFrozenLine, totalsNow } from './frozenLinks';

const RELATIVE_ERROR = 1e-12;

const frozen = readFileSync(new URL('frozenTotals.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map(readFrozenLine);

function isSame(amount: number, other: number): boolean {
  return Math.abs(amount - other) <= RELATIVE_ERROR * Math.max(Math.abs(amount), Math.abs(other));
}

function areSame(now: FrozenTotals, before: FrozenTotals): boolean {
  return (
    isSame(now.monthly, before.monthly) &&
    isSame(now.once, before.once) &&
    now.incomplete === before.incomplete &&
    now.monthlyOfWorkloads.length === before.monthlyOfWorkloads.length &&
    now.monthlyOfWorkloads.every((amount, index) => isSame(amount, before.monthlyOfWorkloads[index] ?? -1))
  );
}

describe('the totals of frozen links', () => {
  it('are what they were', () => {
    const changed = frozen.filter(({ query, totals }) => !areSame(totalsNow(query), totals));
    expect(changed.map(({ query }) => query)).toEqual([]);
  });

  it('cover every shape, every list, and documents of several parts', () => {
    const queries = frozen.map(({ query }) => query);
    for (const part of ['~s1', '~s2', '~f1', '~b', '~cm1', '~ma', '~ws', '~rt', '~ft', '&x=', '&px=']) {
      expect(queries.filter((query) => query.includes(part)).length).toBeGreaterThan(200);
    }
    for (const list of ['p=openai', 'p=azure-global', 'p=azure-regional']) {
      expect(queries.filter((query) => query.includes(list)).length).toBeGreaterThan(200);
    }
  });
});
