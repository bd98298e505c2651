import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { estimateFile } from '../../../src/exports/estimateFile';
import { listSaved, saveOver } from '../../../src/saved/savedEstimates';
import { DEFAULT_SCENARIO } from '../../../src/scenario/defaults';
import { exportedOf } from '../../support/exported';
import {
  button,
  CHANGED,
  nameField,
  OTHER,
  press,
  saveElsewhere,
  show,
  status,
  storedNames,
} from './savedPage';

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

  it('are saved by the title of the estimate unless another name is typed', async () => {
    const { user, putOnPage } = show();
    putOnPage({ ...OTHER, title: 'Helpdesk 2027' });
    expect(nameField()).toHaveValue('Helpdesk 2027');
    await user.click(press('Save'));
    expect(storedNames()).toEqual(['Helpdesk 2027']);
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
});
