import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';

/**
 * For a control of the served page: takes over what was entered into it before the page had started, since no event tells
 * of that any more. The answer is for the control's `ref`.
 */
export function useEarlyEntry<Control>(take: (control: Control) => void): RefObject<Control | null> {
  const control = useRef<Control>(null);
  const takeOver = useEffectEvent(() => {
    if (control.current) take(control.current);
  });
  useLayoutEffect(() => takeOver(), []);
  return control;
}
