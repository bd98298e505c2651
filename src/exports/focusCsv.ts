import { THIS_MODEL } from '../catalog/models';
import { listedPrice, type PriceUnit, UNIT_POWERS } from '../catalog/prices';
import { estimateScenario } from '../engine/estimate';
import type { PricedLine } from '../engine/priceUsage';
import { workloadLabel } from '../scenario/scenario';
import { decimalText } from '../units/decimal';
import { type NanoUsd, usdText } from '../units/money';
import { csvText } from './csv';
import { type Exported, linkBack } from './exported';
import { lineLabel, priceOrigin, priceText } from './wording';

type Cell = string | number | null;

/** The units of the FOCUS format for what is counted, and for what a price is given by. */
const UNITS: Readonly<Record<PriceUnit, { readonly consumed: string; readonly pricing: string }>> = {
  '1M tokens': { consumed: 'Tokens', pricing: '1000000 Tokens' },
  '1,000 calls': { consumed: 'Calls', pricing: '1000 Calls' },
  hour: { consumed: 'Hours', pricing: 'Hours' },
};

/**
 * An estimate as a forecast of one month in the columns of the FinOps Open Cost and Usage Specification (FOCUS) 1.2: a
 * row for each workload and charge. `x_ChargeStatus` marks every row as a forecast. A line without a price has no cost;
 * what only an invoice knows (account, invoice) stays empty. A charge that falls once falls in this month.
 * @param month YYYY-MM
 */
export function focusCsv(exported: Exported, month: string): string {
  const { estimate, scenario, card, limits } = exported;
  const atList = estimateScenario({ ...scenario, ownPrices: {} }, card, limits);
  const rows = estimate.workloads.flatMap(({ workload, lines }, index) => {
    const listLines = atList.workloads[index]?.lines ?? [];
    return lines.map((line) => ({
      ...chargeColumns(line, listLines.find((other) => isSameCharge(line, other)) ?? null, exported),
      ...periodColumns(month),
      ...ownColumns(line, workloadLabel(workload, index + 1), exported),
    }));
  });
  const names = Object.keys(rows[0] ?? {}) as (keyof (typeof rows)[number])[];
  return csvText([names, ...rows.map((row) => names.map((name) => row[name]))]);
}

function isSameCharge(line: PricedLine, other: PricedLine): boolean {
  return (
    line.kind === other.kind &&
    line.recurrence === other.recurrence &&
    line.part?.tier === other.part?.tier &&
    line.part?.tuning === other.part?.tuning
  );
}

const costText = (amount: NanoUsd | null | undefined): Cell =>
  amount === null || amount === undefined ? null : usdText(amount);

function chargeColumns(line: PricedLine, listLine: PricedLine | null, { list, card }: Exported) {
  const { quantity, price, priceId, amount, recurrence } = line;
  const listed = priceId && listedPrice(priceId, card);
  const per = price?.per ?? '1M tokens';
  const cost = costText(amount);
  const provider = list.provider.startsWith('Azure') ? 'Microsoft' : 'OpenAI';
  const label = lineLabel({ ...line, recurrence: 'monthly' });
  return {
    BilledCost: cost,
    BillingAccountId: null,
    BillingAccountName: null,
    BillingCurrency: 'USD',
    ChargeCategory: 'Usage',
    ChargeClass: null,
    ChargeDescription: `${THIS_MODEL.title}, ${label}${price ? `, ${priceText(price)}` : ', no known price'}`,
    ChargeFrequency: recurrence === 'once' ? 'One-Time' : 'Usage-Based',
    ConsumedQuantity: decimalText(quantity),
    ConsumedUnit: UNITS[per].consumed,
    ContractedCost: cost,
    ContractedUnitPrice: price?.usd ?? null,
    EffectiveCost: cost,
    InvoiceIssuerName: provider,
    ListCost: costText(listLine?.amount),
    ListUnitPrice: listed?.usd ?? null,
    PricingCategory: 'Standard',
    PricingQuantity: decimalText(quantity, UNIT_POWERS[per]),
    PricingUnit: UNITS[per].pricing,
    ProviderName: provider,
    PublisherName: 'OpenAI',
    ServiceCategory: 'AI and Machine Learning',
    ServiceName: list.provider,
    ServiceSubcategory: 'Generative AI',
    SkuId: priceId ? `${THIS_MODEL.id}/${priceId}` : null,
    SkuMeter: label,
    SkuPriceId: price ? `${list.id}/${card.date}/${priceId}${price.basis === 'own' ? '/own' : ''}` : null,
  };
}

/** The month from its first second to the first of the next, as FOCUS has periods: the end is not part of it. */
function periodColumns(month: string) {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  const start = `${month}-01T00:00:00Z`;
  const end = `${next}-01T00:00:00Z`;
  return { BillingPeriodEnd: end, BillingPeriodStart: start, ChargePeriodEnd: end, ChargePeriodStart: start };
}

function ownColumns({ part, price }: PricedLine, workload: string, exported: Exported) {
  const { scenario, list, card, madeOn } = exported;
  return {
    Tags: JSON.stringify({ workload, ...(scenario.title === '' ? {} : { estimate: scenario.title }) }),
    x_ChargeStatus: 'Forecast',
    x_Model: THIS_MODEL.id,
    x_Workload: workload,
    x_Tier: part?.tier ?? null,
    x_Tuning: part?.tuning ?? null,
    x_PriceList: list.title,
    x_PriceListDate: card.date,
    x_PriceListChecked: card.checked,
    x_PriceBasis: price?.basis ?? 'not known',
    x_PriceSource: price ? priceOrigin(price) : null,
    x_MadeOn: madeOn,
    x_EstimateLink: linkBack(exported),
  };
}
