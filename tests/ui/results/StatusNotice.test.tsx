import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/scenario/scenario';
import { StatusNotice } from '../../../src/ui/results/StatusNotice';
import { isoDate } from '../../../src/units/calendar';
import { estimateOf, scenarioOf } from '../../support/cards';

/** 1,000 requests a day of 2,000 tokens in and 500 out: 60M in, 15M out, $18.00 a month here. */
const EIGHTEEN = scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 });

function show(today: string | null, scenario: Scenario = EIGHTEEN, listId?: string): HTMLElement {
  render(
    <StatusNotice
      scenario={scenario}
      estimate={estimateOf(scenario, listId)}
      today={today === null ? null : isoDate(today)}
    />,
  );
  return screen.getByRole('complementary', { name: /status/i });
}

describe('the status of the model', () => {
  it.each([
    // From 22 November: 8 days to its end, 31 of December, 14 of January.
    ['2026-11-22', 'shuts GPT-4o mini down on 14 January 2027, in 53 days'],
    ['2027-01-12', 'shuts GPT-4o mini down on 14 January 2027, in 2 days'],
    ['2027-01-13', 'shuts GPT-4o mini down on 14 January 2027, in 1 day;'],
  ])('counts the days on %s', (today, said) => {
    expect(show(today)).toHaveTextContent(said);
  });

  it('says on 2028-02-29 that it is over', () => {
    expect(show('2028-02-29')).toHaveTextContent(
      'OpenAI shut GPT-4o mini down on 14 January 2027; Azure retired it on 14 April 2027.',
    );
  });

  it.each([
    // The newest check is of 22 November 2026: 8 days to its end, 31 of December, 31 of January, 20 of February.
    ['2027-02-20', false, ''],
    ['2027-02-21', true, 'last checked 91 days ago'],
  ])('on %s says how old its prices are: %s', (today, isOld, said) => {
    const notice = show(today);
    if (isOld) expect(notice).toHaveTextContent(said);
    else expect(notice).not.toHaveTextContent('last checked');
  });

  it('gives the date alone as long as it does not know today’s', () => {
    const notice = show(null);
    expect(notice).toHaveTextContent(
      'OpenAI shuts GPT-4o mini down on 14 January 2027; Azure retires it on 14 April 2027.',
    );
    expect(notice).not.toHaveTextContent(/days?\b/);
  });

  it('tells Azure’s date apart', () => {
    expect(show('2026-11-22')).toHaveTextContent(/Azure retires it on 14 April 2027/);
  });

  it('says what the same tokens cost on the replacement', () => {
    // 60M x 0.10 + 15M x 0.50 = 6.00 + 7.50 = 13.50; 18.00 - 13.50 = 4.50, which is 25% of 18.00.
    const notice = show('2026-11-22');
    expect(notice).toHaveTextContent(/gpt-6-luna as the replacement/);
    // All input written, 60M x 0.125, and 30,000 answers thought about, 16.2M x 0.50: 15.60, which is 13.3% less.
    expect(notice).toHaveTextContent(/\$13\.50 to \$15\.60 a month, 25% to 13\.3% less than here/);
  });

  it('compares tokens with tokens, and not with training', () => {
    // Training 3M x 3.00 = 9.00 a month is in the 27.00 here; the tokens alone are 18.00, and 13.50 there.
    const [workload] = EIGHTEEN.workloads;
    const training = { ...workload, trainingTokens: 1_000_000, trainingEveryMonths: 1 };
    const notice = show('2026-11-22', scenarioOf(training), 'openai');
    expect(notice).toHaveTextContent(/\$13\.50 to \$15\.60 a month, 25% to 13\.3% less than here/);
  });

  it('has the prices of long prompts there', () => {
    // 30 x (300,000 x 0.20 + 1,000 x 0.75) / 1M = 1.8225; here 30 x (300,000 x 0.15 + 600) / 1M = 1.368: 33.2% more.
    // All written, 30 x 300,000 x 0.25 / 1M = 2.25, and 30 x 1,040 x 0.75 / 1M = 0.0234 of output: 2.2734, 66.2% more.
    const long = scenarioOf({ volume: 1, inputTokensPerRequest: 300_000, outputTokensPerRequest: 1_000 });
    expect(show('2026-11-22', long)).toHaveTextContent(
      /\$1\.82 to \$2\.27 a month, 33\.2% to 66\.2% more than here/,
    );
  });

  it('compares the workloads that have a price there, and says of how many', () => {
    const [workload] = EIGHTEEN.workloads;
    const notice = show('2026-11-22', scenarioOf({ ...workload }, { ...workload, fineTuned: true }));
    expect(notice).toHaveTextContent(
      /On gpt-6-luna the same tokens of 1 of 2 workloads cost \$13\.50 to \$15\.60 a month/,
    );
    expect(notice).toHaveTextContent(/can’t be fine-tuned/);
  });

  it('does not compare with a figure that is not there', () => {
    // Without requests both cost nothing, and there is no share of nothing.
    const notice = show('2026-11-22', scenarioOf({ volume: 0 }));
    expect(notice).toHaveTextContent(/cost \$0\.00 a month\./);
    expect(notice).not.toHaveTextContent(/NaN|than here/);
  });

  it('says that fine-tuned workloads have no price on the replacement', () => {
    const notice = show('2026-11-22', scenarioOf({ fineTuned: true }));
    expect(notice).toHaveTextContent(/can’t be fine-tuned/);
    expect(notice).not.toHaveTextContent('$');
  });

  it('names no cost where no figure may be shown', () => {
    render(<StatusNotice scenario={EIGHTEEN} estimate={null} today={isoDate('2026-11-22')} />);
    expect(screen.getByRole('complementary')).not.toHaveTextContent('$');
    expect(screen.getByRole('link', { name: /every fact, with sources/ })).toHaveAttribute('href', 'facts/');
  });
});
