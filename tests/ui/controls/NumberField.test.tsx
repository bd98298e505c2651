import { render, screen } from '@testing-library/react';
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
  it('understands an edit of the grouped number that it shows, wherever that leaves the commas', async () => {
    const { user, input, changes } = show({ start: 1000 });
    await user.type(input, '0');
    expect(input).toHaveValue('1,0000');
    expect(changes).toHaveBeenLastCalledWith(10_000);
    await user.type(input, '{Backspace}{Backspace}');
    expect(input).toHaveValue('1,00');
    expect(changes).toHaveBeenLastCalledWith(100);
    await user.type(input, '{Delete}', { initialSelectionStart: 0, initialSelectionEnd: 1 });
    expect(input).toHaveValue(',00');
    expect(changes).toHaveBeenLastCalledWith(0);
    expect(input).toBeValid();
  });

  it('still refuses a comma of the user’s own in an odd place', async () => {
    const { user, input, changes } = show({ start: 1000 });
    await user.clear(input);
    await user.paste('1,5');
    expect(input).toBeInvalid();
    expect(changes).not.toHaveBeenCalled();
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
    const { user, input, changes } = show({ start: 7 });
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
    ['1,5', volume, /comma only between thousands/],
    ['2e15', volume, /as a number/],
    ['2000000b', volume, /over 1,000,000,000,000,000/],
    ['150', cachedSharePercent, /over 100/],
    ['0', activeDaysPerMonth, /under 1/],
    ['1.5', horizonMonths, /whole number/],
  ])('keeps %s in sight, says why it does not count and what does', async (text, field, why) => {
    const { user, input, changes } = show({ field, start: 12 });
    await user.clear(input);
    await user.paste(text);
    expect(input).toHaveValue(text);
    expect(input).toHaveAttribute('aria-invalid', 'true');
    expect(input).toHaveAccessibleDescription(why);
    expect(input).toHaveAccessibleDescription(/Still counting 12\./);
    await user.tab();
    expect(input).toHaveValue(text);
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

  it('goes on counting the last valid number of a text that becomes invalid', async () => {
    const { user, input, changes } = show({ field: cachedSharePercent, start: 20 });
    await user.clear(input);
    await user.type(input, '150');
    expect(changes.mock.calls).toEqual([[1], [15]]);
    expect(input).toHaveAccessibleDescription(/Still counting 15\./);
  });

  it('drops its complaint as soon as the text is valid again', async () => {
    const { user, input, changes } = show({ field: cachedSharePercent, start: 15 });
    await user.clear(input);
    await user.paste('150');
    expect(screen.getByRole('alert')).toBeInTheDocument();
    await user.keyboard('{Backspace}{Backspace}');
    expect(input).toHaveValue('1');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(input).toHaveAttribute('aria-invalid', 'false');
    expect(changes).toHaveBeenLastCalledWith(1);
  });

  // The step of the volume is 100; page keys take ten of them.
  it.each([
    ['{ArrowUp}', volume, 1_000, 1_100],
    ['{ArrowDown}', volume, 1_000, 900],
    ['{PageUp}', volume, 1_000, 2_000],
    ['{PageDown}', volume, 1_500, 500],
    ['{PageDown}', volume, 300, 0],
    ['{ArrowUp}', cachedSharePercent, 98, 100],
    ['{PageUp}', activeDaysPerMonth, 30, 31],
    ['{PageDown}', horizonMonths, 12, 2],
    ['{ArrowDown}', activeDaysPerMonth, 1.5, 1],
  ])('takes %s as a step and stops at its bounds', async (key, field, start, expected) => {
    const { user, input, changes } = show({ field, start });
    await user.click(input);
    await user.keyboard(key);
    expect(changes.mock.calls).toEqual([[expected]]);
  });

  it('steps without the dust of binary fractions', async () => {
    const { user, input } = show({ field: { ...volume, step: 0.1 }, start: 0.1 });
    await user.click(input);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(input).toHaveValue('0.3');
  });

  it('does nothing at its bound, and leaves keys with Ctrl to the browser', async () => {
    const { user, input, changes } = show({ field: activeDaysPerMonth, start: 31 });
    await user.click(input);
    await user.keyboard('{ArrowUp}{Control>}{ArrowDown}{/Control}');
    expect(changes).not.toHaveBeenCalled();
    expect(input).toHaveValue('31');
  });

  it('steps from the number that counts when the text is invalid', async () => {
    const { user, input } = show({ start: 1_000 });
    await user.clear(input);
    await user.type(input, 'abc{ArrowUp}');
    expect(input).toHaveValue('1,100');
    expect(input).toHaveAttribute('aria-invalid', 'false');
  });

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
    await user.type(input, 'lots');
    expect(input).toHaveAccessibleDescription(/left out/);
  });

  it('leaves the caret where it is when a digit is typed in the middle', async () => {
    const { user, input } = show({ start: 1_234 });
    expect(input).toHaveValue('1,234');
    await user.type(input, '9', { initialSelectionStart: 3, initialSelectionEnd: 4 });
    // 1,2[3]4 with the 3 replaced: the caret stands behind the new digit.
    expect(input).toHaveValue('1,294');
    expect(input.selectionStart).toBe(4);
    await user.keyboard('{Backspace}');
    expect(input).toHaveValue('1,24');
    expect(input.selectionStart).toBe(3);
    await user.keyboard('0');
    expect(input).toHaveValue('1,204');
    expect(input.selectionStart).toBe(4);
  });

  it('refuses what the place around it has a reason against', async () => {
    const { user, input, changes } = show({
      start: 7,
      problemOf: (value) => (value > 9 ? 'Too much.' : undefined),
    });
    await user.clear(input);
    await user.paste('10');
    expect(input).toHaveAccessibleDescription('Too much. Still counting 7.');
    await user.clear(input);
    await user.paste('9');
    expect(input).toBeValid();
    await user.keyboard('{ArrowUp}');
    expect(changes.mock.calls).toEqual([[9]]);
    expect(input).toHaveValue('9');
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
