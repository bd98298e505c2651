import { describe, expect, it } from 'vitest';
import type { DatedUsage } from '../../src/analysis/billFiles';
import { targetsOf } from '../../src/catalog/targets';
import { measuredOnModel } from '../../src/comparison/measuredOnModel';
import { tokensOnModel } from '../../src/comparison/tokensOnModel';
import { workloadsOf } from '../../src/imports/workloadsOf';
import { DEFAULT_SCENARIO } from '../../src/scenario/defaults';
import { toUsd } from '../../src/units/money';
import { otherModelText, otherModelTokensText } from '../../src/wording/otherWaysText';
import { usageOn } from '../support/bills';
import { basisBy } from '../support/cards';

/** 1,000 calls of 2,000 tokens in and 500 out: 2M x 0.15 + 0.5M x 0.60 = 0.60. */
const CALLS = usageOn(5, { requests: 1_000, inputTokens: 2e6, outputTokens: 5e5 });

describe('measured calls on another model', () => {
  const here = basisBy('openai');
  const [there] = targetsOf('openai');
  if (!there) throw new Error('no target');
  const on = (usage: readonly DatedUsage[]) =>
    measuredOnModel(workloadsOf({ usage, days: null }), DEFAULT_SCENARIO, { here, there });
  const said = (usage: readonly DatedUsage[]) => {
    const range = on(usage);
    return range && otherModelText(range, 'gpt-6-luna');
  };

  it('cost there what they were, as long as they were measured', () => {
    const range = on([CALLS]);
    expect(toUsd(range?.here ?? (Number.NaN as never))).toBeCloseTo(0.6, 12);
    // gpt-6-luna: 2M x 0.10 + 0.5M x 0.50 = 0.45. At most all input is written, 2M x 0.125, and 40 tokens a call are
    // thought: 540,000 x 0.50: 0.25 + 0.27 = 0.52.
    expect(toUsd(range?.low ?? (Number.NaN as never))).toBeCloseTo(0.45, 12);
    expect(toUsd(range?.high ?? (Number.NaN as never))).toBeCloseTo(0.52, 12);
    expect(said([CALLS])).toBe(
      'On gpt-6-luna the same calls would have cost $0.45 to $0.52, beside $0.60 here.',
    );
  });

  it('leave out what can’t move, with the reason', () => {
    const tuned = usageOn(5, { requests: 10, inputTokens: 1e6, tuning: 'fineTuned' });
    expect(said([CALLS, tuned])).toBe(
      'On gpt-6-luna the part of the calls that can be compared would have cost $0.45 to $0.52, beside $0.60 here. gpt-6-luna can’t be fine-tuned.',
    );
    expect(said([tuned])).toBe('gpt-6-luna can’t be fine-tuned.');
  });

  it('are not known where no calls are told, or more than an estimate holds', () => {
    expect(on([usageOn(5, { requests: null, inputTokens: 1e6 })])).toBeNull();
    expect(on([usageOn(5, { requests: 1, inputTokens: 1e18 })])).toBeNull();
  });
  it('are known in tokens where no calls are told: what they cost at least', () => {
    const tokens = (patch: Partial<DatedUsage>, factor = 1) =>
      tokensOnModel([usageOn(5, { requests: null, ...patch })], { tokenizerFactor: factor }, { here, there });
    const million = tokens({ inputTokens: 1e6, cachedInputTokens: 4e5, outputTokens: 1e5 });
    // Here 0.6M x 0.15 + 0.4M x 0.075 + 0.1M x 0.60 = 0.18; there 0.6M x 0.10 + 0.4M x 0.01 + 0.1M x 0.50 = 0.114.
    expect(million).toEqual({ here: 180_000_000, atLeast: 114_000_000 });
    expect(otherModelTokensText(million, 'gpt-6-luna')).toMatch(
      /^On gpt-6-luna the same tokens would have cost at least \$0.114, beside \$0.18 here\. /,
    );
    // It has the tokenizer of this model: no text makes other tokens there.
    expect(tokens({ inputTokens: 1e6 }, 1.5)?.atLeast).toBe(100_000_000);
    expect(tokens({ inputTokens: 1e6, tuning: 'fineTuned' })).toBeNull();
    expect(otherModelTokensText(null, 'gpt-6-luna')).toMatch(/^On gpt-6-luna: not known, since/);
  });

  it('are more tokens where another tokenizer makes more of a text', () => {
    const other = targetsOf('openai').find(
      ({ model }) => model.tokenizer.value !== here.model.tokenizer.value,
    );
    if (!other) throw new Error('all models have one tokenizer');
    const at = (factor: number) =>
      tokensOnModel([CALLS], { tokenizerFactor: factor }, { here, there: other })?.atLeast ?? 0;
    expect(at(2)).toBeCloseTo(2 * at(1), 3);
  });
});
