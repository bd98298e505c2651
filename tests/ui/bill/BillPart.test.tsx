import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { estimateScenario } from '../../../src/engine/estimate';
import type { ImportResult } from '../../../src/imports/importResult';
import { basisOf } from '../../../src/scenario/basisOf';
import { DEFAULT_SCENARIO } from '../../../src/scenario/defaults';
import type { ScenarioEdit } from '../../../src/scenario/edits';
import type { Scenario } from '../../../src/scenario/scenario';
import BillPart from '../../../src/ui/bill/BillPart';
import { importOf, tableText } from '../../imports/support';
import { newUser } from '../../support/newUser';
import { rowsOf } from '../../support/pages';

const SECONDS_A_DAY = 86_400;
const seconds = (day: string) => Date.parse(`${day}T00:00:00Z`) / 1000;
const MODEL = 'gpt-4o-mini-2024-07-18';

/** An export of activity: day, requests, Batch, input, cached, output. */
const activity = (...rows: readonly (readonly [string, number, string, number, number, number])[]) =>
  importOf(
    tableText([
      [
        ...['start_time', 'end_time', 'num_model_requests', 'model', 'batch', 'service_tier'],
        ...['input_tokens', 'input_cached_tokens', 'output_tokens'],
      ],
      ...rows.map(([day, requests, batch, input, cached, output]) => [
        ...[seconds(day), seconds(day) + SECONDS_A_DAY, requests, MODEL, batch, 'default'],
        ...[input, cached, output],
      ]),
    ]),
  );

/** An export of costs: day, amount, line item, tokens. */
const costs = (...rows: readonly (readonly [string, string, string, number | ''])[]) =>
  importOf(
    tableText([
      ['start_time', 'end_time', 'amount_value', 'amount_currency', 'line_item', 'quantity', 'quantity_unit'],
      ...rows.map(([day, amount, item, tokens]) => [
        ...[seconds(day), seconds(day) + SECONDS_A_DAY, amount, 'usd', item, tokens],
        tokens === '' ? '' : 'tokens',
      ]),
    ]),
  );

function show(results: readonly ImportResult[], patch: Partial<Scenario> = {}) {
  const scenario = { ...DEFAULT_SCENARIO, ...patch };
  const basis = basisOf(scenario);
  const onEdit = vi.fn<(edit: ScenarioEdit) => void>();
  const asked = { scenario, basis, estimate: estimateScenario(scenario, basis) };
  const { container } = render(<BillPart results={results} asked={asked} onEdit={onEdit} />);
  return { container, onEdit, scenario };
}

const table = (name: RegExp) => screen.getByRole('table', { name });

describe('a bill', () => {
  it('stands beside what its usage comes to, line by line', async () => {
    // 5,560,222 x 0.15 + 229,120 x 0.075 + 106,885 x 0.60, per 1M.
    const usage = await activity(['2025-10-05', 4_228, 'false', 5_789_342, 229_120, 106_885]);
    const bill = await costs(
      ['2025-10-05', '0.8340333', `${MODEL}, input`, 5_560_222],
      ['2025-10-05', '0.017184', `${MODEL}, cached input`, 229_120],
      ['2025-10-05', '0.064131', `${MODEL}, output`, 106_885],
    );
    const { container } = show([usage, bill]);
    expect(container).toHaveTextContent(
      'Billed $0.9153483 for 5 October 2025, $0.9153483 by this list: the same to the last digit.',
    );
    expect(rowsOf(table(/^Each line item/))).toEqual([
      ['Input', '$0.8340333', '$0.8340333', '$0.00'],
      ['Cached input', '$0.0171840', '$0.0171840', '$0.00'],
      ['Output', '$0.0641310', '$0.0641310', '$0.00'],
      ['Total', '$0.9153483', '$0.9153483', '$0.00'],
    ]);
    expect(screen.queryByRole('table', { name: /^What the difference/ })).toBeNull();
    const others = within(screen.getByRole('list', { name: 'What the same calls would have cost' }));
    expect(others.getAllByRole('listitem').map(({ textContent }) => textContent?.slice(0, 12))).toEqual([
      'All in Batch',
      'With 14% of ',
      'On gpt-6-lun',
    ]);
  });

  it('tells what its difference is made of, month by month', async () => {
    const user = newUser();
    const usage = await activity(
      ['2025-09-30', 10, 'false', 1_000_000, 400_000, 0],
      ['2025-10-01', 10, 'false', 1_000_000, 0, 0],
    );
    const bill = await costs(
      ['2025-09-30', '0.15', `${MODEL}, input`, 1_000_000],
      ['2025-10-01', '0.15', `${MODEL}, input`, 1_000_000],
      ['2025-10-01', '0.5', `evals | ${MODEL}, input`, 5],
    );
    show([usage, bill]);
    // September: 0.6M x 0.15 + 0.4M x 0.075 = 0.12 by the list. October: 0.15, and 0.50 that nobody can map.
    expect(rowsOf(table(/^Each month/))).toEqual([
      ['1 October 2025: 1 of 31 days', '$0.65', '$0.15', '+$0.50'],
      ['30 September 2025: 1 of 30 days', '$0.15', '$0.12', '+$0.03'],
      ['All compared', '$0.80', '$0.27', '+$0.53'],
    ]);
    const causes = () =>
      rowsOf(table(/^What the difference/)).map(([label, amount]) => [label?.slice(0, 12), amount]);
    expect(causes()).toEqual([
      ['Items withou', '+$0.50'],
      ['Cached input', '+$0.03'],
    ]);
    await user.selectOptions(screen.getByLabelText('Month'), '30 September 2025: 1 of 30 days');
    expect(causes()).toEqual([['Cached input', '+$0.03']]);
    expect(screen.getByText(/^Billed \$0.15 for 30 September 2025, \$0.12 by this list/)).toBeVisible();
  });

  it('hands over the list that it is billed by, and keeps the focus where that is told', async () => {
    const user = newUser();
    const bill = await importOf(
      tableText([
        ['date', 'meterName', 'quantity', 'unitOfMeasure', 'cost', 'currency'],
        ['2025-10-20', 'gpt-4o-mini-0718-Inp-regnl Tokens', 20_000, '1K', '3.3', 'USD'],
      ]),
    );
    const { onEdit, scenario } = show([bill]);
    await user.click(screen.getByRole('button', { name: 'Use the prices of Azure Regional' }));
    expect(onEdit.mock.calls[0]?.[0](scenario).priceListId).toBe('azure-regional');
    expect(screen.getByText(/^Billed \$3.30 for 20 October 2025/)).toHaveFocus();
  });

  it('lists what is for other models with its sums', async () => {
    const user = newUser();
    const bill = await costs(
      ['2025-10-05', '1.5', 'gpt-5-2025-08-07, input', 10],
      ['2025-10-06', '0.25', 'gpt-5-2025-08-07, input', 10],
      ['2025-10-06', '0.01', 'web search tool calls', ''],
    );
    const { container } = show([bill]);
    expect(container).toHaveTextContent('These files tell nothing of GPT-4o mini in US dollars.');
    await user.click(screen.getByText('Billed for other models and services'));
    expect(rowsOf(await screen.findByRole('table', { name: /^Billed for other/ }))).toEqual([
      ['gpt-5-2025-08-07, input', '$1.75'],
      ['web search tool calls', '$0.01'],
    ]);
  });

  it('is not known where the list lacks a price, and never nothing', async () => {
    const usage = await importOf(
      tableText([
        [
          'start_time',
          'num_model_requests',
          'model',
          'service_tier',
          'batch',
          'input_tokens',
          'output_tokens',
        ],
        [seconds('2025-10-05'), 1, MODEL, 'priority', 'false', 1_000_000, 0],
        [seconds('2025-10-05'), 1, MODEL, 'default', 'false', 1_000_000, 0],
      ]),
    );
    show([usage], { priceListId: 'azure-global' });
    expect(rowsOf(table(/^Each line item/))).toEqual([
      ['Input', '—', '$0.15', '—'],
      ['Fast input', '—', 'not known', '—'],
      ['Total', '—', 'over $0.15', '—'],
    ]);
  });
});
