import type { EstimateFile } from '../exports/estimateFile';
import { readEstimateData } from '../exports/readEstimateFile';
import type { FieldProblem } from '../scenario/problems';
import type { Scenario } from '../scenario/scenario';
import { type IsoDate, isIsoDate } from '../units/calendar';

/** An estimate that the user has saved in this browser. */
export interface SavedEstimate {
  readonly id: string;
  readonly name: string;
  /** When it was saved: an ISO time to sort by, and the reader's own date, YYYY-MM-DD. */
  readonly savedAt: string;
  readonly savedOn: IsoDate;
  /** Changes whenever the entry does, so that a change made elsewhere is noticed. */
  readonly revision: string;
  readonly scenario: Scenario;
  /** Fields that could not be read and have their defaults. */
  readonly problems: readonly FieldProblem[];
}

/**
 * What is saved. `setAside` entries could not be read and were kept under another key; `unreadable` ones could not be
 * moved there either, and they and `newer` ones are left in place.
 */
export interface SavedList {
  readonly saved: readonly SavedEstimate[];
  readonly setAside: number;
  readonly unreadable: number;
  readonly newer: number;
}

/**
 * Why something was not saved or deleted: no storage, or one that keeps nothing; no room; or the entry was changed or
 * deleted in another tab meanwhile.
 */
export type SaveFault = 'unavailable' | 'full' | 'changed' | 'deleted';

export type SaveOutcome =
  | {
      readonly ok: true;
      readonly entry: Pick<SavedEstimate, 'id' | 'revision' | 'name'>;
      /** What stood under this id before, to be handed to `undoSaveOver`; null where nothing did. */
      readonly replaced: string | null;
    }
  | { readonly ok: false; readonly fault: SaveFault };

/** `text` brings the entry back: it is to be handed to `restoreSaved`. */
export type DeleteOutcome =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: SaveFault };

/** Each entry has a key of its own, so that tabs that save different ones never write over each other. */
const PREFIX = 'g4m-calc:saved:1:';
const SET_ASIDE_PREFIX = 'g4m-calc:set-aside:';

/** Everything that is saved, the latest first; null where the browser gives no storage. */
export function listSaved(): SavedList | null {
  try {
    const entries = storedEntries();
    const unreadable = entries.filter(({ read }) => read === null);
    const setAside = unreadable.filter(({ key, text }) => setAsideEntry(key, text)).length;
    return {
      saved: latestFirst(entries),
      setAside,
      unreadable: unreadable.length - setAside,
      newer: entries.filter(({ read }) => read === 'newer').length,
    };
  } catch {
    return null;
  }
}

/** What of it can be read, the latest first, and nothing set aside: for whoever only looks. */
export function readableSaved(): readonly SavedEstimate[] {
  try {
    return latestFirst(storedEntries());
  } catch {
    return [];
  }
}

interface StoredEntry {
  readonly key: string;
  readonly text: string;
  readonly read: ReturnType<typeof readEntry>;
}

function storedEntries(): StoredEntry[] {
  const { localStorage } = window;
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  return keys.map((key) => {
    const text = localStorage.getItem(key) ?? '';
    return { key, text, read: readEntry(key.slice(PREFIX.length), text) };
  });
}

function latestFirst(entries: readonly StoredEntry[]): SavedEstimate[] {
  return entries
    .flatMap(({ read }) => (read === null || read === 'newer' ? [] : [read]))
    .sort((first, second) => second.savedAt.localeCompare(first.savedAt));
}

/** Saves an estimate as a new entry. */
export function saveNew(name: string, estimate: EstimateFile): SaveOutcome {
  return write(randomId(), name, estimate);
}

/**
 * Saves an estimate over an entry, if that is still as the caller knows it. `revision` null saves in any case, also
 * where the entry has been deleted.
 */
export function saveOver(
  { id, revision, name }: { id: string; revision: string | null; name: string },
  estimate: EstimateFile,
): SaveOutcome {
  const fault = revision === null ? null : whyNotOver(id, revision);
  return fault === null ? write(id, name, estimate) : { ok: false, fault };
}

/** Puts back what an entry was before it was saved over, unless it has been changed again or deleted since. */
export function undoSaveOver(
  { id, revision }: { id: string; revision: string },
  before: string,
): SaveFault | null {
  const fault = whyNotOver(id, revision);
  return fault ?? restoreSaved(id, before);
}

/** Gives an entry another name, whatever else has become of it. */
export function renameSaved(id: string, name: string): SaveOutcome {
  try {
    const text = window.localStorage.getItem(PREFIX + id);
    if (text === null) return { ok: false, fault: 'deleted' };
    const revision = randomId();
    store(PREFIX + id, JSON.stringify({ ...JSON.parse(text), name, revision }));
    return { ok: true, entry: { id, revision, name }, replaced: text };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

/** Deletes an entry; `deleted` where it was not there. */
export function deleteSaved(id: string): DeleteOutcome {
  try {
    const text = window.localStorage.getItem(PREFIX + id);
    if (text === null) return { ok: false, fault: 'deleted' };
    remove(PREFIX + id);
    return { ok: true, text };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

/** Brings a deleted entry back; gives why that could not be, or null. */
export function restoreSaved(id: string, text: string): SaveFault | null {
  try {
    store(PREFIX + id, text);
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

/** Calls back when another tab changes what is saved; the answer stops that. */
export function watchSaved(onChange: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(PREFIX)) onChange();
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}

function write(id: string, name: string, estimate: EstimateFile): SaveOutcome {
  const revision = randomId();
  const entry = { name, savedAt: new Date().toISOString(), savedOn: estimate.madeOn, revision, estimate };
  try {
    const replaced = window.localStorage.getItem(PREFIX + id);
    store(PREFIX + id, JSON.stringify(entry));
    return { ok: true, entry: { id, revision, name }, replaced };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

function whyNotOver(id: string, revision: string): SaveFault | null {
  try {
    const text = window.localStorage.getItem(PREFIX + id);
    if (text === null) return 'deleted';
    const entry = readEntry(id, text);
    return entry === null || entry === 'newer' || entry.revision !== revision ? 'changed' : null;
  } catch {
    return 'unavailable';
  }
}

/** Null for what can't be read at all. */
function readEntry(id: string, text: string): SavedEstimate | 'newer' | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { name, savedAt, savedOn, revision, estimate } = value as Readonly<Record<string, unknown>>;
  const read = readEstimateData(estimate);
  if (!read.ok) return read.newer ? 'newer' : null;
  const [first] = read.estimates;
  const isWhole =
    isText(name) && isText(savedAt) && isText(savedOn) && isText(revision) && isIsoDate(savedOn);
  if (!first || !isWhole) return null;
  return { id, name, savedAt, savedOn, revision, scenario: first.scenario, problems: first.problems };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/**
 * Nothing is deleted: whoever can read it may still want it. Without room for that it stays where it is. Says whether it
 * was moved.
 */
function setAsideEntry(key: string, text: string): boolean {
  try {
    store(SET_ASIDE_PREFIX + key.slice(PREFIX.length), text);
    remove(key);
    return true;
  } catch {
    return false;
  }
}

/** Some browsers take a text without an error and keep nothing of it: it is read back. Throws where it is not there. */
function store(key: string, text: string): void {
  window.localStorage.setItem(key, text);
  if (window.localStorage.getItem(key) !== text) throw new Error('the storage keeps nothing');
}

/** Throws where it is still there. */
function remove(key: string): void {
  window.localStorage.removeItem(key);
  if (window.localStorage.getItem(key) !== null) throw new Error('the storage deletes nothing');
}

/** Also where `crypto.randomUUID` is not to be had: on pages that are not served securely. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

function faultOf(error: unknown): SaveFault {
  const name = error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' ? 'full' : 'unavailable';
}
