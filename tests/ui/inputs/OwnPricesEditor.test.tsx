import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import {
  button,
  enter,
  metric,
  openFullPage,
  openQuestion,
  pasteInto,
  unfold,
  usd,
} from '../../support/pages';

describe('own prices', () => {
  const own = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });

  const unfoldPrices = async (user: UserEvent) => {
    await openQuestion(user, /^Which prices/);
    await screen.findByText('Your own prices');
    await unfold(user, 'Your own prices');
  };

  it('stand in for those of the list until they are cleared', async () => {
    // 60M x 0.30 = 18.00 and 9.00 of output.
    const user = openFullPage();
    await unfoldPrices(user);
    await enter(user, await own('Input'), '0.30');
    expect(usd('monthly-usd')).toBe('27');
    await user.clear(await own('Input'));
    await user.tab();
    expect(usd('monthly-usd')).toBe('18');
  });

  it('are undone like anything else', async () => {
    // 15M x 1.20 = 18.00 and 9.00 of input.
    const user = openFullPage();
    await unfoldPrices(user);
    await enter(user, await own('Output'), '1.2');
    expect(usd('monthly-usd')).toBe('27');
    await user.click(button('Undo'));
    expect(usd('monthly-usd')).toBe('18');
    expect(await own('Output')).toHaveValue('');
  });

  it('give a list the price that it lacks', async () => {
    // 54.00 with the tokens of the searches (36.00), and 30,000 x 5 / 1,000 = 150.00.
    const user = openFullPage('w1=r1000d~i2000~o500~ws1');
    expect(metric('monthly-usd')).toHaveTextContent('over $54.00');
    await unfoldPrices(user);
    await enter(user, await own('Web search'), '5');
    expect(metric('monthly-usd')).toHaveTextContent('$204.00');
    expect(metric('monthly-usd')).not.toHaveAttribute('data-incomplete');
  });

  it('stand unfolded, with the unit and the price of the list, where the link has one', async () => {
    const user = openFullPage('w1=r1000d~i2000~o500&x=si0.3');
    await openQuestion(user, /^Which prices/);
    expect(await own('Input')).toHaveValue('0.3');
    // 60M x 0.30 = 18.00 and 9.00 of output.
    expect(usd('monthly-usd')).toBe('27');
    const editor = screen.getByText('Your own prices').closest('details');
    expect(editor).toHaveTextContent(/per 1M tokens; the list has \$0\.15/);
    expect(editor).toHaveTextContent(/per 1,000 calls; the list has none/);
  });

  it('can’t be absurd', async () => {
    const user = openFullPage();
    await unfoldPrices(user);
    await pasteInto(user, await own('Input'), '10001');
    expect(await own('Input')).toHaveAccessibleDescription(/over 10,000.*left out/);
    expect(usd('monthly-usd')).toBe('18');
  });
});
