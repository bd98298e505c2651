import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Workload } from '../../../src/scenario/scenario';
import LimitsPart from '../../../src/ui/questions/LimitsPart';
import { basisBy, estimateOf, scenarioOf } from '../../support/cards';
import { rowsOf } from '../../support/pages';

function show(patch: Partial<Workload>, listId = 'documents', peakFactor = 3): HTMLElement {
  const scenario = { ...scenarioOf(patch), peakFactor };
  return render(
    <LimitsPart
      asked={{ scenario, basis: basisBy(listId), estimate: estimateOf(scenario, listId) }}
      peakFactor={peakFactor}
      onEdit={() => undefined}
      onDone={() => undefined}
    />,
  ).container;
}

const rows = () => rowsOf(screen.getByRole('table', { name: /Load a minute/ }));

describe('the rate limits', () => {
  it('stand beside the load, with where they are from', () => {
    // 1,440 a day are one a minute, of 1,000 + 300 tokens, and three at the peak.
    const section = show({ volume: 1440 });
    expect(rows()).toEqual([
      ['Requests a minute', '1', '3'],
      ['Tokens a minute', '1,300', '3,900'],
      ['Lowest usage tier', '1', '1'],
    ]);
    expect(screen.getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^https:/));
    expect(section).toHaveTextContent(/A free account can’t use this model\./);
  });

  it('of another seller are not the maker’s', () => {
    const section = show({ volume: 1440 }, 'azure-global');
    expect(rows()).toEqual([
      ['Requests a minute', '1', '3'],
      ['Tokens a minute', '1,300', '3,900'],
    ]);
    expect(section).not.toHaveTextContent(/tier|free account/);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('have the rate of a month that comes in one day', () => {
    // 43,200 a month are 1,440 a day, or 30 a minute on one day; three times that at the peak.
    const section = show({ volume: 43_200, volumePeriod: 'month' });
    expect(rows()).toEqual([
      ['Requests a minute', '1', '3', '90'],
      ['Tokens a minute', '1,300', '3,900', '117,000'],
      ['Lowest usage tier', '1', '1', '2'],
    ]);
    expect(section).toHaveTextContent('A count per month is taken as spread over 30 days.');
  });

  it('read as something where there is anything', () => {
    // One a month is 1 / 43,200 a minute, of 1,300 tokens: 0.0301.
    show({ volume: 1, volumePeriod: 'month' }, 'documents', 1);
    expect(rows().slice(0, 2)).toEqual([
      ['Requests a minute', 'under 0.01', 'under 0.01', 'under 0.01'],
      ['Tokens a minute', '0.0301', '0.0301', '0.903'],
    ]);
  });

  it('take no table where all is in Batch', () => {
    show({ batchSharePercent: 100 });
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
