import { describe, expect, it } from 'vitest';
import type { SavedEstimate } from '../../src/saved/savedEstimates';
import { findAlike, freeName } from '../../src/saved/savedNames';
import { DEFAULT_SCENARIO } from '../../src/scenario/defaults';
import { isoDate } from '../../src/units/calendar';

const entry = (name: string, scenario = DEFAULT_SCENARIO): SavedEstimate => ({
  id: name,
  name,
  savedAt: '',
  savedOn: isoDate('2026-11-22'),
  revision: '1',
  scenario,
  problems: [],
});

describe('names of saved estimates', () => {
  it('stay where they are free, and else get the first number that is', () => {
    expect(freeName('Plan', [])).toBe('Plan');
    expect(freeName('Plan', [entry('Plan'), entry('Plan (2)')])).toBe('Plan (3)');
  });

  it('stay as short as names may be', () => {
    const long = 'x'.repeat(120);
    // 116 and the four of ` (2)`.
    expect(freeName(long, [entry(long)])).toBe(`${'x'.repeat(116)} (2)`);
  });
});

describe('the entry that is alike', () => {
  const own = { ...DEFAULT_SCENARIO, ownPrices: { 'base.standard.input': 0.2, 'base.standard.output': 0.3 } };

  it('has the name and the scenario, whatever the order of its keys', () => {
    const turned = { ...own, ownPrices: { 'base.standard.output': 0.3, 'base.standard.input': 0.2 } };
    expect(findAlike('A', turned, [entry('B', own), entry('A', own)])?.id).toBe('A');
    expect(findAlike('', turned, [entry('B', own)])?.id).toBe('B');
  });

  it.each([
    ['a price', { ...own, ownPrices: { 'base.standard.input': 0.2, 'base.standard.output': 0.4 } }],
    ['a price more', { ...own, ownPrices: { ...own.ownPrices, 'base.standard.cachedInput': 0.1 } }],
    ['a title', { ...own, title: 'x' }],
    ['a workload more', { ...own, workloads: [...own.workloads, ...own.workloads] }],
    ['a price list', { ...own, priceListId: 'openai' }],
  ])('is none where %s differs', (_what, other) => {
    expect(findAlike('A', other, [entry('A', own)])).toBeUndefined();
  });
});
