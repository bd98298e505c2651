import { counted } from '../wording/counted';

/**
 * Makes the filter of the list of facts work. Without script the filter stays hidden and every fact is in view; a link
 * to a fact that the filter hides takes the filter off.
 */
export function filterFacts(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-fact-filter]');
  if (!form) throw new Error('the page has no filter');
  const facts = [...page.querySelectorAll<HTMLElement>('[data-sources]')];
  const groups = [...page.querySelectorAll<HTMLElement>('[data-fact-group]')];
  const count = form.querySelector('output');
  // Of a page that a browser has translated since, the words of either language are searched.
  const served = new Map(facts.map((fact) => [fact, fact.textContent]));

  const apply = () => {
    const wanted = new FormData(form);
    const words = searchable(String(wanted.get('words') ?? '')).split(/\s+/);
    const source = String(wanted.get('source') ?? '');
    const disputedOnly = wanted.has('disputed');
    for (const fact of facts) {
      const text = searchable(`${served.get(fact)} ${fact.textContent}`);
      fact.hidden = !(
        words.every((word) => text.includes(word)) &&
        (source === '' || fact.dataset.sources?.split(' ').includes(source)) &&
        (!disputedOnly || 'disputed' in fact.dataset)
      );
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-sources]:not([hidden])');
    const shown = facts.filter(({ hidden }) => !hidden).length;
    if (count) count.textContent = countText(shown, facts.length);
  };
  const show = (hash: string) => {
    const target = page.getElementById(hash.slice(1));
    if (!target?.hidden) return;
    form.reset();
    apply();
    target.scrollIntoView();
  };

  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link) show(link.hash);
  });
  page.defaultView?.addEventListener('hashchange', () => show(location.hash));
  // A browser that comes back to the page fills the form in again, after the script has run.
  page.defaultView?.addEventListener('pageshow', apply);
  apply();
}

/** A text as it is searched: whatever the case, the kind of apostrophe and the grouping of digits. */
function searchable(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/(?<=\d),(?=\d{3})/g, '');
}

function countText(shown: number, all: number): string {
  if (shown === 0) return 'No fact matches.';
  return shown === all ? counted(all, 'fact') : `${shown} of ${counted(all, 'fact')}`;
}
