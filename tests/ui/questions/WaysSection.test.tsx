import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Workload } from '../../../src/scenario/scenario';
import WaysSection from '../../../src/ui/questions/WaysSection';
import { BARE_CARD } from '../../support/bareCard';
import { basisOfCard, cardOf, scenarioOf } from '../../support/cards';
import { newUser } from '../../support/newUser';
import { rowsOf } from '../../support/pages';

/** 1,000 requests a day of 2,000 tokens in and 500 out: 60M in, 15M out. */
const EIGHTEEN: Partial<Workload> = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };

function show(workloads: readonly Partial<Workload>[], card = cardOf('documents')): HTMLElement {
  render(<WaysSection scenario={scenarioOf(...workloads)} basis={basisOfCard(card)} />);
  return screen.getByRole('region', { name: /Ways of paying/ });
}

const rows = () => rowsOf(screen.getByRole('table'));

describe('ways of paying', () => {
  it('are compared with what each saves', () => {
    // Standard 60M x 0.15 + 15M x 0.60 = 18.00. Half cached: 30M x 0.15 + 30M x 0.075 + 9.00 = 15.75, 2.25 or 12.5% less.
    // Batch: 4.50 + 4.50 = 9.00, half. Fine-tuned: 18.00 + 18.00 = 36.00, twice.
    const section = show([EIGHTEEN]);
    expect(rows()).toEqual([
      ['Standard', '$18.00', '—', '—'],
      ['With caching', '$15.75', '−$2.25', '−12.5%'],
      ['All in Batch', '$9.00', '−$9.00', '−50%'],
      ['Fine-tuned', '$36.00', '+$18.00', '+100%'],
    ]);
    expect(section).toHaveTextContent('All in Batch is the cheapest: it saves $9.00 a month (50%)');
    expect(section).toHaveTextContent(
      /With caching: 50% of the input as an example, where you gave no share\./,
    );
  });

  it('use the cached share that was entered', () => {
    // 80% cached: 12M x 0.15 + 48M x 0.075 + 9.00 = 1.80 + 3.60 + 9.00 = 14.40; 3.60 / 18.00 = 20%. Batch 9.00 is 5.40 or
    // 37.5% less than that.
    const section = show([{ ...EIGHTEEN, cachedSharePercent: 80 }]);
    expect(rows().slice(0, 3)).toEqual([
      ['As entered', '$14.40', '−$3.60', '−20%'],
      ['Standard', '$18.00', '—', '—'],
      ['With caching', '$14.40', '−$3.60', '−20%'],
    ]);
    expect(section).toHaveTextContent(
      'All in Batch is the cheapest: it saves $5.40 a month (37.5%) against what you entered.',
    );
    expect(section).toHaveTextContent(/With caching: the cached share that you entered\./);
  });

  it('cache nothing of prompts that are too short', () => {
    // 30M x 0.15 + 9M x 0.60 = 4.50 + 5.40 = 9.90 either way.
    const section = show([{ inputTokensPerRequest: 1_000, outputTokensPerRequest: 300 }]);
    expect(rows()[1]).toEqual(['With caching', '$9.90', '$0.00', '0%']);
    expect(section).toHaveTextContent(
      /With caching: nothing where prompts are under 1,024 tokens, which are never cached/,
    );
  });

  it('of one workload can be compared by themselves', async () => {
    // Together 18.00 + 36.00 (twice the requests) = 54.00.
    const user = newUser();
    show([
      { ...EIGHTEEN, name: 'Alpha' },
      { ...EIGHTEEN, name: 'Beta', volume: 2_000 },
    ]);
    expect(rows()[0]).toEqual(['Standard', '$54.00', '—', '—']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Compare' }), 'Beta');
    expect(screen.getByRole('combobox', { name: 'Compare' })).toHaveDisplayValue('Beta');
    expect(rows()[0]).toEqual(['Standard', '$36.00', '—', '—']);
    expect(rows()[2]).toEqual(['All in Batch', '$18.00', '−$18.00', '−50%']);
  });

  it('have Fast among them on a list with such a price', () => {
    // 60M x 0.25 + 15M x 1.00 = 30.00, 12.00 or 66.7% more than 18.00.
    show([EIGHTEEN], cardOf('openai'));
    expect(rows()[3]).toEqual(['As Fast', '$30.00', '+$12.00', '+66.7%']);
  });

  it('cache of a conversation what its turns have in common', () => {
    // 3,000 conversations: 82.5M x 0.15 + 7.5M x 0.60 = 16.875. Cached at 80%: 21,504 x 3,000 x 0.8 = 51.6096M at half
    // price, which saves 51.6096 x 0.075 = 3.87072, 22.9%; 13.00428.
    const section = show([{ shape: 'conversation', volume: 100 }]);
    expect(rows()[0]).toEqual(['Standard', '$16.88', '—', '—']);
    expect(rows()[1]).toEqual(['With caching', '$13.00', '−$3.87', '−22.9%']);
    expect(section).toHaveTextContent(/With caching: what its prompts have in common, at its hit rate\./);
  });

  it('offer no choice of one', () => {
    show([EIGHTEEN]);
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  it('that a list has no rate for are not known', () => {
    const section = show([EIGHTEEN], BARE_CARD);
    expect(rows()[3]).toEqual(['Fine-tuned', 'not known', 'not known', '—']);
    expect(section).toHaveTextContent(/All in Batch is the cheapest/);
  });

  it('that a list has no price for are not said to be dearer', () => {
    const { 'base.batch.input': _, 'base.batch.output': __, ...prices } = BARE_CARD.prices;
    const section = show([{ inputTokensPerRequest: 1_000, outputTokensPerRequest: 300 }], {
      ...BARE_CARD,
      prices,
    });
    expect(section).toHaveTextContent(
      'No way of paying that this list has prices for is cheaper than standard rates for everything.',
    );
  });

  it('of nothing save nothing', () => {
    const section = show([{ ...EIGHTEEN, volume: 0 }]);
    expect(section).toHaveTextContent(/No way of paying is cheaper/);
    expect(section).not.toHaveTextContent(/NaN/);
  });
});
