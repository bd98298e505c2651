import { act, render, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { vi } from 'vitest';
import { collectionJson, estimateFile } from '../../../src/exports/estimateFile';
import { listSaved, saveNew } from '../../../src/saved/savedEstimates';
import { DEFAULT_SCENARIO } from '../../../src/scenario/defaults';
import type { Scenario } from '../../../src/scenario/scenario';
import { type OpenedEstimate, SavedDialog } from '../../../src/ui/saved/SavedDialog';
import { isoDate } from '../../../src/units/calendar';
import { scenarioOf } from '../../support/cards';
import { exportedOf, PAGE } from '../../support/exported';
import { newUser } from '../../support/newUser';

/** Dated by its prices, as everything that is kept. */
export const OTHER: Scenario = {
  ...scenarioOf({
    volume: 1,
    volumePeriod: 'month',
    inputTokensPerRequest: 1_000_000,
    outputTokensPerRequest: 0,
  }),
  priceListDate: isoDate('2026-06-03'),
};

/** The same at twice the volume. */
export const CHANGED: Scenario = {
  ...OTHER,
  workloads: OTHER.workloads.map((workload) => ({ ...workload, volume: 2 })),
};

/** The dialog on a page that keeps what is opened, as the full page does. */
export function show() {
  const onOpen = vi.fn();
  let put: (scenario: Scenario) => void = () => undefined;
  function Page() {
    const [scenario, setScenario] = useState<Scenario>(DEFAULT_SCENARIO);
    put = setScenario;
    const [opened, setOpened] = useState<OpenedEstimate | null>(null);
    return (
      <SavedDialog
        exported={exportedOf(scenario)}
        opened={opened}
        onOpened={setOpened}
        onOpen={(next) => {
          onOpen(next);
          setScenario(next);
        }}
        onClose={() => undefined}
      />
    );
  }
  // React renders twice here, as it may anywhere: nothing is read or set aside while rendering.
  render(<Page />, { reactStrictMode: true });
  return { user: newUser(), onOpen, putOnPage: (scenario: Scenario) => act(() => put(scenario)) };
}

export const saveElsewhere = (name: string, scenario: Scenario) =>
  saveNew(name, estimateFile(exportedOf(scenario)));
export const tellTabs = () => act(() => window.dispatchEvent(new StorageEvent('storage', { key: null })));
export const nameField = () => screen.getByRole('textbox', { name: /Save the estimate/ });
export const button = (name: string | RegExp) => screen.queryByRole('button', { name });
export const importFile = (user: UserEvent, names: readonly string[], scenario = OTHER) => {
  const estimate = estimateFile(exportedOf(scenario));
  const text = collectionJson(
    names.map((name) => ({ name, estimate })),
    PAGE,
  );
  return user.upload(screen.getByLabelText(/or drop one here/), new File([text], 'all.json'));
};
export const press = (name: string | RegExp) => screen.getByRole('button', { name });
export const rows = () =>
  screen.queryAllByRole('listitem').map((row) => within(row).getByRole('heading').textContent);
export const status = () => screen.getByRole('status');
export const storedNames = () => listSaved()?.saved.map(({ name }) => name);
