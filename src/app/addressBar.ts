let pending: (() => void) | null = null;

/** What is still to be written to the address bar; null for nothing. */
export function setPendingAddress(write: (() => void) | null): void {
  pending = write;
}

/** Writes the address now, for a page that is about to go: it must open what was there to be seen. */
export function writePendingAddress(): void {
  pending?.();
  pending = null;
}
