import { anySeller } from '../catalog/anySeller';
import { UNIT_POWERS } from '../catalog/billables';
import type { PricedLine } from '../engine/priceUsage';
import { OWN_MODEL_ID } from '../scenario/move';
import { decimalText } from '../units/decimal';
import { type NanoUsd, usdText } from '../units/money';
import { upperFirst } from '../wording/firstLetter';
import { unitOfLine } from '../wording/lineText';
import { priceOrigin } from '../wording/priceOrigin';
import { COUNTED_UNITS } from './countedUnits';
import { type Exported, linkBack } from './exported';
import { meterOf } from './focusCharges';
import { type FocusRow, type Metered, monthSpan } from './focusRow';

/** The versions of the FinOps Open Cost and Usage Specification that a forecast is written in: the one that most tools take first. */
export const FOCUS_VERSIONS = ['1.2', '1.4'] as const;

export type FocusVersion = (typeof FOCUS_VERSIONS)[number];

export type FocusCell = string | number | null;

type CellOf = (row: FocusRow, exported: Exported) => FocusCell;

interface Column {
  readonly name: string;
  readonly cell: CellOf;
  /** The version that alone has it; both where there is none. */
  readonly only?: FocusVersion;
}

/** The columns of a version in its order: those of FOCUS by their names, then those of this page with `x_`. */
export function focusColumns(version: FocusVersion): readonly Column[] {
  return COLUMNS.filter(({ only }) => only === undefined || only === version);
}

/** What only an invoice knows stays empty, and so does what is not known: FOCUS allows nothing in its place. */
const COLUMNS: readonly Column[] = [
  { name: 'BilledCost', cell: ({ cost }) => costText(cost) },
  { name: 'BillingAccountId', cell: () => null },
  { name: 'BillingAccountName', cell: () => null },
  { name: 'BillingCurrency', cell: () => 'USD' },
  { name: 'BillingPeriodEnd', cell: ({ month }) => monthSpan(month).until },
  { name: 'BillingPeriodStart', cell: ({ month }) => monthSpan(month).from },
  { name: 'ChargeCategory', cell: () => 'Usage' },
  { name: 'ChargeClass', cell: () => null },
  { name: 'ChargeDescription', cell: ({ description }) => description },
  { name: 'ChargeFrequency', cell: ({ frequency }) => frequency },
  { name: 'ChargePeriodEnd', cell: ({ until }) => until },
  { name: 'ChargePeriodStart', cell: ({ from }) => from },
  { name: 'ConsumedQuantity', cell: ofMeter(({ line }) => decimalText(line.quantity)) },
  { name: 'ConsumedUnit', cell: ofMeter(({ line }) => consumedUnit(line)) },
  { name: 'ContractedCost', cell: ({ cost }) => costText(cost) },
  { name: 'ContractedUnitPrice', cell: ofMeter(({ line }) => line.price?.usd ?? null) },
  { name: 'EffectiveCost', cell: ({ cost }) => costText(cost) },
  { name: 'HostProviderName', cell: sellerName, only: '1.4' },
  { name: 'InvoiceIssuerName', cell: sellerName },
  { name: 'ListCost', cell: ({ listCost }) => costText(listCost) },
  { name: 'ListUnitPrice', cell: ofMeter(({ listLine }) => listLine?.price?.usd ?? null) },
  { name: 'PricingCategory', cell: () => 'Standard' },
  { name: 'PricingQuantity', cell: ofMeter(({ line }) => decimalText(line.quantity, powerOf(line))) },
  { name: 'PricingUnit', cell: ofMeter(({ line }) => pricingUnit(line)) },
  { name: 'ProviderName', cell: sellerName, only: '1.2' },
  { name: 'PublisherName', cell: makerName, only: '1.2' },
  { name: 'ServiceCategory', cell: () => 'AI and Machine Learning' },
  { name: 'ServiceName', cell: ({ basis }) => anySeller(basis.list.seller)?.service ?? null },
  { name: 'ServiceProviderName', cell: sellerName, only: '1.4' },
  { name: 'ServiceSubcategory', cell: () => 'Generative AI' },
  { name: 'SkuId', cell: ofMeter(({ line }, row) => `${row.basis.model.id}/${billableOf(line)}`) },
  { name: 'SkuMeter', cell: ofMeter(({ line }) => meterOf(line)) },
  { name: 'SkuPriceDetails', cell: ofMeter(({ line }) => priceDetails(line)) },
  { name: 'SkuPriceId', cell: ofMeter(({ line }, row) => skuPriceId(line, row)) },
  { name: 'Tags', cell: tags },
  { name: 'x_ChargeStatus', cell: () => 'Forecast' },
  { name: 'x_EstimateLink', cell: (_, exported) => linkBack(exported) },
  { name: 'x_ForecastKind', cell: ({ kind }) => kind },
  { name: 'x_ForecastNote', cell: ({ note }) => note },
  { name: 'x_HighCost', cell: ({ highCost }) => costText(highCost) },
  { name: 'x_MadeOn', cell: (_, { madeOn }) => madeOn },
  { name: 'x_Model', cell: ({ basis }) => basis.model.id },
  { name: 'x_MoveTarget', cell: ({ moveTarget }) => moveTarget },
  { name: 'x_MovedPercent', cell: ({ movedPercent }) => movedPercent },
  { name: 'x_PriceBasis', cell: ofMeter(({ line }) => line.price?.basis ?? 'not known') },
  { name: 'x_PriceList', cell: ({ basis }) => basis.list.title },
  { name: 'x_PriceListChecked', cell: (row) => (isOwnModel(row) ? null : row.basis.card.checked) },
  { name: 'x_PriceListDate', cell: (row) => (isOwnModel(row) ? null : row.basis.card.date) },
  { name: 'x_PriceSource', cell: ofMeter(({ line }) => line.price && priceOrigin(line.price)) },
  { name: 'x_Tier', cell: ofMeter(({ line }) => line.part?.tier ?? null) },
  { name: 'x_Tuning', cell: ofMeter(({ line }) => line.part?.tuning ?? null) },
  { name: 'x_UnansweredPercent', cell: ({ unansweredPercent }) => unansweredPercent },
  { name: 'x_Workload', cell: ({ workload }) => workload },
];

function ofMeter(cell: (metered: Metered, row: FocusRow) => FocusCell): CellOf {
  return (row) => row.metered && cell(row.metered, row);
}

function costText(amount: NanoUsd | null): FocusCell {
  return amount === null ? null : usdText(amount);
}

/** Who bills it. Nobody else is known to run it. */
function sellerName({ basis }: FocusRow): FocusCell {
  return anySeller(basis.list.seller)?.invoicedBy ?? null;
}

function makerName(row: FocusRow): FocusCell {
  return isOwnModel(row) ? null : (anySeller(row.basis.model.maker)?.title ?? null);
}

function isOwnModel({ basis }: FocusRow): boolean {
  return basis.model.id === OWN_MODEL_ID;
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

/** The id of what is billed, also of what no list has a price for: `base.standard.input`, `fineTuned.fast.input`. */
function billableOf({ priceId, part, kind }: PricedLine): string {
  return priceId ?? (part ? `${part.tuning}.${part.tier}.${kind}` : kind);
}

/**
 * The model, the list and what is billed, with the length of prompts where that changes the price. As FOCUS has it, no
 * date, amount or price of the user's own is in it, so that one price is followed over time by one id.
 */
function skuPriceId(line: PricedLine, { basis: { model, list } }: FocusRow): string {
  const long = line.overInputTokens === null ? [] : [`over-${line.overInputTokens}-tokens`];
  return [model.id, list.id, billableOf(line), ...long].join('/');
}

function priceDetails({ part }: PricedLine): FocusCell {
  return part && JSON.stringify({ x_Tier: part.tier, x_Tuning: part.tuning });
}

function tags({ workload }: FocusRow, { scenario: { title } }: Exported): FocusCell {
  if (workload === null && title === '') return null;
  return JSON.stringify({
    ...(workload === null ? {} : { workload }),
    ...(title === '' ? {} : { estimate: title }),
  });
}
