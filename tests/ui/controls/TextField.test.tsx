import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { TextField } from '../../../src/ui/controls/TextField';
import { newUser } from '../../support/newUser';

interface PlaceProps {
  start: string;
  onChange: (value: string) => void;
  onDone: () => void;
}

/** A place that takes what its field tells it, with buttons for changes that come from elsewhere. */
function Place({ start, onChange, onDone }: PlaceProps) {
  const [value, setValue] = useState(start);
  const change = (next: string) => {
    onChange(next);
    setValue(next);
  };
  return (
    <>
      <TextField
        accessibleName="Name"
        placeholder="None"
        value={value}
        maxCharacters={10}
        onChange={change}
        onDone={onDone}
      />
      <button type="button" onClick={() => setValue('Other')}>
        Rename
      </button>
      <button type="button" onClick={() => setValue(start)}>
        Set back
      </button>
    </>
  );
}

function show(start: string) {
  const changes = vi.fn();
  const done = vi.fn();
  render(<Place start={start} onChange={changes} onDone={done} />);
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
  return { user: newUser(), input, changes, done };
}

describe('a text field', () => {
  it('hands on what is typed and says when it is left', async () => {
    const { user, input, changes, done } = show('');
    await user.type(input, 'Bot');
    expect(changes.mock.calls).toEqual([['B'], ['Bo'], ['Bot']]);
    await user.tab();
    expect(done).toHaveBeenCalledOnce();
  });

  it('keeps no spaces at the ends of what was typed', async () => {
    const { user, input } = show('Bot');
    await user.type(input, '  ');
    await user.tab();
    expect(input).toHaveValue('Bot');
  });

  it('may be emptied', async () => {
    const { user, input, changes } = show('Bot');
    await user.clear(input);
    expect(changes).toHaveBeenLastCalledWith('');
    expect(input).toHaveAttribute('aria-invalid', 'false');
  });

  it.each([
    ['a~b', /character ~/],
    ['12345678901', /10 characters at most/],
    ['a\u0007b', /control characters/],
  ])('keeps the text %j in sight with the reason why it is not taken', async (text, why) => {
    const { user, input, changes } = show('Bot');
    input.select();
    await user.click(input);
    await user.paste(text);
    const typed = input.value;
    expect(typed).toContain(text);
    expect(input).toHaveAttribute('aria-invalid', 'true');
    expect(input).toHaveAccessibleDescription(why);
    expect(input).toHaveAccessibleDescription(/Still “Bot”/);
    await user.tab();
    expect(input).toHaveValue(typed);
    expect(changes).not.toHaveBeenCalled();
  });

  it('counts characters, not the units that they are stored in', async () => {
    // Ten of them, each stored in two units.
    const { user, input, changes } = show('');
    await user.click(input);
    await user.paste('🙂'.repeat(10));
    expect(changes).toHaveBeenCalledWith('🙂'.repeat(10));
    expect(input).toHaveAttribute('aria-invalid', 'false');
  });

  it('takes the text again once it is mended', async () => {
    const { user, input, changes } = show('Bot');
    await user.type(input, '~');
    expect(input).toHaveValue('Bot~');
    await user.keyboard('{Backspace}s');
    expect(changes).toHaveBeenLastCalledWith('Bots');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('gives a refused text up for good when its value is changed from elsewhere', async () => {
    const { user, input } = show('Bot');
    await user.type(input, '~');
    await user.click(screen.getByRole('button', { name: 'Rename' }));
    expect(input).toHaveValue('Other');
    await user.click(screen.getByRole('button', { name: 'Set back' }));
    expect(input).toHaveValue('Bot');
    expect(input).toHaveAttribute('aria-invalid', 'false');
  });
});
