import { describe, expect, it } from 'vitest';
import { readAzureMeter } from '../../src/imports/azureMeter';
import { costOf } from './money';
import { importOf, tableText } from './support';

const COLUMNS = [
  ...['SubscriptionId', 'Date', 'MeterCategory', 'MeterName', 'Quantity', 'UnitOfMeasure'],
  ...['EffectivePrice', 'CostInBillingCurrency', 'BillingCurrency', 'Tags'],
];

const row = (
  meter: string,
  quantity: string,
  unit: string,
  cost: string,
  currency = 'USD',
  date = '06/15/2026',
) => [
  ...[
    '00000000-EXAMPLE',
    date,
    'Azure OpenAI',
    meter,
    quantity,
    unit,
    '0.1',
    cost,
    currency,
    '{"owner": "Ann"}',
  ],
];

describe('the name of a meter', () => {
  it.each([
    ['gpt-4o-mini-0718-Inp-glbl Tokens', 'input', 'base', 'standard', 'azure-global'],
    ['gpt-4o-mini-0718-Outp-regnl Tokens', 'output', 'base', 'standard', 'azure-regional'],
    ['gpt 4o mini 0718 Outp Data Zone Tokens', 'output', 'base', 'standard', 'azure-data-zone'],
    ['gpt 4o mini 0718 cached Inp glbl Tokens', 'cachedInput', 'base', 'standard', 'azure-global'],
    ['gpt-4o-mini-0718-Batch-Outp-glbl Tokens', 'output', 'base', 'batch', 'azure-global'],
    ['gpt 4o mini0718 BatchOutp DataZone Tokens', 'output', 'base', 'batch', 'azure-data-zone'],
    ['gpt-4o-mini-0718-FT-inp-regnl Tokens', 'input', 'fineTuned', 'standard', 'azure-regional'],
    [
      'gpt-4o-mini-0718-cached-FT-inp-datazone Tokens',
      'cachedInput',
      'fineTuned',
      'standard',
      'azure-data-zone',
    ],
    ['4o mini 0718 ft cd inp Dz Tokens', 'cachedInput', 'fineTuned', 'standard', 'azure-data-zone'],
    ['4o mini 0718 ft opt Dz Tokens', 'output', 'fineTuned', 'standard', 'azure-data-zone'],
  ])('%s', (name, kind, tuning, tier, priceListId) => {
    expect(readAzureMeter(name)).toEqual({ kind, billing: { tuning, tier }, priceListId });
  });

  it.each([
    ['gpt-4o-mini-0718-FT-Hstng-regnl Unit', 'hosting', 'azure-regional'],
    ['4o mini 0718 ft hosting Dz Unit', 'hosting', 'azure-data-zone'],
    ['gpt-4o-mini-0718-FT-Trng-glbl Tokens', 'training', 'azure-global'],
    ['4o mini 0718 ft training Dz Tokens', 'training', 'azure-data-zone'],
  ])('%s is of no call', (name, kind, priceListId) => {
    expect(readAzureMeter(name)).toEqual({ kind, billing: null, priceListId });
  });

  it.each([
    'gpt 4o mini dev ft inpt glbl Tokens',
    'gpt 4o mini dev ft training glbl Tokens',
    'gpt-4o-mini-ft model grader input Tokens',
    'gpt-4o-mini-transcribe-txt-inp-glbl Tokens',
    'gpt4omini-aud1217-txt Inp glbl Tokens',
    'gpt-4o-0806-Inp-glbl Tokens',
    'LRS Data Stored',
    '',
  ])('%s has no price that is known', (name) => {
    expect(readAzureMeter(name)).toBeNull();
  });
});

describe('the cost details of Azure', () => {
  it('become usage by the meters, cached input beside input, with the list that they point to', async () => {
    const read = await importOf(
      tableText([
        COLUMNS,
        row('gpt-4o-mini-0718-Inp-glbl Tokens', '5560.222', '1K', '0.8340333'),
        row('gpt 4o mini 0718 cached Inp glbl Tokens', '0.229120', '1M', '0.017184'),
        row('gpt-4o-mini-0718-Outp-glbl Tokens', '106885', '1 Tokens', '0.064131'),
      ]),
    );
    expect(read.usage).toMatchObject([
      {
        day: '2026-06-15',
        priceListId: 'azure-global',
        requests: null,
        inputTokens: 5_789_342,
        cachedInputTokens: 229_120,
        outputTokens: 106_885,
      },
    ]);
    expect(read.amountByCurrency).toEqual({ USD: '0.9153483' });
    // The same tokens as an export of OpenAI had, at the same prices.
    expect(costOf(read.usage, 'azure-global').usd).toBe(0.9153483);
    expect(JSON.stringify(read)).not.toMatch(/EXAMPLE|owner/);
  });

  it('hold hosting by the hour and training, at the prices of Azure', async () => {
    const read = await importOf(
      tableText([
        COLUMNS,
        row('gpt-4o-mini-0718-FT-Hstng-regnl Unit', '24', '1 Hour', '40.8'),
        row('gpt-4o-mini-0718-FT-Trng-regnl Tokens', '100', '1K', '0.33'),
      ]),
    );
    // 24 x 1.70, and 100,000 x 3.30 per 1M.
    expect(costOf(read.usage, 'azure-regional')).toMatchObject({ usd: 40.8, onceUsd: 0.33 });
  });

  it('keep currencies, credits and other services apart, and drop none', async () => {
    const read = await importOf(
      tableText([
        COLUMNS,
        row('gpt-4o-mini-0718-Inp-glbl Tokens', '10', '1K', '0.0014', 'EUR'),
        row('gpt-4o-mini-0718-Inp-glbl Tokens', '-10', '1K', '-0.0015', 'USD'),
        row('gpt 4o mini dev ft training glbl Tokens', '10', '1K', '0.015'),
        row('LRS Data Stored', '3', '1 GB/Month', '0.06'),
      ]),
    );
    expect(read.amountByCurrency).toEqual({ EUR: '0.0014', USD: '0.0735' });
    expect(read.usage).toMatchObject([{ inputTokens: 10_000 }]);
    expect(read.rows).toEqual({ all: 4, thisModel: 3, others: 1, empty: 0, faulty: 0 });
    expect(read.notes).toEqual({ 'item-not-mapped': 1 });
  });

  it('are read with the columns of other agreements, in any case', async () => {
    const read = await importOf(
      tableText([
        ['usageDate', 'METERNAME', 'consumedQuantity', 'unitOfMeasure', 'preTaxCost', 'currency'],
        ['2026-06-15T00:00:00Z', 'gpt-4o-mini-0718-Inp-glbl Tokens', '2', '10K', '0.003', 'usd'],
      ]),
    );
    expect(read.usage).toMatchObject([{ day: '2026-06-15', inputTokens: 20_000 }]);
  });

  it('parted by semicolons have decimal commas, and one that could be either is refused', async () => {
    const read = await importOf(
      tableText(
        [
          COLUMNS,
          row('gpt-4o-mini-0718-Inp-glbl Tokens', '59,2', '1K', '0,00888'),
          row('gpt-4o-mini-0718-Inp-glbl Tokens', '1,234', '1K', '0,0001851'),
        ],
        ';',
      ),
    );
    expect(read.usage).toMatchObject([{ inputTokens: 59_200 }]);
    expect(read.amountByCurrency).toEqual({ USD: '0.00888' });
    expect(read.problems).toEqual([
      {
        line: 3,
        field: 'quantity',
        reason: '“1,234” can be read in two ways: write it without the comma or with a point.',
      },
    ]);
  });

  it.each([
    [
      row('gpt-4o-mini-0718-Inp-glbl Tokens', '1', '1 GB', '1'),
      'unitOfMeasure',
      'It is not a unit of tokens or hours.',
    ],
    [
      row('gpt-4o-mini-0718-Inp-glbl Tokens', '1', '1K', 'free'),
      'costInBillingCurrency',
      'It is not a number.',
    ],
    [row('x', '1', '1K', '1', ''), 'billingCurrency', 'It is not a currency.'],
    [row('x', '1', '1K', '1', 'USD', '15/06/2026'), 'date', 'It is not a day of the calendar.'],
    [row('x', '1', '1K', '1', 'USD', 'June'), 'date', 'It is not a date.'],
  ])('name what is wrong with a row: %j', async (cells, field, reason) => {
    const read = await importOf(tableText([COLUMNS, cells]));
    expect(read.problems).toEqual([{ line: 2, field, reason }]);
  });
});
