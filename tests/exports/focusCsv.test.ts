import { describe, expect, it } from 'vitest';
import { focusCsv } from '../../src/exports/focusCsv';
import { isoDate, yearMonth } from '../../src/units/calendar';
import { scenarioOf } from '../support/cards';
import { exportedOf } from '../support/exported';
import { recordsOf } from '../support/parseCsv';

const MIB = scenarioOf({
  name: 'Bot',
  volume: 1,
  volumePeriod: 'month',
  inputTokensPerRequest: 1_000_000,
  outputTokensPerRequest: 200_000,
});

describe('the FOCUS forecast', () => {
  it('has a row for each workload and charge, in the columns of FOCUS 1.2, for one month', () => {
    // 1 x 0.15 = 0.15 and 0.2 x 0.60 = 0.12.
    const [input, output, ...others] = recordsOf(
      focusCsv(exportedOf({ ...MIB, title: 'Spring' }), yearMonth('2026-12'), '1.2'),
    );
    expect(others).toEqual([]);
    expect(input).toMatchObject({
      BilledCost: '0.15',
      EffectiveCost: '0.15',
      ListCost: '0.15',
      ContractedCost: '0.15',
      BillingCurrency: 'USD',
      BillingPeriodStart: '2026-12-01T00:00:00Z',
      BillingPeriodEnd: '2027-01-01T00:00:00Z',
      ChargePeriodStart: '2026-12-01T00:00:00Z',
      ChargePeriodEnd: '2027-01-01T00:00:00Z',
      ChargeCategory: 'Usage',
      ChargeClass: '',
      ChargeFrequency: 'Usage-Based',
      ConsumedQuantity: '1000000',
      ConsumedUnit: 'Tokens',
      PricingQuantity: '1',
      PricingUnit: '1000000 Tokens',
      PricingCategory: 'Standard',
      ListUnitPrice: '0.15',
      ContractedUnitPrice: '0.15',
      ProviderName: 'OpenAI',
      PublisherName: 'OpenAI',
      InvoiceIssuerName: 'OpenAI',
      ServiceCategory: 'AI and Machine Learning',
      SkuMeter: 'Input',
      Tags: '{"workload":"Bot","estimate":"Spring"}',
      x_ChargeStatus: 'Forecast',
      x_Workload: 'Bot',
    });
    expect(output).toMatchObject({ BilledCost: '0.12', PricingQuantity: '0.2', SkuMeter: 'Output' });
  });

  it('begins with its header and no mark: it is read by programs', () => {
    expect(
      focusCsv(exportedOf(MIB), yearMonth('2026-11'), '1.2').startsWith('BilledCost,BillingAccountId,'),
    ).toBe(true);
    const [input] = recordsOf(focusCsv(exportedOf(MIB), yearMonth('2026-01'), '1.2'));
    expect(input?.BillingPeriodEnd).toBe('2026-02-01T00:00:00Z');
  });

  it('keeps its header where there is nothing to charge', () => {
    const text = focusCsv(exportedOf(scenarioOf({ volume: 0 })), yearMonth('2026-12'), '1.2');
    expect(text).toMatch(/^BilledCost,[^\r\n]*\r\n$/);
  });

  it('leaves every cost of a line without a price empty, never 0', () => {
    const [input] = recordsOf(
      focusCsv(
        exportedOf({
          ...scenarioOf({ fineTuned: true, batchSharePercent: 100, hostingHoursPerMonth: 0 }),
          priceListId: 'azure-global',
        }),
        yearMonth('2026-12'),
        '1.2',
      ),
    );
    expect(input).toMatchObject({
      BilledCost: '',
      EffectiveCost: '',
      ListCost: '',
      ContractedCost: '',
      ListUnitPrice: '',
      x_PriceBasis: 'not known',
      ProviderName: 'Microsoft',
    });
    expect(input?.ConsumedQuantity).not.toBe('');
  });

  it('has no cost for anything that has no price, be it monthly or once', () => {
    const records = recordsOf(
      focusCsv(
        exportedOf({
          ...scenarioOf({
            fineTuned: true,
            batchSharePercent: 100,
            hostingHoursPerMonth: 0,
            trainingTokens: 1_000,
          }),
          priceListId: 'azure-global',
          priceListDate: isoDate('2026-02-11'),
        }),
        yearMonth('2026-12'),
        '1.2',
      ),
    );
    // Input, output and training.
    expect(records).toHaveLength(3);
    for (const record of records) {
      for (const column of [
        'BilledCost',
        'EffectiveCost',
        'ListCost',
        'ContractedCost',
        'ListUnitPrice',
        'ContractedUnitPrice',
      ])
        expect(record[column]).toBe('');
    }
  });

  it('has no list cost where only the user has a price', () => {
    const [input] = recordsOf(
      focusCsv(
        exportedOf({
          ...scenarioOf({ fineTuned: true, batchSharePercent: 100, hostingHoursPerMonth: 0 }),
          priceListId: 'azure-global',
          ownPrices: { 'fineTuned.batch.input': 0.1 },
        }),
        yearMonth('2026-12'),
        '1.2',
      ),
    );
    // 1,000 x 30 x 1,000 x 0.10 / 1M = 3.
    expect(input).toMatchObject({ BilledCost: '3', ListCost: '', ListUnitPrice: '' });
  });

  it('sets a price of the user’s own against that of the list', () => {
    // 1 x 0.20 = 0.20 of their own, 1 x 0.15 = 0.15 by the list.
    const [input] = recordsOf(
      focusCsv(
        exportedOf({ ...MIB, ownPrices: { 'base.standard.input': 0.2 } }),
        yearMonth('2026-12'),
        '1.2',
      ),
    );
    expect(input).toMatchObject({
      BilledCost: '0.2',
      ContractedUnitPrice: '0.2',
      ListCost: '0.15',
      ListUnitPrice: '0.15',
      SkuPriceId: 'gpt-4o-mini/documents/base.standard.input',
      x_PriceBasis: 'own',
    });
  });

  it('counts calls in thousands and what is spent once as one-time', () => {
    // 1 call with 2 searches: 0.002 thousands. 1M tokens x 3 epochs = 3M tokens.
    const records = recordsOf(
      focusCsv(
        exportedOf({
          ...scenarioOf({
            volume: 1,
            volumePeriod: 'month',
            webSearchesPerCall: 2,
            trainingTokens: 1_000_000,
          }),
          priceListId: 'openai',
        }),
        yearMonth('2026-12'),
        '1.2',
      ),
    );
    expect(records.find(({ SkuMeter }) => SkuMeter === 'Web search')).toMatchObject({
      ConsumedQuantity: '2',
      ConsumedUnit: 'Calls',
      PricingQuantity: '0.002',
      PricingUnit: '1000 Calls',
    });
    expect(records.find(({ SkuMeter }) => SkuMeter === 'Training')).toMatchObject({
      ChargeFrequency: 'One-Time',
      PricingQuantity: '3',
    });
  });
});
