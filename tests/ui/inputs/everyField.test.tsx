import { describe, expect, it } from 'vitest';
import { DEFAULT_WORKLOAD } from '../../../src/scenario/defaults';
import {
  type FieldKey,
  isInUse,
  WORKLOAD_CHOICE_KEYS,
  WORKLOAD_CHOICES,
  WORKLOAD_QUANTITIES,
  WORKLOAD_QUANTITY_KEYS,
} from '../../../src/scenario/fields';
import type { Workload } from '../../../src/scenario/scenario';
import { cardOf } from '../../support/cards';
import { KINDS_OF_WORKLOAD } from '../../support/kindsOfWorkload';
import { showFields } from './workloadPlace';

/** A workload in which a field has a part, with what is folded away otherwise open. */
function kindWith(key: FieldKey): Partial<Workload> {
  const kind = KINDS_OF_WORKLOAD.find((candidate) => isInUse({ ...DEFAULT_WORKLOAD, ...candidate }, key));
  if (!kind) throw new Error(`no kind of workload has "${key}" in use`);
  return { trainingTokens: 1_000, webSearchesPerCall: 1, ...kind };
}

/** The control of a field: its id ends with the field's key. */
async function controlOf(container: HTMLElement, key: FieldKey): Promise<HTMLElement> {
  return expect
    .poll(() => container.querySelector<HTMLElement>(`[id$="-${key}"]`), { timeout: 10_000 })
    .toBeTruthy()
    .then(() => container.querySelector<HTMLElement>(`[id$="-${key}"]`) as HTMLElement);
}

describe('every quantity of a workload has a field', () => {
  it.each(WORKLOAD_QUANTITY_KEYS)('that sets it: %s', async (key) => {
    const { user, container, held } = showFields(kindWith(key), { card: cardOf('azure-global') });
    const field = await controlOf(container, key);
    expect(field).toHaveRole('textbox');
    expect(field).toHaveAccessibleName();
    const value = WORKLOAD_QUANTITIES[key].minimum + 4;
    await user.clear(field);
    await user.type(field, String(value));
    expect(held.mock.lastCall?.[0][key]).toBe(value);
  });
});

describe('every choice of a workload has a control', () => {
  it.each(WORKLOAD_CHOICE_KEYS.filter((key) => WORKLOAD_CHOICES[key].cause !== null))(
    'that sets it: %s',
    async (key) => {
      const { user, container, held } = showFields({ ...kindWith(key), fast: true });
      const before = { ...DEFAULT_WORKLOAD, ...kindWith(key), fast: true }[key];
      const control = await controlOf(container, key);
      expect(control).toHaveAccessibleName();
      if (control instanceof HTMLSelectElement) {
        const other = [...control.options].find(({ value }) => value !== control.value);
        await user.selectOptions(control, other?.value ?? '');
      } else {
        await user.click(control);
      }
      expect(held.mock.lastCall?.[0][key]).not.toBe(before);
    },
  );
});
