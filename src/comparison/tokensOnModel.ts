import type { Basis } from '../catalog/basis';
import { countedAnew } from '../engine/callAssumptions';
import { type MeasuredUsage, usageOfMeasured } from '../engine/measuredUsage';
import { pricedUsage } from '../engine/pricedUsage';
import type { Scenario } from '../scenario/scenario';
import type { NanoUsd } from '../units/money';

/** What measured tokens cost here, and what they cost at least on another model. */
export interface TokensOnModel {
  readonly here: NanoUsd;
  readonly atLeast: NanoUsd;
}

/**
 * What tokens cost at least on another model, where nobody knows in how many calls they were used: nothing is thought before
 * an answer or written to a cache, and no prompt is a long one. Training, hosting and searches are on neither side.
 * @returns null where either side lacks a price
 */
export function tokensOnModel(
  measured: readonly MeasuredUsage[],
  { tokenizerFactor }: Pick<Scenario, 'tokenizerFactor'>,
  { here, there }: { readonly here: Basis; readonly there: Basis },
): TokensOnModel | null {
  const isTokenizedAnew = there.model.tokenizer.value !== here.model.tokenizer.value;
  const factor = isTokenizedAnew ? tokenizerFactor : 1;
  const tokens = measured.map((one) => ({ ...one, trainingTokens: 0, hostingHours: 0, webSearches: 0 }));
  const [mine, its] = [
    costOf(tokens, here),
    costOf(
      tokens.map((one) => inTokensOf(one, factor)),
      there,
    ),
  ];
  return mine === null || its === null ? null : { here: mine, atLeast: its };
}

function inTokensOf(one: MeasuredUsage, factor: number): MeasuredUsage {
  return {
    ...one,
    inputTokens: countedAnew(one.inputTokens, factor),
    cachedInputTokens: countedAnew(one.cachedInputTokens, factor),
    // What was written to the cache here is no more than input to begin with there.
    cacheWriteTokens: 0,
    outputTokens: countedAnew(one.outputTokens, factor),
  };
}

function costOf(measured: readonly MeasuredUsage[], basis: Basis): NanoUsd | null {
  const { totals } = pricedUsage(usageOfMeasured(measured, basis.model), basis);
  return totals.incomplete ? null : totals.monthly;
}
