import { makeBasis } from '../catalog/basis';
import { lettersOf, UNIT_POWERS } from '../catalog/billables';
import { makerOf, sellerOfList } from '../catalog/sellers';
import { estimateScenario } from '../engine/estimate';
import type { PricedLine } from '../engine/priceUsage';
import { workloadLabel } from '../scenario/scenario';
import { monthAfter, type YearMonth } from '../units/calendar';
import { decimalText } from '../units/decimal';
import { type NanoUsd, usdText } from '../units/money';
import { csvText } from '../wording/csv';
import { upperFirst } from '../wording/firstLetter';
import { lineLabel, priceText, unitOfLine } from '../wording/lineText';
import { priceOrigin } from '../wording/priceOrigin';
import { COUNTED_UNITS } from './countedUnits';
import { type Exported, linkBack } from './exported';

type Cell = string | number | null;

interface Charge {
  readonly line: PricedLine;
  /** The same line at the list's prices, which differs where the user has prices of their own. */
  readonly listLine: PricedLine | null;
  readonly workload: string;
  readonly exported: Exported;
  /** The first second of the month, and the first after it. */
  readonly start: string;
  readonly end: string;
}

/** The columns by their names in FOCUS 1.2, those of this page's own with `x_`. What only an invoice knows stays empty. */
const COLUMNS: readonly (readonly [name: string, cell: (charge: Charge) => Cell])[] = [
  ['BilledCost', ({ line }) => costText(line.amount)],
  ['BillingAccountId', () => null],
  ['BillingAccountName', () => null],
  ['BillingCurrency', () => 'USD'],
  ['BillingPeriodEnd', ({ end }) => end],
  ['BillingPeriodStart', ({ start }) => start],
  ['ChargeCategory', () => 'Usage'],
  ['ChargeClass', () => null],
  ['ChargeDescription', ({ line, exported }) => describe(line, exported)],
  ['ChargeFrequency', ({ line }) => (line.recurrence === 'once' ? 'One-Time' : 'Usage-Based')],
  ['ChargePeriodEnd', ({ end }) => end],
  ['ChargePeriodStart', ({ start }) => start],
  ['ConsumedQuantity', ({ line }) => decimalText(line.quantity)],
  ['ConsumedUnit', ({ line }) => consumedUnit(line)],
  ['ContractedCost', ({ line }) => costText(line.amount)],
  ['ContractedUnitPrice', ({ line }) => line.price?.usd ?? null],
  ['EffectiveCost', ({ line }) => costText(line.amount)],
  ['InvoiceIssuerName', ({ exported }) => providerOf(exported)],
  ['ListCost', ({ listLine }) => costText(listLine?.amount ?? null)],
  ['ListUnitPrice', ({ listLine }) => listLine?.price?.usd ?? null],
  ['PricingCategory', () => 'Standard'],
  ['PricingQuantity', ({ line }) => decimalText(line.quantity, powerOf(line))],
  ['PricingUnit', ({ line }) => pricingUnit(line)],
  ['ProviderName', ({ exported }) => providerOf(exported)],
  ['PublisherName', ({ exported }) => makerOf(exported.basis.model).title],
  ['ServiceCategory', () => 'AI and Machine Learning'],
  ['ServiceName', ({ exported }) => sellerOfList(exported.basis.list).service],
  ['ServiceSubcategory', () => 'Generative AI'],
  ['SkuId', ({ line, exported }) => line.priceId && `${exported.basis.model.id}/${lettersOf(line.priceId)}`],
  ['SkuMeter', ({ line }) => meterOf(line)],
  ['SkuPriceId', ({ line, exported }) => skuPriceId(line, exported)],
  ['Tags', ({ workload, exported }) => tags(workload, exported)],
  ['x_ChargeStatus', () => 'Forecast'],
  ['x_Model', ({ exported }) => exported.basis.model.id],
  ['x_Workload', ({ workload }) => workload],
  ['x_Tier', ({ line }) => line.part?.tier ?? null],
  ['x_Tuning', ({ line }) => line.part?.tuning ?? null],
  ['x_PriceList', ({ exported }) => exported.basis.list.title],
  ['x_PriceListDate', ({ exported }) => exported.basis.card.date],
  ['x_PriceListChecked', ({ exported }) => exported.basis.card.checked],
  ['x_PriceBasis', ({ line }) => line.price?.basis ?? 'not known'],
  ['x_PriceSource', ({ line }) => line.price && priceOrigin(line.price)],
  ['x_MadeOn', ({ exported }) => exported.madeOn],
  ['x_EstimateLink', ({ exported }) => linkBack(exported)],
];

/**
 * An estimate as a forecast of one month in the columns of the FinOps Open Cost and Usage Specification (FOCUS) 1.2: a
 * row for each workload and charge, all marked as a forecast. A line without a price has no cost. What is spent once
 * falls in this month.
 * @param month YYYY-MM
 */
export function focusCsv(exported: Exported, month: YearMonth): string {
  const { estimate, scenario, basis } = exported;
  const atList = estimateScenario(scenario, makeBasis({ ...basis, ownPrices: {} }));
  const charges = estimate.workloads.flatMap(({ workload, lines }, index) =>
    lines.map((line) => ({
      line,
      listLine: atList.workloads[index]?.lines.find((other) => isSameCharge(line, other)) ?? null,
      workload: workloadLabel(workload, index + 1),
      exported,
      ...periodOf(month),
    })),
  );
  return csvText([
    COLUMNS.map(([name]) => name),
    ...charges.map((charge) => COLUMNS.map(([, cell]) => cell(charge))),
  ]);
}

function isSameCharge(line: PricedLine, other: PricedLine): boolean {
  return (
    line.kind === other.kind &&
    line.recurrence === other.recurrence &&
    line.part?.tier === other.part?.tier &&
    line.part?.tuning === other.part?.tuning
  );
}

function periodOf(month: YearMonth): { start: string; end: string } {
  const next = monthAfter(month);
  // The last month that can be written has none after it.
  const end = next === month ? `${month}-31T24:00:00Z` : `${next}-01T00:00:00Z`;
  return { start: `${month}-01T00:00:00Z`, end };
}

function powerOf(line: PricedLine): number {
  return UNIT_POWERS[unitOfLine(line)];
}

/** What is counted, as FOCUS writes units: `Tokens`. */
function consumedUnit(line: PricedLine): string {
  return upperFirst(COUNTED_UNITS[unitOfLine(line)]);
}

/** What the price is given by: `1000000 Tokens`, `Hours`. */
function pricingUnit(line: PricedLine): string {
  const power = powerOf(line);
  return power === 0 ? consumedUnit(line) : `${10 ** power} ${consumedUnit(line)}`;
}

function costText(amount: NanoUsd | null): Cell {
  return amount === null ? null : usdText(amount);
}

function providerOf({ basis: { list } }: Exported): string {
  return sellerOfList(list).invoicedBy;
}

function meterOf(line: PricedLine): string {
  return lineLabel({ ...line, recurrence: 'monthly' });
}

function describe(line: PricedLine, { basis: { model } }: Exported): string {
  return `${model.title}, ${meterOf(line)}, ${line.price ? priceText(line.price) : 'no known price'}`;
}

function skuPriceId({ price, priceId }: PricedLine, { basis: { list, card } }: Exported): Cell {
  if (!price || !priceId) return null;
  const letters = lettersOf(priceId);
  return price.basis === 'own' ? `own/${letters}` : `${list.id}/${card.date}/${letters}`;
}

function tags(workload: string, { scenario }: Exported): string {
  return JSON.stringify({ workload, ...(scenario.title === '' ? {} : { estimate: scenario.title }) });
}
