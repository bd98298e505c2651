import { type FocusEvent, type KeyboardEvent, type MouseEvent, useRef } from 'react';

/** For a text field: its first click or tap selects what it holds, so that typing replaces it; the next sets the caret. */
export function useSelectOnClick() {
  const entered = useRef(false);
  return {
    onFocus: (_: FocusEvent) => {
      entered.current = true;
    },
    onKeyUp: (_: KeyboardEvent) => {
      entered.current = false;
    },
    onClick: ({ currentTarget }: MouseEvent<HTMLInputElement>) => {
      const dragged = currentTarget.selectionStart !== currentTarget.selectionEnd;
      if (entered.current && !dragged) currentTarget.select();
      entered.current = false;
    },
  };
}
