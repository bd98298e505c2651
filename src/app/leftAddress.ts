const KEY = 'g4m-calc:left';

/**
 * Remembers, for a reload, that a page which goes has just put the address that it now has in the place of another: the
 * browser has taken that one by then. Where they are the same, nothing is remembered.
 */
export function rememberLeft(replaced: string): void {
  try {
    if (replaced === location.href) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, `${replaced} ${location.href}`);
  } catch {
    // Without storage a reload brings back the estimate as it was at the last pause.
  }
}

/**
 * Puts the remembered address into the address bar of a page that was reloaded by the one it replaced; forgets it. An
 * estimate that comes back from the facts does so in the fragment, and gets its place in the query.
 */
export function restoreLeft(): void {
  try {
    history.replaceState(history.state, '', location.href.replace('#?', '?'));
    const [replaced, left] = `${sessionStorage.getItem(KEY)}`.split(' ');
    sessionStorage.removeItem(KEY);
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (replaced === location.href && entry?.type === 'reload') history.replaceState(history.state, '', left);
  } catch {
    // Storage and the history may be forbidden.
  }
}
