import type { TurnCost } from '../analysis/turnCosts';
import { tokensSentAlong } from '../engine/conversation';
import type { Workload } from '../scenario/scenario';
import { formatExact, formatUsd } from '../units/format';

/** What the turns of a conversation come to, and why they cost more and more, where they do; empty where there are none. */
export function turnsSentence(costs: readonly TurnCost[], workload: Workload): string {
  const [first, last] = [costs[0], costs.at(-1)];
  if (!first || !last) return '';
  const whole = formatUsd(last.costSoFar);
  if (last.turn === 1) return `The conversation has one turn and costs ${whole}.`;
  const { historyTurns } = workload;
  const turns = `The first turn costs ${formatUsd(first.cost)}, turn ${last.turn} costs ${formatUsd(last.cost)}, the conversation ${whole}`;
  if (historyTurns === 0 || tokensSentAlong(workload) === 0) return `${turns}.`;
  const along =
    historyTurns === null || historyTurns >= last.turn - 1
      ? 'the earlier ones'
      : `the last ${historyTurns === 1 ? 'one' : formatExact(historyTurns)}`;
  return `${turns}: each turn sends ${along} again.`;
}
