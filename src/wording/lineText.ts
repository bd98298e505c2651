import type { LineKind } from '../catalog/billables';
import { BILLABLES, type PriceUnit } from '../catalog/billables';
import type { Price } from '../catalog/prices';
import type { Figure } from '../engine/figure';
import type { PricedLine } from '../engine/priceUsage';
import { formatCount, formatRate, formatUsd } from '../units/format';
import type { NanoUsd } from '../units/money';
import { billingWords } from './billingText';
import { upperFirst } from './firstLetter';

/** What each kind of line is called, on the page and in everything taken from it. */
export const KIND_LABELS: Readonly<Record<LineKind, string>> = {
  input: 'Input',
  cachedInput: 'Cached input',
  cacheWrite: 'Cache write',
  output: 'Output',
  webSearch: 'Web search',
  hosting: 'Hosting',
  training: 'Training',
};

/** What a line is for: `Fine-tuned Batch input`. */
export function lineLabel({ kind, part, overInputTokens, recurrence }: PricedLine): string {
  const words = [
    ...(part ? billingWords(part) : []),
    KIND_LABELS[kind].toLowerCase(),
    ...(overInputTokens === null ? [] : [`of prompts over ${formatCount(overInputTokens)} tokens`]),
    ...(recurrence === 'once' ? ['(once)'] : []),
  ];
  return upperFirst(words.join(' '));
}

/** What a line is priced by, or would be if it had a price. */
export function unitOfLine({ priceId }: PricedLine): PriceUnit {
  return priceId === null ? '1M tokens' : BILLABLES[priceId].per;
}

/** A price in its unit: `$0.15 per 1M tokens`. */
export function priceText({ usd, per }: Price): string {
  return `${formatRate(usd)} per ${per}`;
}

const SHORT_UNITS = { '1M tokens': '1M', '1,000 calls': '1K', hour: 'h' } as const;

/** A price in few characters, for tables: `$0.15/1M`. */
export function shortPriceText({ usd, per }: Price): string {
  return `${formatRate(usd)}/${SHORT_UNITS[per]}`;
}

/** A figure in words, where there may be none for want of a price. */
export function knownText(figure: Figure | null, format?: (amount: NanoUsd) => string): string {
  return figure ? figureText(figure, format) : 'not known';
}

/** A figure in words: a dash where there is none, and `over` before an amount that lacks a part. */
export function figureText(figure: Figure | null, format: (amount: NanoUsd) => string = formatUsd): string {
  if (!figure) return '—';
  return `${figure.incomplete ? 'over ' : ''}${format(figure.amount)}`;
}
