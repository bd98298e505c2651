import { beforeEach, describe, expect, it, vi } from 'vitest';
import { estimateFile } from '../../src/exports/estimateFile';
import {
  deleteSaved,
  listSaved,
  renameSaved,
  restoreSaved,
  saveNew,
  saveOver,
  undoSaveOver,
  watchSaved,
} from '../../src/saved/savedEstimates';
import { importEstimates } from '../../src/saved/savedImport';
import type { Scenario } from '../../src/scenario/scenario';
import { isoDate } from '../../src/units/calendar';
import { scenarioOf } from '../support/cards';
import { exportedOf } from '../support/exported';
import { denyStorage, fillStorage, loseStorage } from '../support/storage';

/** Dated by their prices, as everything that is kept. */
const A: Scenario = { ...scenarioOf({ volume: 1 }), priceListDate: isoDate('2026-06-03') };
const B: Scenario = { ...scenarioOf({ volume: 2 }), priceListDate: isoDate('2026-06-03') };
const fileA = estimateFile(exportedOf(A));
const fileB = estimateFile(exportedOf(B));
const names = () => listSaved()?.saved.map(({ name }) => name);

function save(name: string, file = fileA) {
  const outcome = saveNew(name, file);
  if (!outcome.ok) throw new Error(outcome.fault);
  return outcome.entry;
}

beforeEach(() => localStorage.clear());

describe('saved estimates', () => {
  it('are listed with their scenario, the latest first', () => {
    vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z'), toFake: ['Date'] });
    save('First');
    vi.setSystemTime(new Date('2026-11-22T10:00:01Z'));
    save('Second', fileB);
    expect(listSaved()).toMatchObject({
      saved: [
        { name: 'Second', scenario: B, savedOn: '2026-11-22', problems: [] },
        { name: 'First', scenario: A },
      ],
      setAside: 0,
      newer: 0,
    });
  });

  it('have a key each, so that what another tab saves is never written over', () => {
    save('Mine');
    // The other tab’s entry comes between this tab’s reading and writing.
    const mine = listSaved();
    save('Theirs', fileB);
    renameSaved(mine?.saved[0]?.id ?? '', 'Mine too');
    expect(names()?.sort()).toEqual(['Mine too', 'Theirs']);
  });

  it('are saved over as they were known', () => {
    const entry = save('Plan');
    expect(saveOver({ ...entry, name: 'Plan B' }, fileB)).toMatchObject({ ok: true });
    expect(listSaved()?.saved).toMatchObject([{ id: entry.id, name: 'Plan B', scenario: B }]);
  });

  it('are not saved over when another tab has changed or deleted them, unless that is wished', () => {
    const entry = save('Plan');
    saveOver({ ...entry, revision: null }, fileB);
    expect(saveOver(entry, fileA)).toEqual({ ok: false, fault: 'changed' });
    expect(listSaved()?.saved[0]?.scenario).toEqual(B);
    deleteSaved(entry.id);
    expect(saveOver(entry, fileA)).toEqual({ ok: false, fault: 'deleted' });
    expect(listSaved()?.saved).toEqual([]);
    expect(saveOver({ ...entry, revision: null }, fileA)).toMatchObject({ ok: true });
    expect(names()).toEqual(['Plan']);
  });

  it('come back after they were deleted', () => {
    const entry = save('Plan');
    const outcome = deleteSaved(entry.id);
    if (!outcome.ok) throw new Error(outcome.fault);
    expect(names()).toEqual([]);
    expect(restoreSaved(entry.id, outcome.text)).toBeNull();
    expect(names()).toEqual(['Plan']);
    expect(deleteSaved('nothing')).toEqual({ ok: false, fault: 'deleted' });
  });

  it('that were saved over are put back, unless they have been changed again', () => {
    const entry = save('Plan');
    const first = saveOver({ ...entry, name: 'Plan B' }, fileB);
    if (!first.ok || first.replaced === null) throw new Error('nothing was replaced');
    expect(undoSaveOver(first.entry, first.replaced)).toBeNull();
    expect(listSaved()?.saved).toMatchObject([{ name: 'Plan', scenario: A, revision: entry.revision }]);
    expect(undoSaveOver(first.entry, first.replaced)).toBe('changed');
    deleteSaved(entry.id);
    expect(undoSaveOver(first.entry, first.replaced)).toBe('deleted');
    expect(names()).toEqual([]);
  });

  it('that are new replace nothing', () => {
    expect(saveNew('Plan', fileA)).toMatchObject({ ok: true, replaced: null });
  });

  it.each([
    ['cut off', '{"name":"x'],
    ['of something else', '{"a":1}'],
    ['null', 'null'],
    [
      'without a date',
      JSON.stringify({ name: 'x', savedAt: '1', savedOn: 'soon', revision: '1', estimate: fileA }),
    ],
  ])('that are %s are set aside with a count, never deleted', (_what, text) => {
    save('Sound');
    localStorage.setItem('g4m-calc:saved:1:bad', text);
    expect(listSaved()).toMatchObject({ saved: [{ name: 'Sound' }], setAside: 1 });
    expect(localStorage.getItem('g4m-calc:set-aside:bad')).toBe(text);
    expect(localStorage.getItem('g4m-calc:saved:1:bad')).toBeNull();
    expect(listSaved()?.setAside).toBe(0);
  });

  it('of a newer version are left where they are', () => {
    const text = JSON.stringify({ name: 'x', estimate: { ...fileA, version: 2 } });
    localStorage.setItem('g4m-calc:saved:1:new', text);
    expect(listSaved()).toEqual({ saved: [], setAside: 0, unreadable: 0, newer: 1 });
    expect(localStorage.getItem('g4m-calc:saved:1:new')).toBe(text);
  });

  it('leave what others store alone', () => {
    localStorage.setItem('theme', 'dark');
    expect(listSaved()).toEqual({ saved: [], setAside: 0, unreadable: 0, newer: 0 });
    expect(localStorage.getItem('theme')).toBe('dark');
  });

  it('tell when there is no room, and change nothing', () => {
    const entry = save('Plan');
    fillStorage();
    expect(saveNew('More', fileB)).toEqual({ ok: false, fault: 'full' });
    expect(saveOver(entry, fileB)).toEqual({ ok: false, fault: 'full' });
    expect(renameSaved(entry.id, 'Other')).toEqual({ ok: false, fault: 'full' });
    vi.restoreAllMocks();
    expect(listSaved()?.saved).toMatchObject([{ name: 'Plan', scenario: A }]);
  });

  it('do without storage: nothing throws', () => {
    denyStorage();
    expect(listSaved()).toBeNull();
    expect(saveNew('x', fileA)).toEqual({ ok: false, fault: 'unavailable' });
    expect(saveOver({ id: 'x', revision: 'y', name: 'x' }, fileA)).toEqual({
      ok: false,
      fault: 'unavailable',
    });
    expect(renameSaved('x', 'y')).toEqual({ ok: false, fault: 'unavailable' });
    expect(deleteSaved('x')).toEqual({ ok: false, fault: 'unavailable' });
    expect(restoreSaved('x', 'y')).toBe('unavailable');
  });

  it('are not there where the storage takes a text without an error and keeps nothing of it', () => {
    const entry = save('Plan');
    const over = saveOver({ ...entry, name: 'Plan B' }, fileB);
    if (!over.ok || over.replaced === null) throw new Error('nothing was replaced');
    loseStorage();
    const failed = { ok: false, fault: 'unavailable' };
    expect(saveNew('More', fileA)).toEqual(failed);
    expect(saveOver({ ...over.entry, name: 'Plan C' }, fileA)).toEqual(failed);
    expect(renameSaved(entry.id, 'Other')).toEqual(failed);
    expect(undoSaveOver(over.entry, over.replaced)).toBe('unavailable');
    expect(deleteSaved(entry.id)).toEqual(failed);
    expect(restoreSaved('gone', over.replaced)).toBe('unavailable');
    expect(importEstimates([{ name: 'From a file', scenario: A, problems: [] }], exportedOf(A))).toEqual({
      imported: 0,
      already: 0,
      fault: 'unavailable',
    });
    expect(listSaved()?.saved).toMatchObject([{ name: 'Plan B', scenario: B }]);
  });

  it.each([
    ['has no room', fillStorage],
    ['keeps nothing', loseStorage],
  ])(
    'that can’t be read stay where they are if the storage %s, and are not said to be set aside',
    (_what, fail) => {
      localStorage.setItem('g4m-calc:saved:1:bad', '{');
      fail();
      for (const _time of [1, 2]) expect(listSaved()).toMatchObject({ setAside: 0, unreadable: 1 });
      expect(localStorage.getItem('g4m-calc:saved:1:bad')).toBe('{');
    },
  );

  it('that can’t be read are not said to be set aside either while they can’t be deleted', () => {
    localStorage.setItem('g4m-calc:saved:1:bad', '{');
    loseStorage('removeItem');
    expect(listSaved()).toMatchObject({ setAside: 0, unreadable: 1 });
    expect(localStorage.getItem('g4m-calc:saved:1:bad')).toBe('{');
  });

  it('are watched: other tabs’ changes are told, other keys’ are not', () => {
    const told = vi.fn();
    const stop = watchSaved(told);
    const change = (key: string | null) => window.dispatchEvent(new StorageEvent('storage', { key }));
    change('theme');
    expect(told).not.toHaveBeenCalled();
    change('g4m-calc:saved:1:x');
    change(null);
    expect(told).toHaveBeenCalledTimes(2);
    stop();
    change(null);
    expect(told).toHaveBeenCalledTimes(2);
  });
});
