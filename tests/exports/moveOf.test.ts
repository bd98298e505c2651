import { describe, expect, it } from 'vitest';
import { estimateCsv } from '../../src/exports/estimateCsv';
import { estimateFile } from '../../src/exports/estimateFile';
import { exportedFrom } from '../../src/exports/exported';
import { estimateReport } from '../../src/exports/report';
import type { Scenario } from '../../src/scenario/scenario';
import { isoDate, yearMonth } from '../../src/units/calendar';
import { scenarioOf } from '../support/cards';
import { parseCsv } from '../support/parseCsv';

/** 60M in and 15M out a month: $18.00 here, $13.50 to $15.60 on gpt-6-luna. */
const EIGHTEEN = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };

const exported = (scenario: Scenario) =>
  exportedFrom(scenario, { pageAddress: 'https://example.org/', madeOn: isoDate('2026-11-27') });

describe('other models and the move, taken away', () => {
  it('are data with the range, the end and what is left out', () => {
    const scenario = { ...scenarioOf(EIGHTEEN, { fineTuned: true }), models: ['gpt-6-luna', 'gpt-4o'] };
    const { move } = estimateFile(exported(scenario));
    expect(move.models).toEqual([
      {
        id: 'gpt-6-luna',
        title: 'gpt-6-luna',
        priceList: { id: 'openai', title: 'OpenAI’s list', date: '2026-09-22' },
        end: null,
        hereUsd: 18,
        monthlyUsdLow: 13.5,
        monthlyUsdHigh: 15.6,
        leftOut: [{ workload: 2, why: 'can’t be fine-tuned' }],
      },
      // 60M x 2.50 + 15M x 10.00 = 150 + 150.
      expect.objectContaining({ id: 'gpt-4o', end: '2027-01-14', monthlyUsdLow: 300, monthlyUsdHigh: 300 }),
    ]);
    expect(move).toMatchObject({ target: 'gpt-6-luna', begins: '2027-01', movedPercentPerMonth: 100 });
    expect(move.months[1]).toMatchObject({ month: '2026-12', hereUsd: 18, thereUsdLow: 0, thereUsdHigh: 0 });
    expect(move.months[2]).toMatchObject({
      month: '2027-01',
      hereUsd: 0,
      thereUsdLow: 13.5,
      thereUsdHigh: 15.6,
    });
  });

  it('have no date where the prices are the user’s own', () => {
    const ownModel = { name: 'Mine', prices: { 'base.standard.input': 0.1, 'base.standard.output': 0.2 } };
    const { move } = estimateFile(exported({ ...scenarioOf(EIGHTEEN), ownModel, models: ['own'] }));
    // 60M x 0.10 + 15M x 0.20 = 9.00.
    expect(move.models).toMatchObject([
      { title: 'Mine', monthlyUsdLow: 9, priceList: { title: 'your own prices', date: null } },
    ]);
  });

  it('are tables of the report', () => {
    const scenario = { ...scenarioOf(EIGHTEEN), moveMonth: yearMonth('2026-12'), movedPercentPerMonth: 50 };
    const report = estimateReport(exported(scenario));
    expect(report).toContain('## Other models');
    expect(report).toMatch(
      /\| gpt&#45;6-luna .*\| \$13\.50 to \$15\.60 \||\| gpt-6-luna .*\| \$13\.50 to \$15\.60 \|/,
    );
    // December: half of 18.00 and of 13.50 to 15.60.
    expect(report).toMatch(/\| December 2026 \| 50% \| \$9\.00 \| \$6\.75 to \$7\.80 \| — \|/);
  });

  it('are rows of their own for a spreadsheet', () => {
    const [head = [], ...rows] = parseCsv(estimateCsv(exported(scenarioOf(EIGHTEEN))).replace('\ufeff', ''));
    const at = (name: string) => head.indexOf(name);
    const amounts = rows
      .filter((row) => ['model', 'month'].includes(row[at('Row')] ?? ''))
      .map((row) => [row[at('Item')], row[at('Amount USD')]]);
    expect(amounts).toContainEqual(['gpt-6-luna, at least', '13.5']);
    expect(amounts).toContainEqual(['gpt-6-luna, at most', '15.6']);
    expect(amounts).toContainEqual(['December 2026: GPT-4o mini', '18']);
    expect(amounts).toContainEqual(['January 2027: gpt-6-luna, at most', '15.6']);
  });

  it('say in a spreadsheet of which part an amount is, and of which calls nobody answers', () => {
    const part = exported(scenarioOf(EIGHTEEN, { ...EIGHTEEN, fineTuned: true }));
    const late = { ...part, scenario: { ...part.scenario, movedPercentPerMonth: 50 } };
    const [header = [], ...rows] = parseCsv(estimateCsv(late));
    const noteOf = (item: string) =>
      rows.find((row) => row[header.indexOf('Item')] === item)?.[header.indexOf('Note')];
    expect(noteOf('gpt-6-luna, at least')).toBe(
      'Until: no end announced. For 1 of 2 workloads. It can’t be fine-tuned.',
    );
    // Half of the calls have not moved on the 18 of 31 days from 14 January on: 29.03%.
    expect(noteOf('January 2027: GPT-4o mini')).toMatch(/ No model answers 29% of the month’s calls\.$/);
  });

  it('have no months and no $0 where nothing can move', () => {
    const none = exported(scenarioOf({ fineTuned: true }));
    expect(estimateFile(none).move.months).toEqual([]);
    expect(estimateFile(none).move.models[0]).toMatchObject({ monthlyUsdLow: null, monthlyUsdHigh: null });
    expect(estimateReport(none)).toContain('Nothing of this estimate can be compared');
    expect(estimateCsv(none)).not.toContain('December 2026:');
  });
});
