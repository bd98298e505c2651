import { describe, expect, it } from 'vitest';
import { budgetUse } from '../../src/analysis/budget';
import { budgetText } from '../../src/wording/budgetText';
import { estimateOf, scenarioOf } from '../support/cards';

/** 60M x 0.15 + 15M x 0.60 = 18.00 a month; a search has no price on the documents’ list. */
const EIGHTEEN = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };

function said(monthlyBudgetUsd: number, patch = {}) {
  const scenario = { ...scenarioOf({ ...EIGHTEEN, ...patch }), monthlyBudgetUsd };
  const use = budgetUse({ scenario, estimate: estimateOf(scenario) });
  return use && budgetText(use);
}

describe('how a month stands to its budget', () => {
  it.each([
    // 18 / 36 = 50%; 18 / 18.005 = 99.972%; 18 / 18 = 100%; 18 / 17.995 = 100.028%; 18 / 36,000 = 0.05%.
    [36, '50%, within budget'],
    [18.005, '99.97%, within budget'],
    [18, '100%, within budget'],
    [17.995, '100.03%, over budget'],
    [36_000, 'under 0.1%, within budget'],
  ])('of %d is a share of it, and never all of it when it is not', (budget, text) => {
    expect(said(budget)).toBe(text);
  });

  it('is over a share where a part has no price, and under none', () => {
    // The searches’ 8,000 tokens have one: 300M x 0.15 + 15M x 0.60 = 45 + 9 = 54; 54 / 108,000 = 0.05%; 54 / 108 = 50%.
    expect(said(108_000, { webSearchesPerCall: 1 })).toBe('over 0.05%');
    expect(said(108, { webSearchesPerCall: 1 })).toBe('over 50%');
    expect(said(27, { webSearchesPerCall: 1 })).toBe('over 200%, over budget');
  });
});
