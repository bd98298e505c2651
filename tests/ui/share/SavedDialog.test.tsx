import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { estimateFile } from '../../../src/exports/estimateFile';
import { DEFAULT_SCENARIO, type Scenario } from '../../../src/scenario/scenario';
import { type OpenedEstimate, SavedDialog } from '../../../src/ui/share/SavedDialog';
import { deleteSaved, listSaved, saveNew, saveOver } from '../../../src/ui/share/savedEstimates';
import { scenarioOf } from '../../support/cards';
import { exportedOf } from '../../support/exported';
import { denyStorage, fillStorage } from '../../support/storage';

/** Dated by its prices, as everything that is kept. */
const OTHER: Scenario = {
  ...scenarioOf({
    volume: 1,
    volumePeriod: 'month',
    inputTokensPerRequest: 1_000_000,
    outputTokensPerRequest: 0,
  }),
  priceListDate: '2026-06-03',
};

/** The dialog on a page that keeps what is opened, as the full page does. */
function show() {
  const onOpen = vi.fn();
  function Page() {
    const [scenario, setScenario] = useState<Scenario>(DEFAULT_SCENARIO);
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
  render(<Page />);
  return { user: userEvent.setup(), onOpen };
}

const saveElsewhere = (name: string, scenario: Scenario) => saveNew(name, estimateFile(exportedOf(scenario)));
const tellTabs = () => act(() => window.dispatchEvent(new StorageEvent('storage', { key: null })));
const nameField = () => screen.getByRole('textbox', { name: /Save the estimate/ });
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const rows = () =>
  screen.queryAllByRole('listitem').map((row) => within(row).getByRole('heading').textContent);
const status = () => screen.getByRole('status');
const storedNames = () => listSaved()?.saved.map(({ name }) => name);

beforeEach(() => localStorage.clear());

describe('the saved estimates', () => {
  it('are saved under a name, with what they come to', async () => {
    const { user } = show();
    await user.type(nameField(), 'Baseline');
    await user.click(press('Save'));
    expect(status()).toHaveTextContent('Saved as “Baseline”.');
    // The default estimate: 60M x 0.15 + 15M x 0.60 = 18.00.
    expect(screen.getByRole('listitem')).toHaveTextContent(
      /Baseline.*\$18\.00 a month, saved 22 November 2026, on the page now/,
    );
    expect(storedNames()).toEqual(['Baseline']);
  });

  it('need a name', async () => {
    const { user } = show();
    await user.click(press('Save'));
    expect(screen.getByRole('alert')).toHaveTextContent('Give it a name.');
    await user.type(nameField(), 'a~b');
    await user.click(press('Save'));
    expect(screen.getByRole('alert')).toHaveTextContent(/character ~/);
    expect(storedNames()).toEqual([]);
  });

  it('are opened, and then saved over or as new', async () => {
    saveElsewhere('Other', OTHER);
    const { user, onOpen } = show();
    await user.click(press('Open Other'));
    expect(onOpen).toHaveBeenCalledWith(OTHER);
    expect(status()).toHaveTextContent(/Opened “Other”\. Undo/);
    await user.click(press('Save over “Other”'));
    expect(status()).toHaveTextContent('Saved “');
    expect(listSaved()?.saved).toHaveLength(1);
    await user.click(press('Save as new'));
    expect(listSaved()?.saved).toHaveLength(2);
  });

  it('are renamed and deleted, and a deleted one comes back', async () => {
    saveElsewhere('Other', OTHER);
    const { user } = show();
    await user.click(press('Rename Other'));
    const field = screen.getByRole('textbox', { name: 'New name of Other' });
    await user.clear(field);
    await user.type(field, 'Renamed{Enter}');
    expect(rows()).toEqual(['Renamed']);
    await user.click(press('Delete Renamed'));
    expect(rows()).toEqual([]);
    expect(storedNames()).toEqual([]);
    await user.click(press('Bring “Renamed” back'));
    expect(rows()).toEqual(['Renamed']);
    expect(screen.queryByRole('button', { name: /^Bring/ })).not.toBeInTheDocument();
  });

  it('that another tab saves appear by themselves', () => {
    show();
    expect(rows()).toEqual([]);
    saveElsewhere('From the other tab', OTHER);
    tellTabs();
    expect(rows()).toEqual(['From the other tab']);
  });

  it('that another tab has changed are not saved over without a word', async () => {
    saveElsewhere('Other', OTHER);
    const { user } = show();
    await user.click(press('Open Other'));
    const [entry] = listSaved()?.saved ?? [];
    saveOver(
      { id: entry?.id ?? '', revision: null, name: 'Theirs' },
      estimateFile(exportedOf(scenarioOf({ volume: 7 }))),
    );
    tellTabs();
    await user.click(press('Save over “Other”'));
    expect(status()).toHaveTextContent(/changed in another tab/);
    expect(listSaved()?.saved[0]?.scenario.workloads[0]?.volume).toBe(7);
    await user.click(press('Keep both'));
    expect(storedNames()?.sort()).toEqual(['Other', 'Theirs']);
  });

  it('that another tab has deleted can be saved again', async () => {
    saveElsewhere('Other', OTHER);
    const { user } = show();
    await user.click(press('Open Other'));
    deleteSaved(listSaved()?.saved[0]?.id ?? '');
    await user.click(press('Save over “Other”'));
    expect(status()).toHaveTextContent(/deleted in another tab/);
    await user.click(press('Save it again'));
    expect(storedNames()).toEqual(['Other']);
  });

  it('that can’t be read are told of', () => {
    localStorage.setItem('g4m-calc:saved:1:bad', '{');
    show();
    expect(screen.getByRole('dialog')).toHaveTextContent(
      /One entry could not be read and was set aside, not deleted/,
    );
    tellTabs();
    expect(screen.getByRole('dialog')).toHaveTextContent(/One entry could not be read/);
  });

  it('say so where there is no storage, and nothing breaks', async () => {
    denyStorage();
    const { user } = show();
    expect(screen.getByRole('dialog')).toHaveTextContent(/does not let the page store anything/);
    await user.type(nameField(), 'x');
    await user.click(press('Save'));
    expect(status()).toHaveTextContent(/Export the estimate as JSON instead/);
  });

  it('say so where there is no room', async () => {
    const { user } = show();
    fillStorage();
    await user.type(nameField(), 'x');
    await user.click(press('Save'));
    expect(status()).toHaveTextContent(/no room left/);
  });

  it('go out as one file and come back in from it', async () => {
    saveElsewhere('One', OTHER);
    saveElsewhere('Two', DEFAULT_SCENARIO);
    let exported: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      exported = blob as Blob;
      return 'blob:test';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = show();
    await user.click(press('Export all as JSON'));
    expect(status()).toHaveTextContent('Downloaded gpt-4o-mini-saved-estimates-2026-11-22.json.');
    const text = (await exported?.text()) ?? '';
    await user.click(press('Delete One'));
    await user.click(press('Delete Two'));
    expect(storedNames()).toEqual([]);
    await user.upload(screen.getByLabelText(/or drop one here/), new File([text], 'all.json'));
    expect(await screen.findByText('Imported 2 estimates.')).toBeInTheDocument();
    expect(storedNames()?.sort()).toEqual(['One', 'Two']);
    expect(listSaved()?.saved.find(({ name }) => name === 'One')?.scenario).toEqual(OTHER);
  });
});
