import { describe, expect, it } from 'vitest';
import { estimateReport } from '../../src/exports/report';
import { isoDate } from '../../src/units/calendar';
import { scenarioOf } from '../support/cards';
import { exportedOf, PAGE } from '../support/exported';

const DEFAULT = scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 });

/** Line by line, as a table is read. */
const rowsOf = (report: string) => report.split('\n').filter((line) => line.startsWith('|'));

describe('the Markdown report', () => {
  it('begins with the figure and has every line, the totals, the list, the sources and the link', () => {
    // 60M x 0.15 = 9.00 and 15M x 0.60 = 9.00; 18.00 x 12 = 216; 18 / 30,000 = 0.0006.
    const report = estimateReport(exportedOf(DEFAULT));
    expect(report).toMatch(
      /^# GPT-4o mini cost estimate\n\n\*\*\$18\.00 a month\*\* .*30,000 requests.*22 November 2026/,
    );
    expect(report).toContain('| Workload 1 | Input | 60,000,000 | $0.15 per 1M tokens | $9.00 |');
    expect(report).toContain('| Workload 1 | Output | 15,000,000 | $0.60 per 1M tokens | $9.00 |');
    expect(report).toContain('| A month | $18.0000 |');
    expect(report).toContain('| A year at this rate | $216.0000 |');
    expect(report).toContain('| Per request | $0.0006 |');
    expect(report).toContain('- Requests: 1,000 a day');
    expect(report).toContain('- Input: 2,000 tokens a request');
    expect(report).toContain(
      '- Price list: OpenAI, from two articles of 2026, of 3 June 2026, checked 3 June 2026',
    );
    expect(report).toContain('GPT-4o mini: Pricing, Specs');
    expect(report).toContain(`[Open this estimate](${PAGE}?v=1&px=20260603&w1=r1000d`);
    expect(report).not.toContain('## Warnings');
  });

  it('says when the model is shut down and what replaces it, with the address of the source', () => {
    const report = estimateReport(exportedOf(DEFAULT));
    expect(report).toMatch(/shuts GPT-4o mini down on 14 January 2027 and names gpt-6-luna .*\(https:\/\//);
  });

  it('says when Azure retires it too, where the prices are Azure’s', () => {
    const report = estimateReport(exportedOf({ ...DEFAULT, priceListId: 'azure-global' }));
    expect(report).toMatch(
      /shuts GPT-4o mini down on 14 January 2027 .*Azure retires GPT-4o mini on 14 April 2027/,
    );
  });

  it('notes that the year runs past the shutdown, where it does', () => {
    const past = 'Twelve months from 22 November 2026 run past 14 January 2027';
    expect(estimateReport(exportedOf(DEFAULT))).toContain(past);
    expect(estimateReport({ ...exportedOf(DEFAULT), madeOn: isoDate('2026-01-14') })).not.toContain(
      'run past',
    );
  });

  it.each([
    // 18 of 15 is 120%, of 20 is 90%.
    [15, '120%, over budget'],
    [20, '90%, within budget'],
  ])('sets the month against a budget of %d USD', (monthlyBudgetUsd, text) => {
    const report = estimateReport(exportedOf({ ...DEFAULT, monthlyBudgetUsd }));
    expect(report).toContain(`| Of the budget of $${monthlyBudgetUsd} a month | ${text} |`);
  });

  it('says of a month that lacks a price no more than that it is over a share of the budget', () => {
    // 30,000 requests of 1,000 tokens and one search of 8,000: 270M x 0.15 = 40.50. The search itself has no price.
    const scenario = scenarioOf({ outputTokensPerRequest: 0, webSearchesPerCall: 1 });
    const report = (monthlyBudgetUsd: number) =>
      estimateReport(exportedOf({ ...scenario, monthlyBudgetUsd }));
    expect(report(100)).toContain('| Of the budget of $100 a month | over 40.5% |');
    expect(report(30)).toContain('| over 135%, over budget |');
  });

  it('has the totals at both prices of training, and what explains its tokens', () => {
    // 3M x 0.30 = 0.90 or 3M x 3.00 = 9.00 once; 216 + 0.90 and 216 + 9.
    const report = estimateReport(
      exportedOf(
        scenarioOf({
          inputTokensPerRequest: 2_000,
          outputTokensPerRequest: 500,
          trainingTokens: 1_000_000,
        }),
      ),
    );
    expect(report).toContain(
      '| $0.30 per 1M tokens | OpenAI, from two articles of 2026, used above | $0.90 | $18.00 | $216.90 |',
    );
    expect(report).toContain('| $3.00 per 1M tokens | OpenAI’s list | $9.00 | $18.00 | $225.00 |');
    expect(report).toContain('- Epochs: 3 times through the file');
    expect(report).toContain('- Repeated: no, trained once');
    expect(estimateReport(exportedOf(DEFAULT))).not.toContain('price of training');
  });

  it('tells the warnings of each workload', () => {
    const report = estimateReport(exportedOf(scenarioOf({ name: 'Long', outputTokensPerRequest: 20_000 })));
    expect(report).toMatch(
      /## Warnings\n\n- Long: Impossible as it stands: a reply can have 16,384 tokens at most/,
    );
  });

  it('calls no figure 0 that is not known', () => {
    const report = estimateReport(
      exportedOf({
        ...scenarioOf({ fineTuned: true, batchSharePercent: 100, hostingHoursPerMonth: 0 }),
        priceListId: 'azure-global',
      }),
    );
    expect(report).toContain('**not known a month**');
    expect(report).toContain('| A month | not known |');
    expect(report).not.toContain('$0');
  });

  it('has names as text: no cell, tag or link comes of one', () => {
    const name = 'a|b [c](d) <img src=x>';
    const report = estimateReport(exportedOf({ ...scenarioOf({ name }), title: '# <script>' }));
    // # is character 35, < 60, > 62, | 124, [ 91, ] 93, ( 40, ) 41, = 61; behind < and ] stands a word joiner.
    expect(report).toMatch(/^# &#35; &#60;\u2060script&#62;\n/);
    expect(report).toContain(
      '| a&#124;b &#91;c&#93;\u2060&#40;d&#41; &#60;\u2060img src&#61;x&#62; | Input |',
    );
    for (const row of rowsOf(report).filter((line) => line.includes('img'))) {
      // Six cells: seven bars.
      expect(row.match(/\|/g)).toHaveLength(7);
    }
  });
});
