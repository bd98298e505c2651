interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** What a key press asks of a history: Ctrl+Z or ⌘Z undoes, with Shift or as Ctrl+Y redoes, on any layout of the keyboard. */
export function historyKey(pressed: Pressed): 'undo' | 'redo' | null {
  if (!(pressed.ctrlKey || pressed.metaKey) || pressed.altKey) return null;
  const key = keyOf(pressed);
  if (key === 'KeyY') return 'redo';
  if (key !== 'KeyZ') return null;
  return pressed.shiftKey ? 'redo' : 'undo';
}

/**
 * The key by its letter; where its layout has no Latin ones, by its place. A sign alone is no letter of another script: it
 * stands in the place of Z on Dvorak. With Shift it may be one, as on Arabic layouts.
 */
function keyOf({ key, code, shiftKey }: Pressed): string {
  const hasLatin = /\p{Script=Latin}/u.test(key);
  return !hasLatin && (key > '~' || shiftKey) ? code : `Key${key.toUpperCase()}`;
}
