import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { button, card, cardNames, openFullPage, usd } from '../../support/pages';

/** It is fetched late. */
const example = (name: string) => screen.findByRole('button', { name });

describe('the presets', () => {
  // Monthly amounts by hand:
  // 12,000 conversations of 5,132 x 0.15 + 7,168 x 0.075 + 1,500 x 0.60 = 2,207.4 / 1M: 26.4888.
  // 20,000 x (26,001 x 0.15 + 150 x 0.60) / 1M = 79.803.
  // 100 x 30 x (10,000 x 0.15 + 2,000 x 0.60) / 1M = 3,000 x 0.0027 = 8.10.
  // 100,000 x 0.15 / 1M = 0.015.
  // 1.5M calls: 1.8B input, 40% of it (720M) x 0.15 = 108, 60% (1.08B) x 0.075 = 81, 525M x 0.60 = 315; 504.
  // 6M calls: 4.8B x 0.075 = 360, 240M x 0.30 = 72; 432.
  it.each([
    ['Support chat', '26.4888'],
    ['Scanned invoices', '79.803'],
    ['Coding assistant', '8.1'],
    ['One long document', '0.015'],
    ['Assistant with a cached prompt', '504'],
    ['Nightly tagging in Batch', '432'],
  ])('“%s” comes to $%s a month', async (title, amount) => {
    const user = openFullPage('w1=r7m~i7~o7');
    await user.click(await example(title));
    expect(usd('monthly-usd')).toBe(amount);
    expect(usd('workload-monthly-usd', card(1))).toBe(amount);
  });

  it('take the place of the whole estimate, and undo brings it back', async () => {
    // Two workloads of 1M input tokens each: 0.15 + 0.15.
    const user = openFullPage('w1=r1m~i1000000~o0~nAlpha&w2=r1m~i1000000~o0~nBeta');
    await user.click(await example('Nightly tagging in Batch'));
    expect(cardNames()).toEqual(['Nightly tagging']);
    expect(card(1)).toHaveTextContent('all in Batch');
    await user.click(button('Undo'));
    expect(cardNames()).toEqual(['Alpha', 'Beta']);
    expect(usd('monthly-usd')).toBe('0.3');
    await user.click(button('Redo'));
    expect(cardNames()).toEqual(['Nightly tagging']);
  });

  it('leave the focus on the first field of what came, as a blank one does', async () => {
    const user = openFullPage('w1=r7m~i7~o7');
    await user.click(await example('Support chat'));
    expect(within(card(1)).getByRole('radio', { name: 'Chat' })).toHaveFocus();
    await user.click(button('Blank'));
    expect(within(card(1)).getByRole('radio', { name: 'Single calls' })).toHaveFocus();
  });
});
