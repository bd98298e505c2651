import type { Card, Rate } from '../catalog/schema';
import { costOfTokens, type NanoUsd } from '../units/money';
import type { Tier, Tuning, Usage, UsagePart } from './usage';

/** The kinds of token that a rate card prices. */
export const TOKEN_KINDS = ['input', 'cachedInput', 'output'] as const;

export type TokenKind = (typeof TOKEN_KINDS)[number];

/** A receipt: so many tokens at this rate cost that. `rate` and `amount` are null where the list has no such rate. */
export interface PricedLine {
  readonly kind: TokenKind;
  readonly tuning: Tuning;
  readonly tier: Tier;
  readonly tokens: number;
  readonly rate: Rate | null;
  readonly amount: NanoUsd | null;
}

/**
 * Prices a usage by a rate card: a line for each kind of token that is used, and the only place where tokens become
 * money. A rate that the card lacks leaves its line unpriced, never free.
 */
export function priceUsage(usage: Usage, card: Card): PricedLine[] {
  return usage.parts.flatMap((part) => TOKEN_KINDS.flatMap((kind) => priceKind(part, kind, card)));
}

function priceKind(part: UsagePart, kind: TokenKind, card: Card): PricedLine[] {
  const tokens = tokensOf(part, kind);
  if (tokens === 0) return [];
  const { tuning, tier } = part;
  const rate = rateFor(card, tuning, tier, kind);
  return [{ kind, tuning, tier, tokens, rate, amount: rate && costOfTokens(tokens, rate.usdPerMTok) }];
}

/** The rate of a card for one kind of token, or null where the card has none. */
export function rateFor(card: Card, tuning: Tuning, tier: Tier, kind: TokenKind): Rate | null {
  const rates = card.rates[tuning];
  if (tier === 'standard') return rates?.standard[kind] ?? null;
  return (kind === 'cachedInput' ? undefined : rates?.batch?.[kind]) ?? null;
}

function tokensOf(part: UsagePart, kind: TokenKind): number {
  switch (kind) {
    case 'input':
      return part.uncachedInputTokens;
    case 'cachedInput':
      return part.cachedInputTokens;
    case 'output':
      return part.outputTokens;
  }
}
