import { type RefObject, useEffect, useState } from 'react';

/** A part of the page that opens over it. */
export interface Sheet {
  readonly open: boolean;
  readonly toggle: () => void;
}

/**
 * Whether a sheet is open. It closes on Escape, which brings focus back to what opened it, and when attention goes to what
 * lies behind it, so that nothing that is in use is covered. What stands in a dialog lies over it.
 */
export function useSheet(sheet: RefObject<HTMLElement | null>, opener: RefObject<HTMLElement | null>): Sheet {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      setOpen(false);
      opener.current?.focus();
    };
    const onElsewhere = ({ target }: Event) => {
      const isBehind =
        target instanceof Element && !sheet.current?.contains(target) && target.closest('dialog') === null;
      if (isBehind) setOpen(false);
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
    };
  }, [open, sheet, opener]);
  return { open, toggle: () => setOpen(!open) };
}
