import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { estimateFile } from '../../../src/exports/estimateFile';
import { deleteSaved, listSaved, saveOver } from '../../../src/saved/savedEstimates';
import { DEFAULT_SCENARIO } from '../../../src/scenario/defaults';
import { scenarioOf } from '../../support/cards';
import { exportedOf } from '../../support/exported';
import { letInsertText } from '../../support/insertText';
import { denyStorage, fillStorage, loseStorage } from '../../support/storage';
import {
  button,
  CHANGED,
  importFile,
  nameField,
  OTHER,
  press,
  rows,
  saveElsewhere,
  show,
  status,
  storedNames,
  tellTabs,
} from './savedPage';

beforeEach(() => localStorage.clear());

describe('the saved estimates, with files, other tabs and storage that fails', () => {
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

  it('are not said to be saved, renamed or deleted where the browser keeps nothing of it', async () => {
    saveElsewhere('Old', OTHER);
    const { user } = show();
    await user.click(press('Open Old'));
    loseStorage();
    await user.clear(nameField());
    await user.type(nameField(), 'New');
    for (const label of ['Save as new', 'Save over “Old” and rename it']) {
      await user.click(press(label));
      expect(status()).toHaveTextContent(/^This browser does not let the page store anything/);
    }
    await user.click(press('Rename Old'));
    await user.type(screen.getByRole('textbox', { name: 'New name of Old' }), 'er{Enter}');
    expect(status()).toHaveTextContent(/does not let the page store anything. Export the estimate as JSON/);
    await user.click(press('Delete Old'));
    expect(status()).toHaveTextContent('This browser does not let the page delete anything that is stored.');
    expect(button(/^Bring/)).not.toBeInTheDocument();
    await importFile(user, ['From a file']);
    expect(await screen.findByText(/does not let the page store anything/)).toBeInTheDocument();
    expect(rows()).toEqual(['Old']);
    // It is still the one that is open.
    expect(screen.getByRole('listitem')).toHaveTextContent('on the page now');
  });

  it('that can’t be read and not set aside either are told of', () => {
    localStorage.setItem('g4m-calc:saved:1:bad', '{');
    loseStorage();
    show();
    expect(screen.getByRole('dialog')).toHaveTextContent(/One entry could not be read, nor set aside/);
    expect(screen.getByRole('dialog')).not.toHaveTextContent(/was set aside/);
  });

  it('cut a pasted name to the 120 characters that it may have, with a word', async () => {
    letInsertText();
    const { user } = show();
    await user.click(nameField());
    await user.paste(`${'a'.repeat(60)}\n${'b'.repeat(60)}`);
    // 60, the space that a line break becomes, and 59 more.
    const name = `${'a'.repeat(60)} ${'b'.repeat(59)}`;
    expect(nameField()).toHaveValue(name);
    expect(nameField()).toHaveAccessibleDescription('Cut to 120 characters.');
    await user.click(press('Save'));
    expect(rows()).toEqual([name]);
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
