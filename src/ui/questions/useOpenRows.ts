import { useEffect, useState } from 'react';

/** Which rows of questions are open, and how one is opened or closed. */
export interface OpenRows {
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
}

/**
 * A row is open when its address is in the address bar (`#move`), when it is open by default and nobody has closed it, or
 * when its reader has opened it. Opening one puts its address into the bar, so that what is seen can be handed on.
 * @param ids of the rows
 * @param byDefault of those that start open
 */
export function useOpenRows(ids: readonly string[], byDefault: readonly string[]): OpenRows {
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const isOpen = (id: string) => chosen[id] ?? byDefault.includes(id);
  useEffect(() => {
    const openAddressed = () => {
      const id = location.hash.slice(1);
      if (!ids.includes(id)) return;
      setChosen((before) => ({ ...before, [id]: true }));
      document.getElementById(id)?.scrollIntoView();
    };
    openAddressed();
    addEventListener('hashchange', openAddressed);
    return () => removeEventListener('hashchange', openAddressed);
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
