/**
 * Facts, sources and price lists stand on the page of every fact: an address that asks the short page for one of them leads
 * there. A folded part that is asked for opens.
 */
export function leadOn(page: Document): void {
  const lead = () => {
    const id = location.hash.slice(1);
    if (!/^[a-z0-9.-]+$/.test(id)) return;
    const asked = page.getElementById(id);
    if (asked instanceof HTMLDetailsElement) asked.open = true;
    else if (!asked && page.querySelector('a[href="all/"]')) location.replace(`all/#${id}`);
  };
  lead();
  page.defaultView?.addEventListener('hashchange', lead);
}
