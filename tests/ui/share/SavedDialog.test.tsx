import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { collectionJson, estimateFile } from '../../../src/exports/estimateFile';
import { DEFAULT_SCENARIO, type Scenario } from '../../../src/scenario/scenario';
import { type OpenedEstimate, SavedDialog } from '../../../src/ui/share/SavedDialog';
import { deleteSaved, listSaved, saveNew, saveOver } from '../../../src/ui/share/savedEstimates';
import { scenarioOf } from '../../support/cards';
import { exportedOf, PAGE } from '../../support/exported';
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

/** The same at twice the volume. */
const CHANGED: Scenario = {
  ...OTHER,
  workloads: OTHER.workloads.map((workload) => ({ ...workload, volume: 2 })),
};

/** The dialog on a page that keeps what is opened, as the full page does. */
function show() {
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
  return { user: userEvent.setup(), onOpen, putOnPage: (scenario: Scenario) => act(() => put(scenario)) };
}

const saveElsewhere = (name: string, scenario: Scenario) => saveNew(name, estimateFile(exportedOf(scenario)));
const tellTabs = () => act(() => window.dispatchEvent(new StorageEvent('storage', { key: null })));
const nameField = () => screen.getByRole('textbox', { name: /Save the estimate/ });
const button = (name: string | RegExp) => screen.queryByRole('button', { name });
const importFile = (user: ReturnType<typeof userEvent.setup>, names: readonly string[], scenario = OTHER) => {
  const estimate = estimateFile(exportedOf(scenario));
  const text = collectionJson(
    names.map((name) => ({ name, estimate })),
    PAGE,
  );
  return user.upload(screen.getByLabelText(/or drop one here/), new File([text], 'all.json'));
};
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
    const { user, onOpen, putOnPage } = show();
    await user.click(press('Open Other'));
    expect(onOpen).toHaveBeenCalledWith(OTHER);
    expect(status()).toHaveTextContent(/Opened “Other”\. Undo/);
    putOnPage(CHANGED);
    await user.click(press('Save over “Other”'));
    expect(status()).toHaveTextContent('Saved “Other”.');
    expect(listSaved()?.saved).toMatchObject([{ name: 'Other', scenario: CHANGED }]);
    putOnPage(OTHER);
    await user.click(press('Save as new'));
    expect(status()).toHaveTextContent('“Other” is taken: saved as “Other (2)”.');
    expect(storedNames()?.sort()).toEqual(['Other', 'Other (2)']);
  });

  it('are saved as new by Enter once another name is typed; the open one stays as it is', async () => {
    saveElsewhere('Other', OTHER);
    const { user } = show();
    await user.click(press('Open Other'));
    await user.clear(nameField());
    await user.type(nameField(), 'Variant{Enter}');
    expect(status()).toHaveTextContent('Saved as “Variant”.');
    expect(storedNames()?.sort()).toEqual(['Other', 'Variant']);
    // The new one is the open one now.
    expect(press('Save over “Variant”')).toHaveAttribute('type', 'submit');
  });

  it('can be saved over under another name, which says what it replaces, and that is undone', async () => {
    saveElsewhere('Other', OTHER);
    const { user, putOnPage } = show();
    await user.click(press('Open Other'));
    putOnPage(CHANGED);
    await user.clear(nameField());
    await user.type(nameField(), 'Variant');
    await user.click(press('Save over “Other” and rename it'));
    expect(status()).toHaveTextContent('Saved as “Variant” in the place of “Other”.');
    expect(listSaved()?.saved).toMatchObject([{ name: 'Variant', scenario: CHANGED }]);
    await user.click(press('Undo saving over “Other”'));
    expect(status()).toHaveTextContent('“Other” is as it was before.');
    expect(listSaved()?.saved).toMatchObject([{ name: 'Other', scenario: OTHER }]);
    expect(button(/^Undo saving/)).not.toBeInTheDocument();
    expect(press('Open Other')).toHaveFocus();
    // Still the open one, and known as it is.
    await user.click(press('Save over “Other”'));
    expect(status()).toHaveTextContent('Saved “Other”.');
  });

  it('that were saved over several times are undone step by step', async () => {
    saveElsewhere('Other', OTHER);
    const { user, putOnPage } = show();
    await user.click(press('Open Other'));
    for (const volume of [2, 3]) {
      putOnPage({ ...OTHER, workloads: OTHER.workloads.map((workload) => ({ ...workload, volume })) });
      await user.click(press('Save over “Other”'));
    }
    const volume = () => listSaved()?.saved[0]?.scenario.workloads[0]?.volume;
    expect(volume()).toBe(3);
    await user.click(press('Undo saving over “Other”'));
    expect(volume()).toBe(2);
    await user.click(press('Undo saving over “Other”'));
    expect(volume()).toBe(1);
  });

  it('that another tab has changed since are not undone', async () => {
    saveElsewhere('Other', OTHER);
    const { user, putOnPage } = show();
    await user.click(press('Open Other'));
    putOnPage(CHANGED);
    await user.click(press('Save over “Other”'));
    const id = listSaved()?.saved[0]?.id ?? '';
    saveOver({ id, revision: null, name: 'Theirs' }, estimateFile(exportedOf(DEFAULT_SCENARIO)));
    await user.click(press('Undo saving over “Other”'));
    expect(status()).toHaveTextContent(/changed in another tab/);
    expect(storedNames()).toEqual(['Theirs']);
    expect(button(/^Undo saving/)).not.toBeInTheDocument();
  });

  it('that are deleted while they are open leave a plain Save', async () => {
    saveElsewhere('Other', OTHER);
    const { user } = show();
    await user.click(press('Open Other'));
    await user.click(press('Delete Other'));
    expect(button(/^Save over/)).not.toBeInTheDocument();
    await user.type(nameField(), 'Anew');
    await user.click(press('Save'));
    expect(status()).toHaveTextContent('Saved as “Anew”.');
    expect(storedNames()).toEqual(['Anew']);
  });

  it('say whether the page has been changed since, with its figure', async () => {
    saveElsewhere('Other', OTHER);
    const { user, putOnPage } = show();
    await user.click(press('Open Other'));
    expect(screen.getByRole('listitem')).toHaveTextContent(/\$0\.15 a month, saved .*, on the page now/);
    // 2 x 0.15 = 0.30.
    putOnPage(CHANGED);
    expect(screen.getByRole('listitem')).toHaveTextContent(
      /\$0\.15 a month, saved .*, open, changed since: \$0\.30 a month on the page/,
    );
    expect(screen.getByRole('listitem')).not.toHaveTextContent('on the page now');
    // Back again, and without the date of its prices, which are those of today.
    putOnPage({ ...OTHER, priceListDate: null });
    expect(screen.getByRole('listitem')).toHaveTextContent('on the page now');
  });

  it('that are saved already are not saved once more', async () => {
    saveElsewhere('Mine', DEFAULT_SCENARIO);
    const { user } = show();
    await user.type(nameField(), 'Mine');
    await user.click(press('Save'));
    expect(status()).toHaveTextContent('This estimate is saved as “Mine” already.');
    expect(storedNames()).toEqual(['Mine']);
    await user.click(press('Save as new'));
    await user.click(press('Save over “Mine”'));
    expect(storedNames()).toEqual(['Mine']);
    expect(button(/^Undo saving/)).not.toBeInTheDocument();
  });

  it('get a number where their name is taken by another', async () => {
    saveElsewhere('Mine', OTHER);
    saveElsewhere('Spare', OTHER);
    const { user } = show();
    await user.type(nameField(), 'Mine');
    await user.click(press('Save'));
    expect(status()).toHaveTextContent('“Mine” is taken: saved as “Mine (2)”.');
    await user.click(press('Rename Spare'));
    const field = screen.getByRole('textbox', { name: 'New name of Spare' });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, 'Mine{Enter}');
    expect(status()).toHaveTextContent('“Mine” is taken: renamed to “Mine (3)”.');
    expect(storedNames()?.sort()).toEqual(['Mine', 'Mine (2)', 'Mine (3)']);
    expect(press('Rename Mine (3)')).toHaveFocus();
  });

  it('of a file that are there already are skipped and counted', async () => {
    saveElsewhere('One', OTHER);
    const { user } = show();
    await importFile(user, ['One', 'Two', 'Two']);
    expect(await screen.findByText('Imported one estimate; 2 were saved already.')).toBeInTheDocument();
    expect(storedNames()?.sort()).toEqual(['One', 'Two']);
    await importFile(user, ['One', 'Two']);
    expect(
      await screen.findByText('Nothing to import: all 2 estimates are saved already.'),
    ).toBeInTheDocument();
    expect(storedNames()).toHaveLength(2);
    // The name alone is not enough: what differs comes in beside it.
    await importFile(user, ['One'], CHANGED);
    expect(await screen.findByText('Imported one estimate.')).toBeInTheDocument();
    expect(storedNames()?.sort()).toEqual(['One', 'One (2)', 'Two']);
  });

  it('each come back after several were deleted, and the focus is never lost', async () => {
    saveElsewhere('One', OTHER);
    saveElsewhere('Two', CHANGED);
    const { user } = show();
    await user.click(press('Open One'));
    await user.click(press('Delete One'));
    expect(press('Bring “One” back')).toHaveFocus();
    await user.click(press('Delete Two'));
    expect(press('Bring “Two” back')).toHaveFocus();
    await user.type(nameField(), 'Three');
    await user.click(press('Save'));
    await user.click(press('Bring “One” back'));
    expect(press('Open One')).toHaveFocus();
    await user.click(press('Bring “Two” back'));
    expect(press('Open Two')).toHaveFocus();
    expect(rows().sort()).toEqual(['One', 'Three', 'Two']);
    expect(button(/^Bring/)).not.toBeInTheDocument();
  });

  it('that come back are open again if they were', async () => {
    saveElsewhere('One', OTHER);
    const { user } = show();
    await user.click(press('Open One'));
    await user.click(press('Delete One'));
    await user.click(press('Bring “One” back'));
    expect(press('Save over “One”')).toBeInTheDocument();
    expect(screen.getByRole('listitem')).toHaveTextContent('on the page now');
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
