import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../../src/links/decodeLink';
import type { Scenario } from '../../../src/scenario/scenario';
import Paper from '../../../src/ui/print/Paper';
import { isoDate } from '../../../src/units/calendar';
import { scenarioOf } from '../../support/cards';
import { PAGE } from '../../support/exported';
import { rowsOf } from '../../support/pages';

/** 30,000 requests of 2,000 tokens in and 500 out: 60M x 0.15 + 15M x 0.60 = 18.00 a month. */
const EIGHTEEN = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };

function print(scenario: Scenario): { sheet: HTMLElement; details: HTMLElement } {
  render(<Paper scenario={scenario} pageAddress={PAGE} madeOn={isoDate('2026-11-26')} />);
  return {
    sheet: screen.getByRole('region', { name: 'Sheet to sign' }),
    details: screen.getByRole('region', { name: 'Details' }),
  };
}

const printQuery = (query: string) => print(decodeLink(query).scenario);

/** The terms of a list with what stands behind each. */
function termsOf(part: HTMLElement): string[][] {
  return within(part)
    .getAllByRole('term')
    .map((term) => [term.textContent ?? '', term.nextElementSibling?.textContent ?? '']);
}

describe('the sheet to sign', () => {
  it('has the title, the day, the figure, what comes until and after the shutdown, and the budget', () => {
    const { sheet } = print({ ...scenarioOf(EIGHTEEN), title: 'Support 2027', monthlyBudgetUsd: 24 });
    expect(within(sheet).getByRole('heading', { level: 1 })).toHaveTextContent('Support 2027');
    expect(within(sheet).getByText('26 November 2026')).toBeInTheDocument();
    expect(within(sheet).getByText('$18.00', { selector: 'strong' })).toBeInTheDocument();
    expect(termsOf(sheet).slice(0, 3)).toEqual([
      // 18 / 24
      ['Of the budget of $24 a month', '75%, within budget'],
      // 5 of 30 days of November, December, 13 of 31 days of January: 18 x (1/6 + 1 + 13/31) = 28.55.
      ['Until 14 January 2027, 49 days', '$28.55'],
      ['Then gpt-6-luna', '$13.50 to $15.60 a month'],
    ]);
  });

  it('has each workload with its share and its month, and their total', () => {
    // Twice as many requests: 36.00; of 54.00 these are 33.3% and 66.7%.
    const { sheet } = print(
      scenarioOf({ ...EIGHTEEN, name: 'Chat' }, { ...EIGHTEEN, name: 'Tags', volume: 2_000 }),
    );
    const rows = rowsOf(within(sheet).getByRole('table'));
    expect(rows).toEqual([
      [expect.stringMatching(/^Chat1,000 a day × 30 days = 30,000 requests a month\./), '33.3%', '$18.00'],
      [expect.stringMatching(/^Tags2,000 a day × 30 days = 60,000 requests a month\./), '66.7%', '$36.00'],
      ['Total a month', '$54.00'],
    ]);
  });

  it('says whose prices of when they are, what is one’s own of them, and when the model ends', () => {
    const { sheet } = print({ ...scenarioOf(EIGHTEEN), ownPrices: { 'base.standard.input': 0.2 } });
    const lines = within(sheet)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(lines).toEqual([
      expect.stringMatching(
        /^Prices: OpenAI, from two articles of 2026, of 3 June 2026, checked 3 June 2026\.$/,
      ),
      'Own price: Input: 0.2 USD per 1M tokens.',
      'OpenAI shuts GPT-4o mini down on 14 January 2027.',
    ]);
  });

  it('has the link as a text, and lines for who signs', () => {
    const { sheet } = print(scenarioOf(EIGHTEEN));
    const link = within(sheet).getByRole('link');
    expect(link).toHaveTextContent(
      /^https:\/\/example\.org\/cost\/\?v=1&px=20260603&w1=r1000d~i2000~o500&z=1-/,
    );
    expect(link).toHaveAttribute('href', link.textContent);
    expect(termsOf(sheet).slice(-3)).toEqual([
      ['Name', ''],
      ['Date', ''],
      ['Signature', ''],
    ]);
  });

  it('leaves a long link to the last page', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => ({ ...EIGHTEEN, name: `Bot number ${index}` }));
    const { sheet, details } = print(scenarioOf(...twenty));
    expect(within(sheet).queryByRole('link')).toBeNull();
    expect(within(sheet).getByText('Its link is long and stands on the last page.')).toBeInTheDocument();
    const last = within(details).getAllByRole('link').at(-1);
    expect(last).toHaveTextContent(/w20=.*z=20-/);
  });

  it('says what a figure lacks, and never that a workload without a price costs nothing', () => {
    // Azure has no Batch for fine-tuned models, and no hours of hosting cost nothing.
    const { sheet } = printQuery(
      'p=azure-global&w1=r1000d~i2000~o500&w2=r1000d~i2000~o500~f1~b100~fh0~nTuned',
    );
    expect(within(sheet).getByText('over $18.00', { selector: 'strong' })).toBeInTheDocument();
    expect(within(sheet).getByText(/^Incomplete/)).toBeInTheDocument();
    expect(rowsOf(within(sheet).getByRole('table'))).toEqual([
      [expect.stringMatching(/^Workload 1/), '$18.00'],
      [expect.stringMatching(/^Tuned/), 'not known'],
      ['Total of what has a price', '$18.00'],
    ]);
    expect(sheet).toHaveTextContent('Tuned: This list has no rate for a part of this workload');
  });

  it('has no amount at all where nothing has a price', () => {
    const { sheet } = printQuery('p=azure-global&w1=r1000d~i2000~o500~f1~b100~fh0');
    expect(within(sheet).getByText('not known', { selector: 'strong' })).toBeInTheDocument();
    expect(sheet).not.toHaveTextContent('$');
  });

  it('has both totals where the sources differ on training', () => {
    // 1M tokens x 3 epochs: 0.90 once at $0.30, 9.00 at OpenAI’s $3.00.
    const { sheet } = print(scenarioOf({ ...EIGHTEEN, trainingTokens: 1_000_000, trainingEpochs: 3 }));
    expect(within(sheet).getByText('a month and $0.90 once')).toBeInTheDocument();
    expect(sheet).toHaveTextContent(
      /With training at \$3\.00 per 1M tokens .*: \$18\.00 a month, \$9\.00 once/,
    );
  });
});

describe('the pages behind the sheet', () => {
  it('have each line as a sum, the totals, the split and the prices with their sources', () => {
    const { details } = print(scenarioOf({ ...EIGHTEEN, name: 'Chat' }));
    const part = (name: string) => within(within(details).getByRole('region', { name }));
    expect(rowsOf(part('Chat').getByRole('table'))).toEqual([
      ['Input', '60,000,000 × $0.15 per 1M tokens', '$9.00'],
      ['Output', '15,000,000 × $0.60 per 1M tokens', '$9.00'],
    ]);
    expect(rowsOf(part('Totals').getByRole('table'))).toContainEqual([
      'A year at this rate',
      '12 × $18.00',
      '$216.00',
    ]);
    expect(rowsOf(part('Split').getByRole('table'))).toEqual([
      ['Input', '50%', '$9.00'],
      ['Output', '50%', '$9.00'],
    ]);
    expect(rowsOf(part('Prices').getByRole('table'))).toEqual([
      [expect.stringMatching(/^InputGPT-4o mini: /), '$0.15 per 1M tokens'],
      [expect.stringMatching(/^OutputGPT-4o mini: /), '$0.60 per 1M tokens'],
    ]);
  });

  it('have the months of a move where one is planned', () => {
    const { details } = print({ ...scenarioOf(EIGHTEEN), moveTarget: 'gpt-6-luna', horizonMonths: 2 });
    const plan = within(details).getByRole('region', { name: 'Plan' });
    // 5 of 30 days of November: 3.00. All of December: 18.00.
    expect(rowsOf(within(plan).getByRole('table'))).toEqual([
      ['November 2026', '0%', '$3.00', '$0.00'],
      ['December 2026', '0%', '$18.00', '$0.00'],
      ['Together', '$21.00'],
    ]);
  });

  it('have no plan where there is none', () => {
    const { details } = print(scenarioOf(EIGHTEEN));
    expect(within(details).queryByRole('region', { name: 'Plan' })).toBeNull();
  });
});
