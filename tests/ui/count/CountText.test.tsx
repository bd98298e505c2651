import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inProcessCounter } from '../../support/inProcessCounter';
import { button, card, fieldOf, findButton, usd } from '../../support/pages';
import { RANKS } from '../../tokens/ranks';
import { openCount, openCountingPage } from './countingPage';

/** 1,000 requests a day of 2,000 tokens in and 500 out. */
const REQUESTS = 'w1=r1000d~i2000~o500';

describe('beside a field of tokens', () => {
  it('a text is counted as it is typed: as one message, or bare', async () => {
    const user = openCountingPage(REQUESTS);
    const box = await openCount(user, 'Input');
    expect(box).toHaveFocus();
    await user.type(box, 'hello hello');
    // Two tokens of the text; 3 for the message, 1 for its role and 3 for the answer.
    expect(await screen.findByText('9 tokens · 11 characters')).toBeVisible();
    expect(
      screen.getByText('2 of the text, 3 for the message, 1 for its role, 3 for the answer to begin.'),
    ).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Counted' }), 'as the bare text');
    expect(screen.getByText('2 tokens · 11 characters')).toBeVisible();
    expect(screen.getByText('Of the text alone: nothing that the API puts around it.')).toBeVisible();
  });

  it('its count fills the field, which gets the focus back; one step undoes it', async () => {
    const user = openCountingPage(REQUESTS);
    const box = await openCount(user, 'Output');
    await user.type(box, 'hello');
    await user.click(await findButton('Use 1 token'));
    const field = fieldOf(1, /^Output/);
    expect(field).toHaveValue('1');
    expect(field).toHaveFocus();
    expect(screen.queryByRole('textbox', { name: 'Text for Output' })).toBeNull();
    // 60M x 0.15 + 30,000 x 0.60 = 9 + 0.018.
    expect(usd('monthly-usd')).toBe('9.018');
    await user.click(button('Undo'));
    expect(field).toHaveValue('500');
    expect(button('Undo')).toBeDisabled();
  });

  it('the text is still there when it is opened again, and stays out of address and storage', async () => {
    const user = openCountingPage(REQUESTS);
    await user.type(await openCount(user, 'Input'), 'a secret');
    await user.click(await findButton('Close'));
    expect(fieldOf(1, /^Input/)).toHaveFocus();
    expect(fieldOf(1, /^Input/)).toHaveValue('2,000');
    expect(await openCount(user, 'Input')).toHaveValue('a secret');
    await user.click(await findButton(/^Use/));
    await waitFor(() => expect(location.search).toContain('i9'));
    expect(decodeURIComponent(location.href)).not.toContain('secret');
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('secret');
  });

  it('special tokens are text, and each token is to be seen', async () => {
    const user = openCountingPage(REQUESTS);
    const box = await openCount(user, 'Output');
    await user.click(box);
    await user.paste('<|endoftext|>\n🙂');
    await user.click(await screen.findByText('Show the tokens'));
    const view = await screen.findByRole('img', { name: /tokens, told apart by colour$/ });
    const shown = [...view.querySelectorAll('span')].map((span) => span.textContent);
    expect(shown.join('')).toBe('<|endoftext|>↵\n🙂');
    expect(shown.slice(0, 3)).toEqual(['<', '|', 'end']);
  });

  it('only the start of a long text is shown in tokens, and that is said', async () => {
    const user = openCountingPage(REQUESTS);
    const box = await openCount(user, 'Output');
    await user.click(box);
    await user.paste('hello '.repeat(5_000));
    // 5,000 words, and the last space.
    expect(await screen.findByText('5,001 tokens · 30,000 characters')).toBeVisible();
    await user.click(screen.getByText('Show the tokens'));
    const view = await screen.findByRole('img', { name: /^The first 1,\d{3} of 5,001 tokens/ });
    expect(view.querySelectorAll('span').length).toBeLessThanOrEqual(2_000);
  });

  it('of a document in words, what a word has is filled in', async () => {
    const user = openCountingPage('w1=s2~r10m~du2~dk1.33');
    const box = await openCount(user, 'Tokens in each');
    await user.type(box, 'hello hello hello');
    await user.click(await findButton('Use 1 token a word'));
    expect(within(card(1)).getByRole('textbox', { name: /^of/ })).toHaveValue('1');
  });

  it('what leaves a document no room is not filled in, and the reason is told', async () => {
    const user = openCountingPage('w1=s2~r10m~dl9000000~du0~da127000');
    const box = await openCount(user, 'Instructions');
    await user.click(box);
    await user.paste('hello '.repeat(2_000));
    expect(await screen.findByText(/leave no room for the document/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Use/ })).toBeNull();
  });
});

describe('where the list of tokens can’t be had', () => {
  it('that is said, the text stays, and it is tried again', async () => {
    let isThere = false;
    const counter = inProcessCounter(async () => {
      if (!isThere) throw new Error('offline');
      return RANKS;
    });
    const user = openCountingPage(REQUESTS, counter);
    const box = await openCount(user, 'Output');
    await user.type(box, 'hello');
    expect(await screen.findByText(/^The list of tokens could not be loaded\./)).toBeVisible();
    expect(box).toHaveValue('hello');
    isThere = true;
    await user.click(button('Try again'));
    expect(await screen.findByText('1 token · 5 characters')).toBeVisible();
  });

  it('while it comes, how far it is is shown', async () => {
    let arrive: (() => void) | undefined;
    const counter = inProcessCounter(async (onPart) => {
      onPart(3, 8);
      await new Promise<void>((resolve) => {
        arrive = resolve;
      });
      return RANKS;
    });
    const user = openCountingPage(REQUESTS, counter);
    await user.type(await openCount(user, 'Output'), 'hello');
    expect(
      await screen.findByText('Fetching the list of tokens, about 1 MB, once: 3 of 8 parts'),
    ).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'List of tokens' })).toHaveValue(3);
    arrive?.();
    expect(await screen.findByText('1 token · 5 characters')).toBeVisible();
  });
});
