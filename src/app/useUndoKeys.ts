import { useEffect } from 'react';

/**
 * Ctrl+Z or ⌘Z undoes, with Shift or as Ctrl+Y redoes, on any layout of the keyboard. Inside text fields the keys stay the
 * browser's own, but for fields that say `data-own-undo`: of a text that is set anew the browser has no history.
 */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, shiftKey, target, defaultPrevented } = event;
      if (!(ctrlKey || metaKey) || altKey || defaultPrevented || isTextEntry(target)) return;
      const key = keyOf(event);
      if (key !== 'KeyZ' && key !== 'KeyY') return;
      event.preventDefault();
      if (key === 'KeyY' || shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}

/**
 * The key by its letter; where its layout has no Latin ones, by its place. A sign alone is no letter of another script: it
 * stands in the place of Z on Dvorak. With Shift it may be one, as on Arabic layouts.
 */
function keyOf({ key, code, shiftKey }: KeyboardEvent): string {
  const hasLatin = /\p{Script=Latin}/u.test(key);
  return !hasLatin && (key > '~' || shiftKey) ? code : `Key${key.toUpperCase()}`;
}

function isTextEntry(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type="checkbox"], [type="radio"], [data-own-undo]), textarea') !== null
  );
}
