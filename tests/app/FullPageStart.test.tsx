import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  answerPanel,
  button,
  cardNames,
  enter,
  fieldOf,
  openFullPage,
  openQuestion,
  usd,
} from '../support/pages';

describe('what an estimate starts from', () => {
  beforeEach(() => {
    document.title = 'As served';
  });

  it('is nothing where it is blank, at the prices that were chosen', async () => {
    const user = openFullPage('t=Plan&bu=5&p=openai&w1=r1000d~i2000~o500~nBot&w2=r5d');
    await user.click(button('Blank'));
    expect(usd('monthly-usd')).toBe('0');
    expect(cardNames()).toEqual(['Workload 1']);
    expect(screen.getByRole('textbox', { name: 'Title of the estimate' })).toHaveValue('');
    await openQuestion(user, /^Which prices/);
    expect(await screen.findByRole('combobox', { name: 'Prices' })).toHaveValue('openai');
  });

  it('is said to have replaced the estimate, until it is changed, with the way back', async () => {
    const user = openFullPage('w1=r1m~i1000000~o0~nAlpha');
    await user.click(await screen.findByRole('button', { name: 'Coding assistant' }));
    expect(await screen.findByText(/Replaced your estimate/)).toBeInTheDocument();
    await user.click(button('Undo the replacement'));
    expect(cardNames()).toEqual(['Alpha']);
    expect(screen.queryByText(/Replaced your estimate/)).not.toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Coding assistant' }));
    await enter(user, fieldOf(1, /^Output/), '7');
    await waitFor(() => expect(screen.queryByText(/Replaced your estimate/)).not.toBeInTheDocument());
  });

  it('leaves the title of the tab true', async () => {
    const user = openFullPage('w1=r5d');
    expect(document.title).toBe('As served');
    await user.click(await screen.findByRole('button', { name: 'Coding assistant' }));
    expect(document.title).toBe('GPT-4o mini cost calculator');
    await user.type(screen.getByRole('textbox', { name: 'Title of the estimate' }), 'Plan');
    expect(document.title).toBe('Plan: GPT-4o mini cost calculator');
  });
});

describe('the fields within a row', () => {
  it('keep what is typed as it is typed, though answers come later', async () => {
    const user = openFullPage();
    await openQuestion(user, /^Will it fit/);
    const peak = await screen.findByRole<HTMLInputElement>('textbox', { name: /busiest minute/ });
    await user.clear(peak);
    await user.type(peak, '2.50');
    expect(peak).toHaveValue('2.50');
    await user.tab();
    expect(peak).toHaveValue('2.5');
  });
});

describe('the way past the fields', () => {
  it('is the first stop and leads to the answer', async () => {
    const user = openFullPage();
    await user.tab();
    expect(button('Skip to the answer')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(answerPanel()).toHaveFocus();
  });
});
