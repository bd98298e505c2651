import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const isPrinting = () => matchMedia('print').matches;

/** Some browsers say it by the event alone, and only while it is being heard. */
let printing = false;

function onPrinting(look: () => void): () => void {
  const media = matchMedia('print');
  const begin = () => {
    printing = true;
    // Some browsers go on at once: what is not there when this returns is not on paper.
    flushSync(look);
  };
  const end = () => {
    printing = false;
    look();
  };
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  media.addEventListener('change', look);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    media.removeEventListener('change', look);
  };
}

/** Whether the page is being put on paper: what is folded away on the screen can be there then. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    onPrinting,
    () => printing || isPrinting(),
    () => false,
  );
}
