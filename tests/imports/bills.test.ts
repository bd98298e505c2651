import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/analysis/reconcile';
import { exactText } from '../../src/units/exactDecimal';
import { matchText } from '../support/bills';
import { basisBy } from '../support/cards';
import { importOf, jsonLines, tableText } from './support';

/** Midnight of 5 October 2025 in UTC, and the days after it. */
const bucket = (day: number) => [1_759_622_400 + day * 86_400, 1_759_708_800 + day * 86_400];

const activity = (rows: readonly (readonly (string | number)[])[]) =>
  importOf(
    tableText(
      [
        ['start_time', 'end_time', 'num_model_requests', 'model', 'batch', 'service_tier'].concat([
          'input_tokens',
          'output_tokens',
          'input_cached_tokens',
        ]),
        ...rows.map(([day = 0, ...cells]) => [...bucket(Number(day)), ...cells]),
      ],
      '\t',
    ),
  );

const costs = (rows: readonly (readonly (string | number)[])[], delimiter = '\t') =>
  importOf(
    tableText(
      [
        [
          'start_time',
          'end_time',
          'amount_value',
          'amount_currency',
          'line_item',
          'quantity',
          'quantity_unit',
        ],
        ...rows.map(([day = 0, ...cells]) => [...bucket(Number(day)), ...cells]),
      ],
      delimiter,
    ),
  );

const compared = (files: Parameters<typeof reconcile>[0], listId = 'openai') => {
  const match = reconcile(files, basisBy(listId)).compared;
  return match && matchText(match);
};

describe('files as they are exported', () => {
  it('match to the digit: 4,228 requests, and their cost by line item', async () => {
    const usage = await activity([
      [0, '4228.0', 'gpt-4o-mini-2024-07-18', 'FALSE', 'default', '5789342.0', '106885.0', '229120.0'],
    ]);
    // (5,789,342 - 229,120) x 0.15 = 0.8340333, 229,120 x 0.075 = 0.017184, 106,885 x 0.60 = 0.064131, per 1M.
    const bill = await costs([
      [
        0,
        '0.83403330000000000000000000000000000000',
        'usd',
        'gpt-4o-mini-2024-07-18, input',
        5560222,
        'tokens',
      ],
      [0, '0.017184', 'usd', 'gpt-4o-mini-2024-07-18, cached input', 229120, 'tokens'],
      [0, '0.064131', 'usd', 'gpt-4o-mini-2024-07-18, output', 106885, 'tokens'],
    ]);
    const same = { billed: '0.9153483', byList: '0.9153483', difference: '0', causes: [] };
    expect(compared([usage, bill])).toEqual(same);
    // The same bill without its items: nothing else was used, so that all of it is for this model.
    expect(compared([usage, await costs([[0, '0.9153483', 'usd', '', '', '']])])).toEqual(same);
  });

  it('are not compared where a bill without items can be for other models', async () => {
    const usage = await activity([
      [0, '10.0', 'gpt-4o-2024-08-06', 'FALSE', 'default', '59200.0', '10646.0', '5760.0'],
      [1, '1.0', 'gpt-4o-mini-2024-07-18', 'FALSE', 'default', '1000000.0', '0.0', '0.0'],
    ]);
    const bill = await costs([
      [0, '0.8958740000000000', 'usd', '', '', ''],
      [1, '0.5617712500000000', 'usd', '', '', ''],
      [4, '', '', '', '', ''],
    ]);
    const { months, untold } = reconcile([usage, bill], basisBy());
    expect(months.map(matchText)).toMatchObject([{ billed: null, byList: '0.15', difference: null }]);
    // 0.895874 + 0.56177125.
    expect(untold.map(({ amount }) => exactText(amount))).toEqual(['1.45764525']);
  });

  it('tell free tokens and credits apart from what was paid on the same day', async () => {
    const page = {
      object: 'page',
      has_more: false,
      data: [
        {
          object: 'bucket',
          start_time: 1_781_395_200,
          end_time: 1_781_481_600,
          results: [
            ['4.5E-6', 30],
            ['0E-6176', 1_000],
            ['-0.000001', null],
          ].map(([value, quantity]) => ({
            object: 'organization.costs.result',
            amount: { value, currency: 'usd' },
            line_item: 'gpt-4o-mini-2024-07-18, input',
            quantity,
            quantity_unit: quantity === null ? null : 'tokens',
          })),
        },
      ],
    };
    // 30 tokens at 0.15 per 1M are 0.0000045; 1,000 free ones would be 0.00015.
    expect(compared([await importOf(jsonLines(page))])).toEqual({
      billed: '0.0000035',
      byList: '0.0001545',
      difference: '-0.000151',
      causes: [
        ['free', '-0.00015'],
        ['credits', '-0.000001'],
      ],
    });
  });

  it('name the list that the meters of Azure point to', async () => {
    const bill = await importOf(
      tableText([
        ['Date', 'MeterName', 'Quantity', 'UnitOfMeasure', 'CostInBillingCurrency', 'BillingCurrency'],
        ['2025-10-20', 'gpt-4o-mini-0718-Inp-regnl Tokens', 2_000, '1K', '0.33', 'USD'],
        ['2025-10-20', 'gpt-4o-mini-0718-Outp-regnl Tokens', 1_000, '1K', '0.66', 'USD'],
      ]),
    );
    // 2M x 0.165 + 1M x 0.66 = 0.99; by OpenAI’s list 0.30 + 0.60.
    expect(compared([bill])).toEqual({
      billed: '0.99',
      byList: '0.9',
      difference: '0.09',
      causes: [['list', '0.09', 'azure-regional']],
    });
    expect(compared([bill], 'azure-regional')).toMatchObject({ difference: '0', causes: [] });
  });

  it('keep what is in another currency out of dollars', async () => {
    const bill = await importOf(
      tableText([
        ['Date', 'MeterName', 'Quantity', 'UnitOfMeasure', 'CostInBillingCurrency', 'BillingCurrency'],
        ['2025-10-20', 'gpt-4o-mini-0718-Inp-glbl Tokens', 1, '1M', '0.14', 'EUR'],
      ]),
    );
    const { months, otherCurrencies } = reconcile([bill], basisBy());
    expect(months.map(matchText)).toMatchObject([{ billed: null, byList: '0.15' }]);
    expect(otherCurrencies).toMatchObject([{ currency: 'EUR' }]);
  });
});
