import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PriceList } from '../../src/catalog/schema';
import { checked } from '../support/linkCheck';
import { metric, openEmbedPage, openFullPage, openQuestion, usd } from '../support/pages';

/** The documents' list after a change: input at $0.30 and output at $0.90 since 2 January 2027. */
vi.mock('../../data/price-lists/gpt-4o-mini/documents.json', async (original) => {
  const { default: list } = await original<{ default: PriceList }>();
  const [card] = list.cards;
  if (!card) throw new Error('the list has no card');
  const input = card.prices['base.standard.input'];
  const output = card.prices['base.standard.output'];
  if (!input || !output) throw new Error('the card has no rates');
  const prices = {
    ...card.prices,
    'base.standard.input': { ...input, usd: 0.3 },
    'base.standard.output': { ...output, usd: 0.9 },
  };
  const later = { ...card, date: '2027-01-02', checked: '2027-01-02', prices };
  return { default: { ...list, cards: [...list.cards, later] } };
});

// 60M in and 15M out: 9.00 + 9.00 = 18.00 on the card of 3 June 2026; 18.00 + 13.50 = 31.50 on the later one.
const SENT = 'v=1&px=20260603&w1=r1000d~i2000~o500&z=1';

const choice = (name: RegExp) => screen.findByRole<HTMLInputElement>('radio', { name });
/** The date that stands at the figure; null where the prices are those of now. */
const datedAt = () => screen.queryByText(/^Prices of \d[^,]*$/)?.textContent ?? null;

describe.each([
  ['the full page', openFullPage],
  ['the embed', openEmbedPage],
])('a link from before a price change on %s', (_page, open) => {
  it('opens on the figure that was sent, says so beside it, and says what it is now', async () => {
    await open(SENT);
    expect(usd('monthly-usd')).toBe('18');
    expect(datedAt()).toContain('Prices of 3 June 2026');
    expect(await choice(/3 June 2026/)).toBeChecked();
    expect(
      screen.getByText('Was $18.00 a month on the list of 3 June 2026, now $31.50 (+$13.50).'),
    ).toBeInTheDocument();
  });

  it('lets the reader take the prices of now, and go back', async () => {
    const user = await open(SENT);
    await user.click(await choice(/2 January 2027/));
    expect(usd('monthly-usd')).toBe('31.5');
    expect(datedAt()).toBeNull();
    await user.click(await choice(/3 June 2026/));
    expect(usd('monthly-usd')).toBe('18');
    expect(datedAt()).toContain('Prices of 3 June 2026');
  });

  it.each([
    // 60M in and 15M out cost 18.00 either way; 12 x 18 = 216 and, since it is listed, 1M x 3 epochs x 3.00 = 9 for training.
    [
      'a year where only that has changed',
      'p=openai&px=20240801&w1=r1000d~i2000~o500~ft1000000',
      'Was over $216.00 a year on the list of 18 July 2024, now $225.00.',
    ],
    // Fast: 60M x 0.25 + 15M x 1.00 = 30.
    [
      'a price that there was not',
      'p=openai&px=20260101&w1=r1000d~i2000~o500~y1',
      'No price on the list of 1 October 2024; now $30.00 a month.',
    ],
  ])('says it of %s', async (_what, query, words) => {
    await open(`v=1&${query}&z=1`);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('says nothing where the link has the prices of now', async () => {
    await open('v=1&px=20270102&w1=r1000d~i2000~o500&z=1');
    expect(usd('monthly-usd')).toBe('31.5');
    expect(screen.queryByRole('radio', { name: /^Prices/ })).not.toBeInTheDocument();
    expect(datedAt()).toBeNull();
  });

  it.each([
    [
      '20200101',
      /dated 1 January 2020. No prices of “OpenAI, from two articles of 2026” are known from before 3 June 2026/,
    ],
    ['20310101', /dated 1 January 2031. Whether .* since it was last checked on 2 January 2027/],
  ])('dated %s, when no card is known to hold, says so until that is understood', async (px, words) => {
    const user = await open(`v=1&px=${px}&w1=r1000d~i2000~o500&z=1`);
    expect(usd('monthly-usd')).toBe('31.5');
    expect(datedAt()).toContain('Prices of 2 January 2027');
    expect(await screen.findByText(words)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Understood' }));
    expect(screen.queryByText(words)).not.toBeInTheDocument();
    expect(datedAt()).toBeNull();
  });
});

describe('on the full page the date of a link', () => {
  it('prices everything: the receipt and the link that is passed on', async () => {
    const user = openFullPage(SENT);
    await user.click(screen.getByRole('button', { name: 'Receipt' }));
    const receipt = await screen.findByRole('dialog');
    expect(receipt).toHaveTextContent(/60,000,000 × \$0\.15 per 1M tokens/);
    await user.click(within(receipt).getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'Share' }));
    expect(await screen.findByRole('textbox', { name: 'Link' })).toHaveValue(
      checked(`http://localhost:3000/?${SENT}`),
    );
  });

  it('is kept by an edit, forgotten with another list, and brought back by undo', async () => {
    const user = openFullPage(SENT);
    await choice(/3 June 2026/);
    await openQuestion(user, /^Which prices/);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Prices' }), 'openai');
    expect(datedAt()).toBeNull();
    expect(screen.queryByRole('radio', { name: /^Prices/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await choice(/3 June 2026/)).toBeChecked();
    await user.click(await choice(/2 January 2027/));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await choice(/3 June 2026/)).toBeChecked();
    expect(metric('monthly-usd')).toHaveTextContent('$18.00');
  });

  it('says so where what was asked for had no price then', async () => {
    // The list of 18 July 2024 has no Batch: 30M x 0.15 + 7.5M x 0.60 = 4.50 + 4.50 outside it, the rest not known.
    // Since then half of 18.00 is at half the price: 9.00 + 4.50.
    openFullPage('v=1&p=openai&px=20240718&w1=r1000d~i2000~o500~b50&z=1');
    expect(metric('monthly-usd')).toHaveTextContent('over $9.00');
    expect(
      await screen.findByText('Was over $9.00 a month on the list of 18 July 2024, now $13.50.'),
    ).toBeInTheDocument();
  });

  it('says so where nothing in the estimate has changed', async () => {
    openFullPage('v=1&p=openai&px=20241001&w1=r1000d~i2000~o500&z=1');
    expect(
      await screen.findByText('Was $18.00 a month on the list of 1 October 2024, now $18.00: no change.'),
    ).toBeInTheDocument();
  });
});
