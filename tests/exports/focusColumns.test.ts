import { describe, expect, it } from 'vitest';
import { type FocusVersion, focusColumns } from '../../src/exports/focusColumns';
import { focusCsv } from '../../src/exports/focusCsv';
import type { Scenario } from '../../src/scenario/scenario';
import { isoDate, yearMonth } from '../../src/units/calendar';
import { scenarioOf } from '../support/cards';
import { exportedOf } from '../support/exported';
import { recordsOf } from '../support/parseCsv';

const namesOf = (version: FocusVersion) => focusColumns(version).map(({ name }) => name);
const rowsOf = (scenario: Scenario, version: FocusVersion = '1.4') =>
  recordsOf(focusCsv(exportedOf(scenario), yearMonth('2026-12'), version));
const idsOf = (scenario: Scenario) => rowsOf(scenario).map(({ SkuId, SkuPriceId }) => [SkuId, SkuPriceId]);

/** As FOCUS 1.4 lists the columns that every dataset of cost and usage must have. */
const MANDATORY_IN_1_4 = [
  'BilledCost',
  'BillingAccountId',
  'BillingAccountName',
  'BillingCurrency',
  'BillingPeriodEnd',
  'BillingPeriodStart',
  'ChargeCategory',
  'ChargeClass',
  'ChargeDescription',
  'ChargePeriodEnd',
  'ChargePeriodStart',
  'ContractedCost',
  'EffectiveCost',
  'HostProviderName',
  'InvoiceIssuerName',
  'ListCost',
  'PricingQuantity',
  'PricingUnit',
  'ServiceCategory',
  'ServiceName',
  'ServiceProviderName',
];

describe('the columns of a FOCUS forecast', () => {
  it('are in 1.4 all that it asks for, and none that it has dropped', () => {
    const names = namesOf('1.4');
    expect(MANDATORY_IN_1_4.filter((name) => !names.includes(name))).toEqual([]);
    expect(names).not.toContain('ProviderName');
    expect(names).not.toContain('PublisherName');
  });

  it('are in 1.2 those that came before', () => {
    expect(namesOf('1.2')).toEqual(expect.arrayContaining(['ProviderName', 'PublisherName']));
    expect(namesOf('1.2')).not.toContain('ServiceProviderName');
    expect(namesOf('1.2')).not.toContain('HostProviderName');
  });

  it.each(['1.2', '1.4'] as const)('stand in alphabetical order in %s, FOCUS’s own first', (version) => {
    const names = namesOf(version);
    const own = names.filter((name) => name.startsWith('x_'));
    const focus = names.filter((name) => !name.startsWith('x_'));
    expect(names).toEqual([...focus.toSorted(), ...own.toSorted()]);
  });

  it('name who sells in the words of each version', () => {
    const azure = { ...scenarioOf({}), priceListId: 'azure-global' };
    expect(rowsOf(azure, '1.4')[0]).toMatchObject({
      ServiceProviderName: 'Microsoft',
      HostProviderName: 'Microsoft',
      InvoiceIssuerName: 'Microsoft',
      ServiceName: 'Azure OpenAI',
    });
    expect(rowsOf(azure, '1.2')[0]).toMatchObject({
      ProviderName: 'Microsoft',
      PublisherName: 'OpenAI',
      InvoiceIssuerName: 'Microsoft',
    });
  });
});

describe('the ids of what is priced', () => {
  const STANDARD = [
    ['gpt-4o-mini/base.standard.input', 'gpt-4o-mini/documents/base.standard.input'],
    ['gpt-4o-mini/base.standard.output', 'gpt-4o-mini/documents/base.standard.output'],
  ];

  it('say the model, the list and what is billed', () => {
    expect(idsOf(scenarioOf({}))).toEqual(STANDARD);
  });

  it('stay the same whatever the amount, the workload, its place or a price of one’s own', () => {
    expect(idsOf(scenarioOf({ volume: 7, name: 'Other' }))).toEqual(STANDARD);
    expect(idsOf({ ...scenarioOf({}), ownPrices: { 'base.standard.input': 1 } })).toEqual(STANDARD);
    expect(idsOf(scenarioOf({ outputTokensPerRequest: 0 }, {})).slice(1)).toEqual(STANDARD);
  });

  it('stay the same from one date of the prices to the next', () => {
    const onList = (priceListDate: string) => ({
      ...scenarioOf({}),
      priceListId: 'openai',
      priceListDate: isoDate(priceListDate),
    });
    const [before, after] = ['2024-10-01', '2026-07-30'].map(onList);
    if (!before || !after) throw new Error('two dates');
    expect(rowsOf(before)[0]?.x_PriceListDate).not.toBe(rowsOf(after)[0]?.x_PriceListDate);
    expect(idsOf(before)).toEqual(idsOf(after));
  });

  it('are there for what has no price, and for what no list can price', () => {
    const unpriced = {
      ...scenarioOf({ fineTuned: true, batchSharePercent: 100, hostingHoursPerMonth: 0 }),
      priceListId: 'azure-global',
    };
    expect(idsOf(unpriced)[0]).toEqual([
      'gpt-4o-mini/fineTuned.batch.input',
      'gpt-4o-mini/azure-global/fineTuned.batch.input',
    ]);
    const impossible = rowsOf(scenarioOf({ fineTuned: true, fast: true }));
    expect(impossible[0]).toMatchObject({
      BilledCost: '',
      SkuId: 'gpt-4o-mini/fineTuned.fast.input',
      SkuPriceId: 'gpt-4o-mini/documents/fineTuned.fast.input',
      x_ForecastNote: 'The price list has no such price; no total counts this line.',
    });
  });
});
