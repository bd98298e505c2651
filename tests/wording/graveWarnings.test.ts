import { describe, expect, it } from 'vitest';
import { graveWarnings } from '../../src/wording/graveWarnings';
import { estimateOf, scenarioOf } from '../support/cards';

/** Over the context window of 128,000 tokens. */
const TOO_LONG = { inputTokensPerRequest: 200_000 };

describe('what makes an estimate one to doubt', () => {
  it('is nothing where all calls are possible and all has a price', () => {
    expect(graveWarnings(estimateOf(scenarioOf({}, { volume: 0 })))).toEqual([]);
  });

  it('is said once, with the workloads that it holds of', () => {
    const [warning, ...others] = graveWarnings(
      estimateOf(scenarioOf({ ...TOO_LONG, name: 'Books' }, {}, TOO_LONG)),
    );
    expect(warning).toMatch(/^Books and Workload 3: Impossible as it stands: .*128,000 tokens/);
    expect(others).toEqual([]);
  });

  it('counts the workloads where they are many', () => {
    const four = graveWarnings(estimateOf(scenarioOf(TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG)));
    expect(four).toEqual([expect.stringMatching(/^4 workloads: Impossible/)]);
  });
});
