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
  rememberLeft(before);
}
