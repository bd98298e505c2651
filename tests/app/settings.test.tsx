import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { answerPanel, button, enter, openFullPage, openQuestion, usd } from '../support/pages';

const find = (name: RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name });

function box(name: RegExp): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('textbox', { name });
}

const prices = () => screen.findByRole('combobox', { name: 'Prices' });

const foldedPart = () => screen.getByText('Budget and horizon').closest('details');

async function unfold(user: UserEvent): Promise<void> {
  await user.click(screen.getByText('Budget and horizon'));
}

describe('the settings of an estimate', () => {
  it('price it by another list, which can be undone', async () => {
    // Azure Regional: 60M x 0.165 = 9.90 and 15M x 0.66 = 9.90, together 19.80.
    const user = openFullPage();
    await openQuestion(user, /^Which prices/);
    await user.selectOptions(await prices(), 'azure-regional');
    expect(usd('monthly-usd')).toBe('19.8');
    expect(await prices()).toHaveAccessibleDescription(/10% above Global/);
    await user.click(button('Undo'));
    expect(await prices()).toHaveValue('documents');
    expect(usd('monthly-usd')).toBe('18');
  });

  it('have the title head the answer and the browser’s tab', async () => {
    const user = openFullPage();
    await user.type(box(/title/i), 'Spring');
    expect(box(/title/i)).toHaveValue('Spring');
    expect(document.title).toMatch(/^Spring: /);
  });

  it('refuse a title that no link could hold, and keep the one before', async () => {
    const user = openFullPage('t=Spring');
    await user.type(box(/title/i), '~');
    expect(box(/title/i)).toHaveValue('Spring~');
    expect(box(/title/i)).toHaveAccessibleDescription(/character ~.*“Spring”/);
    expect(document.title).toMatch(/^Spring: /);
  });

  it('hold the month against a budget, and let it be taken away again', async () => {
    // 18 of 15 is 120%.
    const user = openFullPage();
    await unfold(user);
    await enter(user, await find(/budget/i), '$15');
    expect(await screen.findByText('120%, over budget')).toBeInTheDocument();
    await user.clear(box(/budget/i));
    await user.tab();
    expect(box(/budget/i)).toHaveValue('');
    expect(box(/budget/i)).toHaveAttribute('aria-invalid', 'false');
    expect(answerPanel()).not.toHaveTextContent(/of the budget/i);
  });

  it('reckon over a horizon of whole months', async () => {
    // 6 x 18 = 108.
    const user = openFullPage();
    await unfold(user);
    await enter(user, await find(/horizon/i), '6{Tab}');
    expect(answerPanel()).toHaveTextContent(/Over 6 months at this rate\$108\.00/);
    await enter(user, box(/horizon/i), '121{Tab}');
    expect(box(/horizon/i)).toHaveAccessibleDescription(/over 120.*Still counting 6\./);
  });

  it('are folded away until one of them is used', () => {
    openFullPage();
    expect(foldedPart()).not.toHaveAttribute('open');
  });

  it.each(['bu=15', 'h=6'])('are unfolded when the link holds %s', (query) => {
    openFullPage(query);
    expect(foldedPart()).toHaveAttribute('open');
  });
});
