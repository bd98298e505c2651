import type { Basis } from '../catalog/basis';
import type { TokenKind } from '../catalog/billables';
import { turnsOf } from '../engine/conversation';
import { pricedUsage } from '../engine/pricedUsage';
import { cachedTokens } from '../engine/promptCache';
import { billingOutsideBatch, usageOfCall } from '../engine/usage';
import type { Workload } from '../scenario/scenario';
import { type NanoUsd, sumNanoUsd, ZERO_NANO_USD } from '../units/money';

/** What one turn of a conversation costs, and what the conversation has cost by then. */
export interface TurnCost {
  /** From 1. */
  readonly turn: number;
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
  readonly byKind: Readonly<Record<TokenKind, NanoUsd>>;
  readonly cost: NanoUsd;
  readonly costSoFar: NanoUsd;
}

/**
 * The cost of each turn of one conversation outside Batch, text alone, without retries. Null where a rate is lacking.
 * Turn by turn the input grows, since each turn sends the earlier ones again.
 */
export function turnCosts(workload: Workload, basis: Basis): TurnCost[] | null {
  let costSoFar = ZERO_NANO_USD;
  const costs: TurnCost[] = [];
  for (const turn of turnsOf(workload, basis.model)) {
    const cachedInputTokens = cachedTokens(workload, turn.inputTokens, turn.cacheableTokens);
    const usage = usageOfCall({
      ...billingOutsideBatch(workload),
      uncachedInputTokens: turn.inputTokens - cachedInputTokens,
      cachedInputTokens,
      outputTokens: turn.outputTokens,
    });
    const { totals } = pricedUsage(usage, basis);
    if (totals.incomplete) return null;
    costSoFar = sumNanoUsd([costSoFar, totals.monthly]);
    costs.push({
      turn: costs.length + 1,
      inputTokens: turn.inputTokens,
      cachedInputTokens,
      outputTokens: turn.outputTokens,
      byKind: totals.byKind,
      cost: totals.monthly,
      costSoFar,
    });
  }
  return costs;
}
