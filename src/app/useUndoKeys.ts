import { useEffect } from 'react';
import { historyKey } from '../ui/browser/historyKey';

/**
 * The keys of the history undo and redo. Inside text fields they stay the browser's own, but for fields that say
 * `data-own-undo`: of a text that is set anew the browser has no history.
 */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const asked = historyKey(event);
      if (asked === null || event.defaultPrevented || isTextEntry(event.target)) return;
      event.preventDefault();
      if (asked === 'redo') redo();
      else undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}

function isTextEntry(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type="checkbox"], [type="radio"], [data-own-undo]), textarea') !== null
  );
}
