import { rememberLeft } from './leftAddress';

let pending: (() => void) | null = null;

/** What is still to be written to the address bar; null for nothing. */
export function setPendingAddress(write: (() => void) | null): void {
  pending = write;
}

/** Writes the address now: it must open what was there to be seen. */
export function writePendingAddress(): void {
  pending?.();
  pending = null;
}

/** The same for a page that is about to go, perhaps to be loaded again. */
export function leaveAddress(): void {
  const before = location.href;
  writePendingAddress();
  // The page of a preset has a base, and without a query it means that preset.
  const opensHere = location.search !== '' || !document.querySelector('base');
  rememberLeft(location.href !== before && opensHere ? before : null);
}
