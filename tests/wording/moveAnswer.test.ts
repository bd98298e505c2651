import { describe, expect, it } from 'vitest';
import { compareModels } from '../../src/comparison/compareModels';
import { moveTarget, moveTargets } from '../../src/comparison/targets';
import { moveAnswer } from '../../src/wording/moveAnswer';
import { basisBy, estimateOf, scenarioOf } from '../support/cards';

function answer(listId: string, choices: Partial<ReturnType<typeof scenarioOf>> = {}): string {
  const workload = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };
  const scenario = { ...scenarioOf(workload), ...choices };
  const here = basisBy(listId);
  const rows = compareModels(
    scenario,
    estimateOf(scenario, listId),
    { here, targets: moveTargets(scenario, here) },
    null,
  );
  return moveAnswer(rows, { here, there: moveTarget(scenario, here) });
}

describe('the answer on the move', () => {
  it('names no list where both are of one seller and region', () => {
    expect(answer('documents')).toMatch(/^On gpt-6-luna the same tokens cost \$13\.50 .*than it\.$/);
    expect(answer('azure-global')).toMatch(/than it\.$/);
  });

  it('says by which list it is where that is of another region or seller', () => {
    expect(answer('azure-regional')).toMatch(/ By Azure Global\.$/);
    expect(answer('documents', { moveTarget: 'claude-haiku-5.5' })).toMatch(/ By Anthropic[^.]*\.$/);
  });
});
