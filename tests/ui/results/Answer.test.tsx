import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { estimateScenario } from '../../../src/engine/estimate';
import type { Scenario, Workload } from '../../../src/scenario/scenario';
import { Answer } from '../../../src/ui/results/Answer';
import { BARE_CARD } from '../../support/bareCard';
import { basisOfCard, cardOf, scenarioOf } from '../../support/cards';
import { headline } from '../../support/pages';

/** 1,000 requests a day of 2,000 tokens in and 500 out: 60M x 0.15 + 15M x 0.60 = 9 + 9 = $18.00 a month. */
const EIGHTEEN: Partial<Workload> = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };

function show(scenario: Scenario, card = cardOf('documents')): HTMLElement {
  render(<Answer scenario={scenario} estimate={estimateScenario(scenario, basisOfCard(card))} />);
  return screen.getByRole('region');
}

/** What stands beside a term of the answer. */
function besideTerm(term: string | RegExp): (string | null)[] {
  const values: (string | null)[] = [];
  let next = screen.getByText(term, { selector: 'dt, dt > span' }).closest('dt')?.nextElementSibling;
  for (; next; next = next.nextElementSibling) values.push(next.textContent);
  return values;
}

describe('the answer', () => {
  it('says what a month, a request, a thousand of them and a year cost', () => {
    // 18 / 30,000 = 0.0006 a request (two significant digits at least), 0.60 a thousand, 12 x 18 = 216 a year.
    show(scenarioOf(EIGHTEEN));
    expect(headline()).toEqual({ monthly: '18', annual: '216', perRequest: '0.0006', per1kRequests: '0.6' });
    expect(besideTerm('Per request')).toEqual(['$0.00060']);
    expect(besideTerm('Per 1,000 requests')).toEqual(['$0.60']);
    expect(besideTerm('A year at this rate')).toEqual(['$216.00']);
  });

  it('splits the month into input, cached input and output', async () => {
    // Half of 60M cached: 30M x 0.15 = 4.50, 30M x 0.075 = 2.25, output 9.00, together 15.75.
    // 4.50 / 15.75 = 28.57%, 2.25 / 15.75 = 14.29%, 9 / 15.75 = 57.14%.
    show(scenarioOf({ ...EIGHTEEN, cachedSharePercent: 50 }));
    await screen.findByText('Input');
    expect(besideTerm('Input')).toEqual(['$4.50', '28.6%']);
    expect(besideTerm('Cached input')).toEqual(['$2.25', '14.3%']);
    expect(besideTerm('Output')).toEqual(['$9.00', '57.1%']);
  });

  it('carries the title of the estimate', () => {
    show({ ...scenarioOf(EIGHTEEN), title: 'Support in spring' });
    expect(screen.getByRole('heading', { name: /Support in spring/ })).toBeInTheDocument();
  });

  it.each([
    // 18 of 36 is half; 18 of 18 is all of it and not over it; 18 of 10 is 180%; 18 / 18.005 = 99.972%; 18 / 17.995 = 100.028%.
    [36, '50%, within budget'],
    [18, '100%, within budget'],
    [10, '180%, over budget'],
    [18.005, '99.97%, within budget'],
    [17.995, '100.03%, over budget'],
  ])('says what part of a budget of %d it takes', async (monthlyBudgetUsd, said) => {
    show({ ...scenarioOf(EIGHTEEN), monthlyBudgetUsd });
    await screen.findByText('Of the budget');
    expect(besideTerm(/budget/)).toEqual([said]);
  });

  it.each([
    [24, 'Over 24 months at this rate', '$432.00'],
    [1, 'Over 1 month at this rate', '$18.00'],
  ])('says what a horizon of %d months comes to', (horizonMonths, term, said) => {
    show({ ...scenarioOf(EIGHTEEN), horizonMonths });
    expect(besideTerm(term)).toEqual([said]);
  });

  it('keeps silent of a budget that was not given and of the horizon that is a year', () => {
    const answer = show(scenarioOf(EIGHTEEN));
    expect(answer).not.toHaveTextContent(/budget|Over 12/);
  });

  it('shows no amount at all where nothing has a price, not even in what follows from it', async () => {
    const scenario = {
      ...scenarioOf({ ...EIGHTEEN, fineTuned: true }),
      horizonMonths: 24,
      monthlyBudgetUsd: 100,
    };
    const answer = show(scenario, BARE_CARD);
    await screen.findByText('Of the budget');
    expect(answer).toHaveTextContent(/incomplete/i);
    expect(headline()).toEqual({ monthly: null, annual: null, perRequest: null, per1kRequests: null });
    expect(answer).not.toHaveTextContent('$');
    expect(answer).not.toHaveTextContent(/\d%/);
  });

  it('says that a total which lacks a part is more than the figure, wherever it says the figure', async () => {
    // Without fine-tuned rates only the first of the two workloads counts.
    const scenario = {
      ...scenarioOf({ ...EIGHTEEN, name: 'Bot' }, { ...EIGHTEEN, name: 'Tuned', fineTuned: true }),
      horizonMonths: 24,
      monthlyBudgetUsd: 36,
    };
    const answer = show(scenario, BARE_CARD);
    expect(answer).toHaveTextContent(/incomplete/i);
    expect(within(answer).getByText('over $18.00')).toBeInTheDocument();
    expect(besideTerm('A year at this rate')).toEqual(['over $216.00']);
    expect(besideTerm('Over 24 months at this rate')).toEqual(['over $432.00']);
    await screen.findByText('Of the budget');
    expect(besideTerm(/budget/)).toEqual(['over 50%']);
  });

  it('shows no figure where none may be shown', () => {
    render(<Answer scenario={scenarioOf(EIGHTEEN)} estimate={null} />);
    expect(headline()).toEqual({ monthly: null, annual: null, perRequest: null, per1kRequests: null });
    expect(screen.getByRole('region')).not.toHaveTextContent('$');
  });
});
