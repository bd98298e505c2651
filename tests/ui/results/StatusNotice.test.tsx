import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StatusNotice } from '../../../src/ui/results/StatusNotice';
import { isoDate } from '../../../src/units/calendar';

function show(today: string | null): HTMLElement {
  render(<StatusNotice today={today === null ? null : isoDate(today)} />);
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

  it('leads to every fact', () => {
    expect(within(show(null)).getByRole('link')).toHaveAttribute('href', 'facts/');
  });
});
