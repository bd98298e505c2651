import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Workload } from '../../../src/scenario/scenario';
import WaysPart from '../../../src/ui/questions/WaysPart';
import { BARE_CARD } from '../../support/bareCard';
import { basisOfCard, cardOf, scenarioOf } from '../../support/cards';
import { newUser } from '../../support/newUser';
import { rowsOf } from '../../support/pages';

/** 1,000 requests a day of 2,000 tokens in and 500 out: 60M in, 15M out. */
const EIGHTEEN: Partial<Workload> = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };

function show(workloads: readonly Partial<Workload>[], card = cardOf('documents')): HTMLElement {
  return render(<WaysPart scenario={scenarioOf(...workloads)} basis={basisOfCard(card)} />).container;
}

const rows = () => rowsOf(screen.getByRole('table'));

describe('ways of paying', () => {
  it('are compared with what was entered', () => {
    // 60M x 0.15 + 15M x 0.60 = 18.00. Half cached: 30M x 0.15 + 30M x 0.075 + 9.00 = 15.75, 2.25 or 12.5% less.
    // Batch: 4.50 + 4.50 = 9.00, half. Fine-tuned: 18.00 + 18.00 = 36.00, twice.
    const section = show([EIGHTEEN]);
    expect(rows()).toEqual([
      ['As entered', '$18.00', '—', '—'],
      ['With caching', '$15.75', '−$2.25', '−12.5%'],
      ['All in Batch', '$9.00', '−$9.00', '−50%'],
      ['Fine-tuned', '$36.00', '+$18.00', '+100%'],
    ]);
    expect(section).toHaveTextContent(/With caching: 50% of the input as an example/);
  });

  it('use the cached share that was entered', () => {
    // 80% cached: 12M x 0.15 + 48M x 0.075 + 9.00 = 1.80 + 3.60 + 9.00 = 14.40. Standard is 3.60 or 25% more, Batch 5.40
    // or 37.5% less.
    show([{ ...EIGHTEEN, cachedSharePercent: 80 }]);
    expect(rows().slice(0, 3)).toEqual([
      ['As entered', '$14.40', '—', '—'],
      ['Standard', '$18.00', '+$3.60', '+25%'],
      ['All in Batch', '$9.00', '−$5.40', '−37.5%'],
    ]);
  });

  it('have as many decimals in a column as its smallest amount needs', () => {
    // 1M x 0.15 + 0.2M x 0.60 = 0.27; half cached 0.2325; Batch 0.135; fine-tuned 0.54.
    show([
      {
        ...EIGHTEEN,
        volume: 1,
        volumePeriod: 'month',
        inputTokensPerRequest: 1e6,
        outputTokensPerRequest: 2e5,
      },
    ]);
    expect(rows().map(([, month]) => month)).toEqual(['$0.2700', '$0.2325', '$0.1350', '$0.5400']);
  });

  it('of one workload can be compared by themselves', async () => {
    // Together 18.00 + 36.00 (twice the requests) = 54.00.
    const user = newUser();
    show([
      { ...EIGHTEEN, name: 'Alpha' },
      { ...EIGHTEEN, name: 'Beta', volume: 2_000 },
    ]);
    expect(rows()[0]).toEqual(['As entered', '$54.00', '—', '—']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Compare' }), 'Beta');
    expect(screen.getByRole('combobox', { name: 'Compare' })).toHaveDisplayValue('Beta');
    expect(rows()[0]).toEqual(['As entered', '$36.00', '—', '—']);
    expect(rows()[2]).toEqual(['All in Batch', '$18.00', '−$18.00', '−50%']);
  });

  it('have Fast among them on a list with such a price', () => {
    // 60M x 0.25 + 15M x 1.00 = 30.00, 12.00 or 66.7% more than 18.00.
    show([EIGHTEEN], cardOf('openai'));
    expect(rows()[3]).toEqual(['As Fast', '$30.00', '+$12.00', '+66.7%']);
  });

  it('offer no choice of one', () => {
    show([EIGHTEEN]);
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  it('that a list has no rate for are not known', () => {
    show([EIGHTEEN], BARE_CARD);
    expect(rows()[3]).toEqual(['Fine-tuned', 'not known', 'not known', '—']);
  });

  it('of nothing save nothing', () => {
    expect(show([{ ...EIGHTEEN, volume: 0 }])).not.toHaveTextContent(/NaN|cheaper/);
  });
});
