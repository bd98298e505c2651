import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { button, card, cardNames, fieldOf, openFullPage, openRest, usd } from '../support/pages';

const output = () => fieldOf(1, /^Output/);
const input = () => fieldOf(1, /^Input/);

describe('the history of the full page', () => {
  it('is empty at first', () => {
    openFullPage();
    expect(button('Undo')).toBeDisabled();
    expect(button('Redo')).toBeDisabled();
  });

  it('takes a burst of typing as one step', async () => {
    // 9.00 for the input; 30,000 x 1,000 = 30M output x 0.60 = 18.00.
    const user = openFullPage();
    await user.clear(output());
    await user.type(output(), '1000');
    expect(usd('monthly-usd')).toBe('27');
    await user.click(button('Undo'));
    expect(output()).toHaveValue('500');
    expect(usd('monthly-usd')).toBe('18');
    expect(button('Undo')).toBeDisabled();
    await user.click(button('Redo'));
    expect(output()).toHaveValue('1,000');
    expect(usd('monthly-usd')).toBe('27');
    expect(button('Redo')).toBeDisabled();
  });

  it('takes what is typed after the field was left as another step', async () => {
    const user = openFullPage();
    await user.type(output(), '5000{Tab}');
    await user.type(output(), '{End}{Backspace}1{Tab}');
    expect(output()).toHaveValue('5,001');
    await user.click(button('Undo'));
    expect(output()).toHaveValue('5,000');
    await user.click(button('Undo'));
    expect(output()).toHaveValue('500');
  });

  it('takes a burst in another field as another step', async () => {
    const user = openFullPage();
    await user.type(output(), '5000{Tab}');
    expect(output()).toHaveValue('5,000');
    await user.clear(input());
    await user.type(input(), '100{Tab}');
    await user.clear(output());
    await user.type(output(), '7{Tab}');
    await user.click(button('Undo'));
    expect([input().value, output().value]).toEqual(['100', '5,000']);
    await user.click(button('Undo'));
    expect([input().value, output().value]).toEqual(['2,000', '5,000']);
    await user.click(button('Undo'));
    expect([input().value, output().value]).toEqual(['2,000', '500']);
  });

  it('forgets what was undone once something else is changed', async () => {
    const user = openFullPage();
    await user.click(button('Add a workload'));
    await user.click(button('Undo'));
    await user.click(screen.getByRole('radio', { name: 'Chat' }));
    expect(button('Redo')).toBeDisabled();
    expect(cardNames()).toEqual(['Workload 1']);
  });

  it('goes back and forth by Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y', async () => {
    const user = openFullPage();
    await user.click(button('Add a workload'));
    expect(card(2)).toHaveFocus();
    await user.keyboard('{Control>}z{/Control}');
    expect(cardNames()).toHaveLength(1);
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    expect(cardNames()).toHaveLength(2);
    await user.keyboard('{Control>}z{/Control}');
    expect(cardNames()).toHaveLength(1);
    await user.keyboard('{Control>}y{/Control}');
    expect(cardNames()).toHaveLength(2);
  });

  it('goes back by Ctrl+Z from a check box and a list, which have no undoing of their own', async () => {
    const user = openFullPage();
    await openRest(user);
    const fineTuned = screen.getByRole('checkbox', { name: 'Fine-tuned' });
    await user.click(fineTuned);
    expect(fineTuned).toBeChecked();
    await user.keyboard('{Control>}z{/Control}');
    expect(fineTuned).not.toBeChecked();
    const period = screen.getByRole('combobox', { name: /period/i });
    await user.selectOptions(period, 'week');
    period.focus();
    await user.keyboard('{Meta>}z{/Meta}');
    expect(period).toHaveDisplayValue('day');
  });

  it('leaves Ctrl+Z inside a text field to the browser, and takes it in the field of a number', async () => {
    const user = openFullPage();
    await user.click(button('Add a workload'));
    await user.click(screen.getByRole('textbox', { name: 'Name of workload 1' }));
    await user.keyboard('{Control>}z{/Control}');
    expect(cardNames()).toHaveLength(2);
    await user.click(output());
    await user.keyboard('{Control>}z{/Control}');
    expect(cardNames()).toHaveLength(1);
  });
});
