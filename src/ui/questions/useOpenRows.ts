import { useEffect, useState } from 'react';

/** Which rows of questions are open, and how one is opened or closed. */
export interface OpenRows {
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
}

/**
 * A row is open when its address is in the address bar (`#move`), when its reader has opened it, or when it is open by
 * default, the page was not opened by the address of another and nobody has closed it. Opening one puts its address into
 * the bar, so that what is seen can be handed on.
 * @param ids of the rows
 * @param byDefault of those that start open
 */
export function useOpenRows(ids: readonly string[], byDefault: readonly string[]): OpenRows {
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const isOpen = (id: string) => chosen[id] ?? byDefault.includes(id);
  useEffect(() => {
    const openAddressed = (rest: Readonly<Record<string, boolean>> = {}) => {
      const id = location.hash.slice(1);
      if (!ids.includes(id)) return;
      setChosen((before) => ({ ...rest, ...before, [id]: true }));
      document.getElementById(id)?.scrollIntoView();
    };
    // Who comes for one row finds that one alone.
    openAddressed(Object.fromEntries(ids.map((id) => [id, false])));
    const onMove = () => openAddressed();
    addEventListener('hashchange', onMove);
    return () => removeEventListener('hashchange', onMove);
  }, [ids]);
  const toggle = (id: string) => {
    const opens = !isOpen(id);
    setChosen({ ...chosen, [id]: opens });
    if (opens) setHash(`#${id}`);
    else if (location.hash === `#${id}`) setHash('');
  };
  return { isOpen, toggle };
}

function setHash(hash: string): void {
  try {
    history.replaceState(history.state, '', location.pathname + location.search + hash);
  } catch {
    // Some browsers forbid it in frames and local files: the row opens all the same.
  }
}
