import type { Basis } from '../catalog/basis';
import { type Billing, type LineKind, TOKEN_KINDS, type TokenKind } from '../catalog/billables';
import type { Price } from '../catalog/prices';
import { callRatesOf } from '../catalog/rates';
import { type MeasuredUsage, usageOfMeasured } from '../engine/measuredUsage';
import { pricedUsage } from '../engine/pricedUsage';
import { amountOf } from '../engine/priceUsage';
import type { Usage } from '../engine/usage';
import { lessNanoUsd, type NanoUsd, plusNanoUsd, sumNanoUsd, ZERO_NANO_USD } from '../units/money';
import { type Billed, type BilledCell, billedCells, type CellKey, cellKey } from './billedCells';

/** Why a bill is not what the measured usage costs. */
export const DIFFERENCE_CAUSES = [
  /** More or fewer tokens, hours or searches were billed than measured. */
  'quantity',
  /** More or fewer of them were billed as fine-tuned, in Batch, as Fast, as read from the cache. */
  'fineTuned',
  'batch',
  'fast',
  'cached',
  /** What was billed had another price than that of the list. */
  'prices',
  /** It was billed at nothing. */
  'free',
  'credits',
  /** Lines of the model that no price of the list is known to belong to. */
  'unmapped',
  /** The bill tells of no quantity, so that nothing more can be said. */
  'unexplained',
] as const;

export type DifferenceCause = (typeof DIFFERENCE_CAUSES)[number];

/** A bill beside what the measured usage costs at a list. */
export interface Reconciliation {
  readonly expected: NanoUsd;
  /** All of what was billed for the model in USD. */
  readonly billed: NanoUsd;
  /** What each cause makes of the difference: together they are `billed` less `expected`. */
  readonly causes: Readonly<Record<DifferenceCause, NanoUsd>>;
  /** Whether a part of the measured usage has no price: `expected` is then too low. */
  readonly incomplete: boolean;
  /** Lines of the bill that don’t say what they are for: in no figure above. */
  readonly untoldLines: number;
  /** Currencies of lines that can’t be compared with prices in USD: in no figure above. */
  readonly otherCurrencies: readonly string[];
}

/**
 * Puts a bill beside measured usage of the same days, priced by a list, and takes their difference apart. Null where the
 * bill has no line of the model in USD: there is then nothing to compare. The steps from one rate to the next are taken in
 * one order, from the base model’s standard input on, so that no part of the difference is told twice.
 */
export function reconcile(
  measured: readonly MeasuredUsage[],
  bill: readonly Billed[],
  basis: Basis,
): Reconciliation | null {
  const inUsd = bill.filter(({ isThisModel, currency }) => isThisModel && currency === 'USD');
  if (inUsd.length === 0) return null;
  const usage = usageOfMeasured(measured, basis.model);
  const { totals } = pricedUsage(usage, basis);
  const causes = Object.fromEntries(DIFFERENCE_CAUSES.map((cause) => [cause, ZERO_NANO_USD])) as Causes;
  const { cells, credits, unmapped } = billedCells(inUsd);
  add(causes, 'credits', credits);
  add(causes, 'unmapped', unmapped);
  const used = usedQuantities(usage);
  for (const key of new Set([...cells.keys(), ...used.keys()])) {
    explainCell(key, cells.get(key), used.get(key) ?? 0, basis, causes);
  }
  const amounts = [credits, unmapped, ...[...cells.values()].map(({ amount }) => amount)];
  const others = bill.filter(({ isThisModel, currency }) => isThisModel && currency !== 'USD');
  return {
    expected: sumNanoUsd([totals.monthly, totals.once]),
    billed: sumNanoUsd(amounts),
    causes,
    incomplete: totals.incomplete,
    untoldLines: bill.filter(({ item }) => item === null).length,
    otherCurrencies: [...new Set(others.map(({ currency }) => currency))],
  };
}

const NOTHING_BILLED: BilledCell = { amount: ZERO_NANO_USD, quantity: 0, freeQuantity: 0 };

type Causes = Record<DifferenceCause, NanoUsd>;

function add(causes: Causes, cause: DifferenceCause, amount: NanoUsd): void {
  causes[cause] = plusNanoUsd(causes[cause], amount);
}

/** What of a usage there is of each thing that has a price of its own. */
function usedQuantities(usage: Usage): ReadonlyMap<CellKey, number> {
  const used = new Map<CellKey, number>();
  const plus = (kind: LineKind, billing: Billing | null, quantity: number) => {
    const key = cellKey(kind, billing);
    if (quantity !== 0) used.set(key, (used.get(key) ?? 0) + quantity);
  };
  for (const part of usage.parts) {
    plus('input', part, part.uncachedInputTokens);
    plus('cachedInput', part, part.cachedInputTokens);
    plus('cacheWrite', part, part.cacheWriteTokens);
    plus('output', part, part.outputTokens);
  }
  plus('webSearch', null, usage.webSearches);
  plus('hosting', null, usage.hostingHours);
  plus('training', null, usage.trainingTokens + usage.trainingTokensOnce);
  return used;
}

/** One thing that has a price of its own: what was billed for it against what was used of it. */
function explainCell(
  key: CellKey,
  billed: BilledCell | undefined,
  usedQuantity: number,
  basis: Basis,
  causes: Causes,
): void {
  const steps = stepsOf(key, basis);
  const price = steps.at(-1)?.price;
  // Without a price nothing of it is expected either.
  if (!price) {
    add(causes, 'unmapped', billed?.amount ?? ZERO_NANO_USD);
    return;
  }
  const { amount, quantity, freeQuantity } = billed ?? NOTHING_BILLED;
  if (quantity === null) {
    add(causes, 'unexplained', lessNanoUsd(amount, amountOf(price, usedQuantity)));
    return;
  }
  add(causes, 'prices', lessNanoUsd(amount, amountOf(price, quantity - freeQuantity)));
  add(causes, 'free', amountOf(price, -freeQuantity));
  let before = ZERO_NANO_USD;
  for (const step of steps) {
    const after = amountOf(step.price, quantity - usedQuantity);
    add(causes, step.cause, lessNanoUsd(after, before));
    before = after;
  }
}

/** A price on the way to that of a thing, and what leads to it. */
interface Step {
  readonly cause: DifferenceCause;
  readonly price: Price;
}

/** The prices from that of the base model at standard rates to that of a thing; none where one of them is not known. */
function stepsOf(key: CellKey, { rates }: Basis): readonly Step[] {
  const [kind, tuning, tier] = key.split('.') as [LineKind, Billing['tuning'], Billing['tier']];
  if (!isTokenKind(kind)) {
    const price =
      kind === 'webSearch' || kind === 'hosting' || kind === 'training' ? rates[kind].price : null;
    return price ? [{ cause: 'quantity', price }] : [];
  }
  const whole: TokenKind = kind === 'output' ? 'output' : 'input';
  const path: readonly (readonly [DifferenceCause, Price | null])[] = [
    ['quantity', callRatesOf(rates, { tuning: 'base', tier: 'standard' })[whole].price],
    ['fineTuned', callRatesOf(rates, { tuning, tier: 'standard' })[whole].price],
    [tier === 'fast' ? 'fast' : 'batch', callRatesOf(rates, { tuning, tier })[whole].price],
    ['cached', callRatesOf(rates, { tuning, tier })[kind].price],
  ];
  const steps = path.flatMap(([cause, price]) => (price ? [{ cause, price }] : []));
  return steps.length === path.length ? steps : [];
}

function isTokenKind(kind: LineKind): kind is TokenKind {
  return (TOKEN_KINDS as readonly LineKind[]).includes(kind);
}
