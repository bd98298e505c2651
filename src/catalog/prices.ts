import { type NanoUsd, nanoUsdPer } from '../units/money';
import type { Card } from './schema';

/** Whether the model is used as it comes or after fine-tuning. */
export const TUNINGS = ['base', 'fineTuned'] as const;

export type Tuning = (typeof TUNINGS)[number];

/** The processing tiers that a call may be billed under. */
export const TIERS = ['standard', 'batch', 'fast'] as const;

export type Tier = (typeof TIERS)[number];

/** The kinds of token that calls are billed by. */
export const TOKEN_KINDS = ['input', 'cachedInput', 'output'] as const;

export type TokenKind = (typeof TOKEN_KINDS)[number];

/** What the field's prices are for, as a power of ten of what is counted: tokens, calls, hours. */
export const UNIT_POWERS = { '1M tokens': 6, '1,000 calls': 3, hour: 0 } as const;

export type PriceUnit = keyof typeof UNIT_POWERS;

/** A price with where it comes from; the user's `own` has no source but them. */
export interface Price {
  readonly usd: number;
  readonly per: PriceUnit;
  readonly basis: 'listed' | 'derived' | 'own';
  readonly source: string | null;
  readonly where: string;
  readonly note?: string | undefined;
}

/** What decides the rates of a call. */
export interface Billing {
  readonly tuning: Tuning;
  readonly tier: Tier;
}

interface TokenPriceKey extends Billing {
  readonly kind: TokenKind;
}

/** The price of each kind of token, tier and tuning that a list can have, by the letters that links use for it. */
export const TOKEN_PRICES = {
  si: { tuning: 'base', tier: 'standard', kind: 'input' },
  sc: { tuning: 'base', tier: 'standard', kind: 'cachedInput' },
  so: { tuning: 'base', tier: 'standard', kind: 'output' },
  bi: { tuning: 'base', tier: 'batch', kind: 'input' },
  bo: { tuning: 'base', tier: 'batch', kind: 'output' },
  pi: { tuning: 'base', tier: 'fast', kind: 'input' },
  pc: { tuning: 'base', tier: 'fast', kind: 'cachedInput' },
  po: { tuning: 'base', tier: 'fast', kind: 'output' },
  ti: { tuning: 'fineTuned', tier: 'standard', kind: 'input' },
  tc: { tuning: 'fineTuned', tier: 'standard', kind: 'cachedInput' },
  to: { tuning: 'fineTuned', tier: 'standard', kind: 'output' },
  ui: { tuning: 'fineTuned', tier: 'batch', kind: 'input' },
  uo: { tuning: 'fineTuned', tier: 'batch', kind: 'output' },
} as const satisfies Record<string, TokenPriceKey>;

/** Prices that are not by the kind of token of a call. */
export const OTHER_PRICES = { tr: 'training', hh: 'hosting', ww: 'webSearch' } as const;

export type PriceId = keyof typeof TOKEN_PRICES | keyof typeof OTHER_PRICES;

export const PRICE_IDS = [...Object.keys(TOKEN_PRICES), ...Object.keys(OTHER_PRICES)] as readonly PriceId[];

/** The user's own prices in USD, each in the unit of the price that it stands in for. */
export type OwnPrices = { readonly [Id in PriceId]?: number };

/** The id of the price of a kind of token, or null where there can be none: cached input has no price in Batch. */
export function tokenPriceId(tuning: Tuning, tier: Tier, kind: TokenKind): PriceId | null {
  const found = Object.entries(TOKEN_PRICES).find(
    ([, key]) => key.tuning === tuning && key.tier === tier && key.kind === kind,
  );
  return (found?.[0] as PriceId | undefined) ?? null;
}

/** The unit of a price. */
export function unitOfPrice(id: PriceId): PriceUnit {
  if (id === 'hh') return 'hour';
  return id === 'ww' ? '1,000 calls' : '1M tokens';
}

/** The price of a card, or the user's own in its place; null where there is neither. */
export function priceOf(id: PriceId, card: Card, own: OwnPrices): Price | null {
  const usd = own[id];
  if (usd !== undefined) {
    return { usd, per: unitOfPrice(id), basis: 'own', source: null, where: 'your own price' };
  }
  return listedPrice(id, card);
}

/** The price that a card lists, or null where it has none. */
export function listedPrice(id: PriceId, card: Card): Price | null {
  const { usd, cited } = listed(id, card) ?? {};
  if (usd === undefined || !cited) return null;
  const { basis, source, where, note } = cited;
  return { usd, per: unitOfPrice(id), basis, source, where, note };
}

interface Listed {
  readonly usd: number;
  readonly cited: {
    readonly basis: 'listed' | 'derived';
    readonly source: string;
    readonly where: string;
    readonly note?: string | undefined;
  };
}

function listed(id: PriceId, card: Card): Listed | undefined {
  if (id === 'hh') return card.hosting && { usd: card.hosting.usdPerHour, cited: card.hosting };
  if (id === 'ww') return card.webSearch && { usd: card.webSearch.usdPer1kCalls, cited: card.webSearch };
  const rate = id === 'tr' ? card.training : tokenRate(TOKEN_PRICES[id], card);
  return rate && { usd: rate.usdPerMTok, cited: rate };
}

function tokenRate({ tuning, tier, kind }: TokenPriceKey, { rates }: Card) {
  const ofTuning = rates[tuning];
  if (tier !== 'batch') return ofTuning?.[tier]?.[kind];
  return kind === 'cachedInput' ? undefined : ofTuning?.batch?.[kind];
}

/** The nano-dollars that a single token, call or hour costs at a price. */
export function nanoUsdEach({ usd, per }: Price): NanoUsd {
  return nanoUsdPer(usd, UNIT_POWERS[per]);
}
