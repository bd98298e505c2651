import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Menu } from '../../../src/ui/controls/Menu';
import { newUser } from '../../support/newUser';

function show() {
  const onCopy = vi.fn();
  render(
    <>
      <Menu
        label="More for Alpha"
        items={[
          { label: 'Copy', name: 'Copy Alpha', onSelect: onCopy },
          { label: 'Remove', onSelect: vi.fn(), disabled: true },
          { label: 'Rename', onSelect: vi.fn() },
        ]}
      />
      <button type="button">Beyond</button>
      <p>Text</p>
    </>,
  );
  return { user: newUser(), onCopy, opener: screen.getByLabelText('More for Alpha') };
}

const isOpen = () => screen.getByLabelText('More for Alpha').closest('details')?.open;
const copy = () => screen.getByRole('button', { name: 'Copy Alpha' });

describe('a menu', () => {
  it('is closed until its button is pressed', async () => {
    const { user, opener } = show();
    expect(isOpen()).toBe(false);
    await user.click(opener);
    expect(isOpen()).toBe(true);
    expect(copy()).toHaveTextContent('Copy');
    expect(screen.getByRole('button', { name: 'Remove' })).toBeDisabled();
  });

  it('does what is chosen, closes, and leaves the focus on its button', async () => {
    const { user, opener, onCopy } = show();
    await user.click(opener);
    copy().focus();
    await user.keyboard('{Enter}');
    expect(onCopy).toHaveBeenCalledOnce();
    expect(isOpen()).toBe(false);
    expect(opener).toHaveFocus();
  });

  it('opens by an arrow key at its end of what can be chosen, and goes round from there', async () => {
    const { user, opener } = show();
    const rename = () => screen.getByRole('button', { name: 'Rename' });
    opener.focus();
    await user.keyboard('{ArrowDown}');
    expect(isOpen()).toBe(true);
    expect(copy()).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(rename()).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(copy()).toHaveFocus();
    await user.keyboard('{Escape}{ArrowUp}');
    expect(isOpen()).toBe(true);
    expect(rename()).toHaveFocus();
  });

  it('closes on Escape and gives the focus back', async () => {
    const { user, opener, onCopy } = show();
    await user.click(opener);
    copy().focus();
    await user.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(opener).toHaveFocus();
    expect(onCopy).not.toHaveBeenCalled();
  });

  it('closes when the focus goes beyond it, and keeps it there', async () => {
    const { user, opener } = show();
    await user.click(opener);
    screen.getByRole('button', { name: 'Rename' }).focus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Beyond' })).toHaveFocus();
    expect(isOpen()).toBe(false);
  });

  it('closes when a press goes beyond it', async () => {
    const { user, opener } = show();
    await user.click(opener);
    await user.click(screen.getByText('Text'));
    expect(isOpen()).toBe(false);
  });
});
