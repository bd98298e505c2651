import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { TextField } from '../../../src/ui/controls/TextField';
import { letInsertText } from '../../support/insertText';
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
    await user.click(input);
    fireEvent.change(input, { target: { value: text } });
    expect(input).toHaveValue(text);
    expect(input).toHaveAttribute('aria-invalid', 'true');
    expect(input).toHaveAccessibleDescription(why);
    expect(input).toHaveAccessibleDescription(/Still “Bot”/);
    await user.tab();
    expect(input).toHaveValue(text);
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

describe('a text pasted into a text field of ten characters', () => {
  /** Pastes a text in the place of what stands between two positions, as the browser counts them. */
  async function paste(start: string, from: number, to: number, text: string) {
    letInsertText();
    const shown = show(start);
    await shown.user.click(shown.input);
    shown.input.setSelectionRange(from, to);
    await shown.user.paste(text);
    return shown;
  }

  it.each<[string, string, number, number, string, string]>([
    ['at the end', 'Bot', 3, 3, ' of the house', 'Bot of the'],
    ['at the start', 'Bot', 0, 0, 'Large house', 'Large hBot'],
    ['in the midst', 'Bot', 1, 2, 'abcdefghijk', 'Babcdefght'],
    ['in the place of all', 'Bot', 0, 3, 'abcdefghijk', 'abcdefghij'],
    // Ten characters of two units each, and one more.
    ['of signs of two units', '', 0, 0, '🙂'.repeat(11), '🙂'.repeat(10)],
    ['of such signs behind others', 'ab', 2, 2, '🙂'.repeat(9), `ab${'🙂'.repeat(8)}`],
    ['of several lines', 'ab', 2, 2, 'c\r\nd\ne fghij', 'abc d e fg'],
    ['before such signs', '🙂🙂', 0, 0, '123456789', '12345678🙂🙂'],
  ])('%s is cut to what there is room for, and a word says so', async (_, start, from, to, text, result) => {
    const { input, changes } = await paste(start, from, to, text);
    expect(input).toHaveValue(result);
    expect(changes.mock.calls).toEqual([[result]]);
    expect(input).toHaveAttribute('aria-invalid', 'false');
    expect(input).toHaveAccessibleDescription('Cut to 10 characters.');
    expect(screen.getByRole('alert')).toHaveTextContent('Cut to 10 characters.');
  });

  it('leaves a full field as it is', async () => {
    const { input, changes } = await paste('0123456789', 10, 10, 'ab');
    expect(input).toHaveValue('0123456789');
    expect(changes).not.toHaveBeenCalled();
    expect(input).toHaveAccessibleDescription('Cut to 10 characters.');
  });

  it('is not said to be cut any more once the field holds something else', async () => {
    const { user, input } = await paste('Bot', 3, 3, ' of the house');
    await user.tab();
    expect(screen.getByRole('alert')).toHaveTextContent('Cut');
    await user.type(input, '{Backspace}');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await user.paste('e');
    expect(input).toHaveValue('Bot of the');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it.each([
    ['a break of lines', 'a\r\nb', 'a b'],
    ['one at its end, as of a cell of a sheet', 'a b\r\n', 'a b'],
    ['tabs', '\ta\tb', 'a b'],
    ['breaks of other kinds', 'a\u0085b\vc\fd', 'a b c d'],
    ['a control character', 'a\u0007b', 'a b'],
  ])('with %s is one line, and that alone is not worth a word', async (_, text, result) => {
    const { input } = await paste('', 0, 0, text);
    expect(input).toHaveValue(result);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('with ~ stays in sight with the reason, cut or not', async () => {
    const { input, changes } = await paste('Bot', 3, 3, '~12345678');
    expect(input).toHaveValue('Bot~123456');
    expect(input).toHaveAccessibleDescription(
      'It can’t contain the character ~. Still “Bot”. Cut to 10 characters.',
    );
    expect(changes).not.toHaveBeenCalled();
  });

  it('may have ~ in what is cut off', async () => {
    const { changes } = await paste('', 0, 0, '0123456789~');
    expect(changes).toHaveBeenCalledWith('0123456789');
  });

  it('is all there with the reason where the browser can’t insert a part of it', async () => {
    const { user, input } = show('Bot');
    await user.click(input);
    await user.paste('0123456789');
    expect(input).toHaveValue('Bot0123456789');
    expect(input).toHaveAccessibleDescription('It can have 10 characters at most. Still “Bot”.');
  });
});
