import type { Basis } from '../catalog/basis';
import type { LineKind } from '../catalog/billables';
import { pricedUsage } from '../engine/pricedUsage';
import { turnUse } from '../engine/turnUse';
import { inputTokensOf, type UsagePart } from '../engine/usage';
import { usageOfWorkload } from '../engine/usageOfWorkload';
import type { Workload } from '../scenario/scenario';
import { type NanoUsd, plusNanoUsd, ZERO_NANO_USD } from '../units/money';

/** What one turn of a conversation costs, and what the conversation has cost by then. */
export interface TurnCost {
  /** From 1. */
  readonly turn: number;
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
  readonly byKind: Readonly<Record<LineKind, NanoUsd>>;
  readonly cost: NanoUsd;
  readonly costSoFar: NanoUsd;
}

/**
 * The cost of each turn of one conversation, as it is billed in the total: with the Batch share, images, repeated calls
 * and web searches, on average over the conversations. Hosting and training are no part of a conversation. Null where a
 * price is lacking.
 */
export function turnCosts(workload: Workload, basis: Basis): TurnCost[] | null {
  const one: Workload = {
    ...workload,
    volume: 1,
    volumePeriod: 'month',
    hostingHoursPerMonth: 0,
    trainingTokens: 0,
  };
  let costSoFar = ZERO_NANO_USD;
  const costs: TurnCost[] = [];
  for (let turn = 0; turn < workload.turnsPerConversation; turn += 1) {
    const { usage, totals } = pricedUsage(usageOfWorkload(one, basis, turnUse(one, basis, turn)), basis);
    if (totals.incomplete) return null;
    const sum = (of: (part: UsagePart) => number) => usage.parts.reduce((total, part) => total + of(part), 0);
    costSoFar = plusNanoUsd(costSoFar, totals.monthly);
    costs.push({
      turn: turn + 1,
      inputTokens: sum(inputTokensOf),
      cachedInputTokens: sum(({ cachedInputTokens }) => cachedInputTokens),
      outputTokens: sum(({ outputTokens }) => outputTokens),
      byKind: totals.byKind,
      cost: totals.monthly,
      costSoFar,
    });
  }
  return costs;
}
