import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CopyField } from '../../../src/ui/controls/CopyField';
import { newUser } from '../../support/newUser';

const TEXT = 'https://example.org/?w1=r1m~i1~o1';

function field(text: string) {
  return <CopyField label="Link" text={text} buttonLabel="Copy link" />;
}

function area(): HTMLTextAreaElement {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' });
}

describe('a text to copy', () => {
  it('is shown whole and can’t be changed', async () => {
    const user = newUser();
    render(field(TEXT));
    await user.type(area(), 'x');
    expect(area()).toHaveValue(TEXT);
  });

  it('goes to the clipboard and says so', async () => {
    const user = newUser();
    render(field(TEXT));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText(/Copied/)).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(TEXT);
  });

  it('is selected for copying by hand where the browser forbids the clipboard', async () => {
    const user = newUser();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    render(field(TEXT));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(writeText).toHaveBeenCalledWith(TEXT);
    expect(await screen.findByText(/selected.*Ctrl\+C/)).toBeInTheDocument();
    const { selectionStart, selectionEnd } = area();
    expect([selectionStart, selectionEnd]).toEqual([0, TEXT.length]);
  });

  it('does not call a text copied that has changed since', async () => {
    const user = newUser();
    const { rerender } = render(field(TEXT));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText(/Copied/)).toBeInTheDocument();
    rerender(field(`${TEXT}&z=1`));
    expect(screen.getByRole('status')).not.toHaveTextContent('Copied');
  });
});
