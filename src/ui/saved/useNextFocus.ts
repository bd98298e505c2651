import { type RefObject, useCallback, useEffect, useRef } from 'react';

/**
 * Moves the focus to a control that only the next drawing brings about, where the one that had it goes: `focusNext` takes
 * the `data-focus` of a control inside `within`.
 */
export function useNextFocus(): {
  within: RefObject<HTMLDivElement | null>;
  focusNext: (name: string) => void;
} {
  const within = useRef<HTMLDivElement>(null);
  const next = useRef<string | null>(null);
  useEffect(() => {
    const name = next.current;
    if (name === null) return;
    next.current = null;
    const controls = [...(within.current?.querySelectorAll<HTMLElement>('[data-focus]') ?? [])];
    controls.find((control) => control.dataset.focus === name)?.focus();
  });
  const focusNext = useCallback((name: string) => {
    next.current = name;
  }, []);
  return { within, focusNext };
}
