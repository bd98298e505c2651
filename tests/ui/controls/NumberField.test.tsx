import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { QuantityField } from '../../../src/scenario/fieldRow';
import { WORKLOAD_QUANTITIES } from '../../../src/scenario/fields';
import { SCENARIO_QUANTITIES } from '../../../src/scenario/scenarioFields';
import { NumberField } from '../../../src/ui/controls/NumberField';
import { newUser } from '../../support/newUser';

const { volume, cachedSharePercent, activeDaysPerMonth } = WORKLOAD_QUANTITIES;
const { monthlyBudgetUsd, horizonMonths } = SCENARIO_QUANTITIES;

interface PlaceProps {
  field: QuantityField;
  start: number | null;
  problemOf: (value: number) => string | undefined;
  onChange: (value: number) => void;
  /** Given, the field may be emptied. */
  onClear: (() => void) | null;
  onDone: () => void;
}

/** A place that takes what its field tells it, with buttons for changes that come from elsewhere. */
function Place({ field, start, problemOf, onChange, onClear, onDone }: PlaceProps) {
  const [value, setValue] = useState(start);
  const change = (next: number) => {
    onChange(next);
    setValue(next);
  };
  const clear = () => {
    onClear?.();
    setValue(null);
  };
  return (
    <>
      <label htmlFor="field">Amount</label>
      <NumberField
        id="field"
        field={field}
        value={value}
        problemOf={problemOf}
        onChange={change}
        {...(onClear ? { onClear: clear } : {})}
        onDone={onDone}
      />
      <button type="button" onClick={() => setValue(77)}>
        Set to 77
      </button>
      <button type="button" onClick={() => setValue(start)}>
        Set back
      </button>
    </>
  );
}

interface Given {
  field?: QuantityField;
  start: number | null;
  clearable?: boolean;
  problemOf?: (value: number) => string | undefined;
}

function show({ field = volume, start, clearable = false, problemOf = () => undefined }: Given) {
  const changes = vi.fn();
  const cleared = vi.fn();
  const done = vi.fn();
  render(
    <Place
      field={field}
      start={start}
      problemOf={problemOf}
      onChange={changes}
      onClear={clearable ? cleared : null}
      onDone={done}
    />,
  );
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount' });
  return { user: newUser(), input, changes, cleared, done };
}

describe('a number field', () => {
  it('sets the commas anew when a digit of the number that it shows is added or taken away', async () => {
    const { user, input, changes } = show({ start: 1000 });
    await user.click(input);
    await user.keyboard('{End}0');
    expect(input).toHaveValue('10,000');
    expect(changes).toHaveBeenLastCalledWith(10_000);
    await user.keyboard('{Backspace}{Backspace}');
    expect(input).toHaveValue('100');
    expect(changes).toHaveBeenLastCalledWith(100);
    expect(input).toBeValid();
  });

  it('is replaced by what is typed after the first click, and edited after the second', async () => {
    const { user, input, changes } = show({ start: 1000 });
    await user.click(input);
    await user.keyboard('400');
    expect(input).toHaveValue('400');
    expect(changes).toHaveBeenLastCalledWith(400);
    await user.tab();
    await user.click(input);
    await user.click(input);
    await user.keyboard('{End}5');
    expect(changes).toHaveBeenLastCalledWith(4005);
  });

  it('keeps what a drag of the mouse has selected', async () => {
    const { user, input } = show({ start: 1234 });
    await user.pointer([
      { keys: '[MouseLeft>]', target: input, offset: 0 },
      { target: input, offset: 3 },
      { keys: '[/MouseLeft]' },
    ]);
    expect([input.selectionStart, input.selectionEnd]).toEqual([0, 3]);
  });

  it.each([
    ['2k', 2_000, '2,000'],
    ['1.5M', 1_500_000, '1,500,000'],
    ['1,000', 1_000, '1,000'],
    ['0.25', 0.25, '0.25'],
    ['12345', 12_345, '12,345'],
  ])('takes %s as it is typed and groups its digits once it is left', async (typed, value, grouped) => {
    const { user, input, changes } = show({ start: 7 });
    await user.clear(input);
    await user.type(input, typed);
    expect(input).toHaveValue(typed);
    expect(changes).toHaveBeenLastCalledWith(value);
    await user.tab();
    expect(input).toHaveValue(grouped);
    expect(input).toBeValid();
  });

  it('takes a pasted price with its dollar sign', async () => {
    const { user, input, changes } = show({ field: monthlyBudgetUsd, start: 7 });
    await user.clear(input);
    await user.paste('$1,000');
    expect(changes.mock.calls).toEqual([[1_000]]);
    expect(input).toHaveValue('$1,000');
    await user.tab();
    expect(input).toHaveValue('1,000');
  });

  it('groups its digits on Enter too', async () => {
    const { user, input } = show({ start: 7 });
    await user.clear(input);
    await user.type(input, '2500{Enter}');
    expect(input).toHaveValue('2,500');
  });

  it('says that an entry is done when it is left', async () => {
    const { user, input, done } = show({ start: 7 });
    await user.type(input, '1');
    expect(done).not.toHaveBeenCalled();
    await user.tab();
    expect(done).toHaveBeenCalledOnce();
  });

  it.each([
    ['abc', volume, /as a number/],
    ['-5', volume, /negative/],
    ['$5', volume, /not an amount of money/],
    ['50%', volume, /not a percentage/],
    ['2e15', volume, /over 1,000,000,000,000,000/],
    ['2000000b', volume, /over 1,000,000,000,000,000/],
    ['150', cachedSharePercent, /over 100/],
    ['0', activeDaysPerMonth, /under 1/],
    ['1.5', horizonMonths, /whole number/],
  ])('keeps %s in sight, says why it does not count and what does', async (text, field, why) => {
    const { user, input, changes } = show({ field, start: 12 });
    await user.clear(input);
    await user.paste(text);
    await user.tab();
    expect(input).toHaveValue(text);
    expect(input).toHaveAttribute('aria-invalid', 'true');
    expect(input).toHaveAccessibleDescription(why);
    expect(input).toHaveAccessibleDescription(/Still counting 12\./);
    expect(changes).not.toHaveBeenCalled();
  });

  it('asks for a number when it is emptied', async () => {
    const { user, input, changes } = show({ start: 1_200 });
    await user.clear(input);
    await user.tab();
    expect(input).toHaveValue('');
    expect(input).toHaveAttribute('aria-invalid', 'true');
    expect(input).toHaveAccessibleDescription(/Enter a number\. Still counting 1,200\./);
    expect(changes).not.toHaveBeenCalled();
  });

  it('counts what it held before again, once a text that began as a number has become none', async () => {
    const { user, input, changes } = show({ field: cachedSharePercent, start: 20 });
    await user.clear(input);
    await user.type(input, '150');
    await user.tab();
    expect(changes.mock.calls).toEqual([[1], [15], [20]]);
    expect(input).toHaveValue('150');
    expect(input).toHaveAccessibleDescription(/Still counting 20\./);
  });

  it('drops its complaint as soon as the text is valid again', async () => {
    const { user, input, changes } = show({ field: cachedSharePercent, start: 15 });
    await user.clear(input);
    await user.paste('150');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert')).toBeInTheDocument();
    await user.keyboard('{Backspace}{Backspace}');
    expect(input).toHaveValue('1');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(input).toHaveAttribute('aria-invalid', 'false');
    expect(changes).toHaveBeenLastCalledWith(1);
  });

  it('complains only once typing pauses, never in mid-number', () => {
    vi.useFakeTimers();
    try {
      const { input, changes } = show({ start: 500 });
      for (const text of ['1', '1.', '1.0', '1.00', '1.000'])
        fireEvent.change(input, { target: { value: text } });
      act(() => vi.advanceTimersByTime(799));
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
      expect(input).toHaveAttribute('aria-invalid', 'false');
      act(() => vi.advanceTimersByTime(1));
      expect(screen.getByRole('alert')).toHaveTextContent(
        '“1.000” can be read in more than one way: choose one. Still counting 500.',
      );
      expect(changes.mock.calls).toEqual([[1], [500]]);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ['1.000', '1', 1],
    ['1.000', '1,000', 1000],
    ['1,004000', '1,004,000', 1_004_000],
    ['2000 500', '2,000,500', 2_000_500],
  ])('offers what %s may stand for, and takes %s', async (typed, offered, value) => {
    const { user, input, changes } = show({ start: 500 });
    await user.click(input);
    await user.paste(typed);
    await user.tab();
    expect(changes).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: `Read it as ${offered}` }));
    expect(changes.mock.calls).toEqual([[value]]);
    expect(input).toHaveValue(offered);
    expect(input).toBeValid();
    expect(input).toHaveFocus();
    expect(screen.queryByRole('button', { name: /Read it as/ })).not.toBeInTheDocument();
  });

  it.each([
    ['a column', '1,000\r\n2,000\r\n', '1,000; 2,000'],
    ['a row', '1,000\t2,000', '1,000; 2,000'],
  ])('keeps the cells of %s apart that are pasted, and asks which', async (_, pasted, shown) => {
    const { user, input, changes } = show({ start: 500 });
    await user.click(input);
    await user.paste(pasted);
    expect(input).toHaveValue(shown);
    await user.tab();
    expect(changes).not.toHaveBeenCalled();
    expect(screen.getAllByRole('button', { name: /Read it as/ }).map((button) => button.textContent)).toEqual(
      ['1,000', '2,000'],
    );
  });

  it('takes the line break off a single cell that is pasted', async () => {
    const { user, input, changes } = show({ start: 500 });
    await user.click(input);
    await user.paste('1,000');
    expect(input).toHaveValue('1,000');
    expect(changes).toHaveBeenLastCalledWith(1000);
  });

  it('goes back to what it held on Escape, and leaves the key to others once it has', async () => {
    const { user, input, changes } = show({ start: 500 });
    const others = vi.fn();
    document.addEventListener('keydown', others);
    await user.click(input);
    await user.keyboard('42{Escape}');
    expect(changes.mock.calls).toEqual([[4], [42], [500]]);
    expect(input).toHaveValue('500');
    expect(others.mock.calls.map(([event]) => event.key)).not.toContain('Escape');
    await user.keyboard('{Escape}');
    expect(others.mock.lastCall?.[0].key).toBe('Escape');
    document.removeEventListener('keydown', others);
  });

  it('takes back a text that gives no number by the first step back', async () => {
    const { user, input, changes } = show({ start: 500 });
    await user.click(input);
    await user.keyboard('12q{Control>}z{/Control}');
    expect(input).toHaveValue('500');
    expect(changes).toHaveBeenLastCalledWith(500);
    expect(input).toBeValid();
  });

  it.each(['{ArrowUp}', '{ArrowDown}', '{PageUp}', '{PageDown}', '{Shift>}{ArrowDown}{/Shift}', '{Home}'])(
    'is not changed by %s',
    async (keys) => {
      const { user, input, changes } = show({ start: 1_000 });
      await user.click(input);
      await user.keyboard(keys);
      expect(changes).not.toHaveBeenCalled();
      expect(input).toHaveValue('1,000');
    },
  );

  it('gives up what was typed when its value is changed from elsewhere', async () => {
    const { user, input } = show({ start: 1_000 });
    await user.clear(input);
    await user.paste('abc');
    await user.click(screen.getByRole('button', { name: 'Set to 77' }));
    expect(input).toHaveValue('77');
    expect(input).toHaveAttribute('aria-invalid', 'false');
  });

  it('does not bring a text back that a change from elsewhere has replaced', async () => {
    const { user, input } = show({ start: 1_000 });
    await user.clear(input);
    await user.paste('abc');
    await user.click(screen.getByRole('button', { name: 'Set to 77' }));
    await user.click(screen.getByRole('button', { name: 'Set back' }));
    expect(input).toHaveValue('1,000');
    expect(input).toHaveAttribute('aria-invalid', 'false');
  });

  it('may be emptied where the place around it says so', async () => {
    const { user, input, changes, cleared } = show({ field: monthlyBudgetUsd, start: 50, clearable: true });
    await user.clear(input);
    await user.tab();
    expect(input).toHaveValue('');
    expect(input).toHaveAttribute('aria-invalid', 'false');
    expect(cleared).toHaveBeenCalledOnce();
    expect(changes).not.toHaveBeenCalled();
  });

  it('says that nothing counts when an empty field gets an invalid text', async () => {
    const { user, input } = show({ field: monthlyBudgetUsd, start: null, clearable: true });
    await user.type(input, 'lots{Enter}');
    expect(input).toHaveAccessibleDescription(/left out/);
  });

  it('leaves the caret behind its digit when one is typed in the middle', async () => {
    const { user, input } = show({ start: 1_234 });
    expect(input).toHaveValue('1,234');
    await user.type(input, '9', { initialSelectionStart: 3, initialSelectionEnd: 4 });
    // 1,2[3]4 with the 3 replaced: the caret stands behind the new digit.
    expect(input).toHaveValue('1,294');
    expect(input.selectionStart).toBe(4);
    // 1,2940: the caret goes with the digit that it stands behind.
    await user.keyboard('{End}0');
    expect(input).toHaveValue('12,940');
    expect(input.selectionStart).toBe(6);
  });

  it('refuses what the place around it has a reason against', async () => {
    const { user, input, changes } = show({
      start: 7,
      problemOf: (value) => (value > 9 ? 'Too much.' : undefined),
    });
    await user.clear(input);
    await user.paste('10');
    await user.keyboard('{Enter}');
    expect(input).toHaveAccessibleDescription('Too much. Still counting 7.');
    await user.clear(input);
    await user.paste('9');
    expect(input).toBeValid();
    expect(changes.mock.calls).toEqual([[9]]);
  });

  it('says that it counts something else for as long as it does, and takes its text once it may', async () => {
    const limit = { value: 9 };
    const { user, input, changes } = show({
      start: 7,
      problemOf: (value) => (value > limit.value ? 'Too much.' : undefined),
    });
    await user.clear(input);
    await user.paste('10');
    await user.tab();
    limit.value = 20;
    await user.click(input);
    expect(input).toHaveAccessibleDescription(/Still counting 7\./);
    await user.tab();
    expect(changes.mock.calls).toEqual([[10]]);
    expect(input).toHaveValue('10');
    expect(input).toBeValid();
  });
});
