import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportedFrom } from '../../src/exports/exported';
import { focusCsv } from '../../src/exports/focusCsv';
import { moveOf } from '../../src/exports/moveOf';
import type { Scenario } from '../../src/scenario/scenario';
import { isoDate, yearMonth } from '../../src/units/calendar';
import { arbitraryScenario } from '../support/arbitraryScenario';
import { scenarioOf } from '../support/cards';
import { exportedOf, PAGE } from '../support/exported';
import { recordsOf } from '../support/parseCsv';

/** 60M in and 15M out a month: $18.00 here, $13.50 to $15.60 on gpt-6-luna. */
const EIGHTEEN = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };

const HALF_A_MONTH = { moveMonth: yearMonth('2026-12'), movedPercentPerMonth: 50, horizonMonths: 3 };

const rowsOf = (scenario: Scenario, madeOn = '2026-11-22') =>
  recordsOf(
    focusCsv(
      exportedFrom(scenario, { pageAddress: PAGE, madeOn: isoDate(madeOn) }),
      yearMonth('2026-12'),
      '1.4',
    ),
  );

const ofKind = (rows: Record<string, string>[], kind: string) =>
  rows.filter(({ x_ForecastKind }) => x_ForecastKind === kind);

const costs = (rows: Record<string, string>[]) =>
  rows.map((row) => [
    row.BillingPeriodStart?.slice(0, 'YYYY-MM'.length),
    row.x_Model,
    row.BilledCost,
    row.x_HighCost,
  ]);

describe('the months of a move in a FOCUS forecast', () => {
  it('are a row for each month and model, from the reader’s day on', () => {
    const rows = rowsOf({ ...scenarioOf(EIGHTEEN), ...HALF_A_MONTH });
    // November from the 22nd: 9 of 30 days of 18.00. December: half of each. January: all has moved.
    expect(costs(ofKind(rows, 'Plan'))).toEqual([
      ['2026-11', 'gpt-4o-mini', '5.4', '5.4'],
      ['2026-12', 'gpt-4o-mini', '9', '9'],
      ['2026-12', 'gpt-6-luna', '6.75', '7.8'],
      ['2027-01', 'gpt-6-luna', '13.5', '15.6'],
    ]);
    expect(ofKind(rows, 'Plan')[0]).toMatchObject({
      ChargePeriodStart: '2026-11-22T00:00:00Z',
      ChargePeriodEnd: '2026-12-01T00:00:00Z',
      ListCost: '5.4',
      x_ChargeStatus: 'Forecast',
      x_MovedPercent: '0',
      SkuPriceId: '',
    });
  });

  it('leave the total of the estimate’s own rows as it is without them', () => {
    const total = (scenario: Scenario) =>
      ofKind(rowsOf(scenario), 'Estimate').reduce((sum, { BilledCost }) => sum + Number(BilledCost), 0);
    expect(total({ ...scenarioOf(EIGHTEEN), ...HALF_A_MONTH })).toBe(18);
    expect(total(scenarioOf(EIGHTEEN))).toBe(18);
  });

  it('are left out where the estimate says nothing of a move', () => {
    const kinds = rowsOf(scenarioOf(EIGHTEEN)).map(({ x_ForecastKind }) => x_ForecastKind);
    expect(kinds).toEqual(['Estimate', 'Estimate']);
  });

  it('stand also for each other model that is named, a model of one’s own too, each complete in itself', () => {
    const rows = rowsOf({
      ...scenarioOf(EIGHTEEN),
      ...HALF_A_MONTH,
      models: ['gpt-6-luna', 'gpt-4o', 'own'],
      ownModel: { name: 'Mine', prices: { 'base.standard.input': 0.1, 'base.standard.output': 0.2 } },
    });
    // Here as in the plan. gpt-4o: 60M x 2.50 + 15M x 10.00 = 300 a month until 13 January: 13 of 31 days. Mine: 60M x 0.10 + 15M x 0.20 = 9,
    // and at most 40 tokens a call more: 30,000 x 40 x 0.20 / 1M = 0.24.
    expect(costs(ofKind(rows, 'Alternative'))).toEqual([
      ['2026-11', 'gpt-4o-mini', '5.4', '5.4'],
      ['2026-12', 'gpt-4o-mini', '9', '9'],
      ['2026-12', 'gpt-4o', '150', '150'],
      ['2027-01', 'gpt-4o', '125.806451612903', '125.806451612903'],
      ['2026-11', 'gpt-4o-mini', '5.4', '5.4'],
      ['2026-12', 'gpt-4o-mini', '9', '9'],
      ['2026-12', 'own', '4.5', '4.62'],
      ['2027-01', 'own', '9', '9.24'],
    ]);
    const targets = ofKind(rows, 'Alternative').map(({ x_MoveTarget }) => x_MoveTarget);
    expect(targets).toEqual([...Array(4).fill('gpt-4o'), ...Array(4).fill('own')]);
    const [, , , january] = ofKind(rows, 'Alternative');
    const own = ofKind(rows, 'Alternative').at(-1);
    expect(january).toMatchObject({
      ChargePeriodEnd: '2027-01-14T00:00:00Z',
      ServiceProviderName: 'OpenAI',
      x_ForecastNote: 'No model answers 58.1% of the month’s calls.',
    });
    expect(own).toMatchObject({
      ListCost: '',
      ServiceProviderName: '',
      x_PriceList: 'your own prices',
      x_PriceListDate: '',
    });
  });

  it('name the seller of a model that another firm sells', () => {
    const rows = rowsOf({ ...scenarioOf(EIGHTEEN), moveTarget: 'claude-haiku-4.5' });
    expect(ofKind(rows, 'Plan').at(-1)).toMatchObject({
      x_Model: 'claude-haiku-4.5',
      ServiceProviderName: 'Anthropic',
      ServiceName: 'Claude API',
    });
  });

  it('have no cost where no model answers, and say so', () => {
    // After the shutdown, with a move that begins in March: all of February is unanswered.
    const plan = { moveMonth: yearMonth('2027-03'), horizonMonths: 2 };
    const [february, march] = ofKind(rowsOf({ ...scenarioOf(EIGHTEEN), ...plan }, '2027-02-01'), 'Plan');
    expect(february).toMatchObject({
      BilledCost: '',
      ListCost: '',
      x_HighCost: '',
      x_UnansweredPercent: '100',
      x_ForecastNote: 'No model answers 100% of the month’s calls.',
    });
    expect(march).toMatchObject({ x_Model: 'gpt-6-luna', BilledCost: '13.5', x_UnansweredPercent: '0' });
  });

  it('have one row with the reason and no cost where nothing can move', () => {
    const rows = ofKind(rowsOf({ ...scenarioOf({ fineTuned: true }), ...HALF_A_MONTH }), 'Plan');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ x_Model: 'gpt-6-luna', BilledCost: '', ListCost: '', x_HighCost: '' });
    expect(rows[0]?.x_ForecastNote).toContain('gpt-6-luna can’t be fine-tuned');
  });

  it('say what has no part in them where only some can move', () => {
    const [first] = ofKind(rowsOf({ ...scenarioOf(EIGHTEEN, { fineTuned: true }), ...HALF_A_MONTH }), 'Plan');
    expect(first).toMatchObject({ BilledCost: '5.4' });
    expect(first?.x_ForecastNote).toMatch(
      /^The months are those of 1 of 2 workloads.*can’t be fine-tuned\.$/,
    );
  });

  it('set what is paid here at prices of one’s own against the list', () => {
    // 60M x 0.10 + 15M x 0.60 = 15.00 of their own, 18.00 by the list: 9 of 30 days of each.
    const own = { ...scenarioOf(EIGHTEEN), ...HALF_A_MONTH, ownPrices: { 'base.standard.input': 0.1 } };
    expect(ofKind(rowsOf(own), 'Plan')[0]).toMatchObject({ BilledCost: '4.5', ListCost: '5.4' });
  });

  it('add up to the plan at least and at most, whatever the estimate', () => {
    fc.assert(
      fc.property(arbitraryScenario, (drawn) => {
        const exported = exportedOf({ ...drawn, movedPercentPerMonth: 30 });
        const { plan, target } = moveOf(exported);
        const rows = ofKind(recordsOf(focusCsv(exported, yearMonth('2026-12'), '1.2')), 'Plan');
        const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column]), 0);
        for (const [column, nanoUsd] of [
          ['BilledCost', plan.low],
          ['x_HighCost', plan.high],
        ] as const) {
          const usd = target.takesAny ? nanoUsd / 1e9 : 0;
          expect(Math.abs(sum(column) - usd)).toBeLessThanOrEqual(1e-9 * Math.max(1, usd));
        }
      }),
      { numRuns: 50 },
    );
  });
});
