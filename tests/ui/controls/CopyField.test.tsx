import { act, fireEvent, render, screen } from '@testing-library/react';
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

describe('a clipboard that gives no answer', () => {
  /** Shows the field, presses its button, and gives the answers that the browser still owes, in their order. */
  function copyUnanswered() {
    vi.useFakeTimers();
    const answers: { allow: () => void; refuse: () => void }[] = [];
    vi.stubGlobal('navigator', {
      clipboard: {
        writeText: () =>
          new Promise<void>((allow, reject) => {
            answers.push({ allow, refuse: () => reject(new Error('not allowed')) });
          }),
      },
    });
    const { rerender } = render(field(TEXT));
    const press = () => fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
    press();
    const answer = (index: number, how: 'allow' | 'refuse') => act(async () => answers[index]?.[how]());
    return { press, answer, show: (text: string) => rerender(field(text)) };
  }

  const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
  const selected = () => area().value.slice(area().selectionStart, area().selectionEnd);
  const said = () => screen.getByRole('status').textContent;

  it('is waited for a second; then the text is selected, with the way to copy it by hand', () => {
    copyUnanswered();
    area().setSelectionRange(0, 0);
    wait(999);
    expect([said(), selected()]).toEqual(['', '']);
    wait(1);
    expect(said()).toMatch(/has not answered. The text is selected: copy it with Ctrl\+C/);
    expect(selected()).toBe(TEXT);
  });

  it('is believed when the answer comes after all', async () => {
    const { answer } = copyUnanswered();
    wait(60_000);
    await answer(0, 'allow');
    expect(said()).toBe('Copied.');
  });

  it('is not spoken of where the answer comes in time', async () => {
    const { answer } = copyUnanswered();
    wait(999);
    await answer(0, 'allow');
    wait(60_000);
    expect(said()).toBe('Copied.');
  });

  it('takes the selection once, not again with a late refusal', async () => {
    const { answer } = copyUnanswered();
    wait(1_000);
    area().setSelectionRange(0, 0);
    await answer(0, 'refuse');
    expect(selected()).toBe('');
    expect(said()).toMatch(/copy it with Ctrl\+C/);
  });

  it('says nothing of an attempt that another has followed', async () => {
    const { press, answer } = copyUnanswered();
    wait(900);
    press();
    wait(900);
    expect(said()).toBe('');
    await answer(1, 'allow');
    await answer(0, 'refuse');
    expect(said()).toBe('Copied.');
  });

  it('selects nothing of a text that has taken the place of the one to copy', () => {
    const { show } = copyUnanswered();
    show(`${TEXT}&z=1`);
    area().setSelectionRange(0, 0);
    wait(60_000);
    expect([said(), selected()]).toEqual(['', '']);
  });
});
