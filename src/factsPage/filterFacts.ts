import { counted } from '../wording/counted';
import { fillFromQuery, queryOf } from './filterQuery';

/** Browsers refuse a page that rewrites its address much more often than this. */
const FOLLOWS_AFTER_MS = 400;

/**
 * Makes the filter of the list of facts work, and keeps it in the address. Without script the filter stays hidden and every
 * fact is in view; an address that asks for a fact which the filter hides takes the filter off.
 */
export function filterFacts(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-fact-filter]');
  if (!form) throw new Error('the page has no filter');
  const facts = [...page.querySelectorAll<HTMLElement>('[data-sources]')];
  const groups = [...page.querySelectorAll<HTMLElement>('[data-fact-group]')];
  const count = form.querySelector('output');
  // Of a page that a browser has translated since, the words of either language are searched.
  const served = new Map(facts.map((fact) => [fact, fact.textContent]));
  const asked = () => page.getElementById(location.hash.slice(1));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const apply = () => {
    const wanted = new FormData(form);
    const words = searchable(String(wanted.get('q') ?? '')).split(/\s+/);
    const isNamed = (names: string | undefined, field: string) => {
      const name = String(wanted.get(field) ?? '');
      return name === '' || names?.split(' ').includes(name);
    };
    for (const fact of facts) {
      const text = searchable(`${served.get(fact)} ${fact.textContent}`);
      fact.hidden = !(
        words.every((word) => text.includes(word)) &&
        isNamed(fact.dataset.sources, 'source') &&
        isNamed(fact.dataset.about, 'about') &&
        (!wanted.has('disputed') || 'disputed' in fact.dataset)
      );
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-sources]:not([hidden])');
    const shown = facts.filter(({ hidden }) => !hidden).length;
    if (count) count.textContent = countText(shown, facts.length);
  };
  const write = () => {
    clearTimeout(timer);
    // An address that asked for a fact would take the filter off again.
    const hash = asked()?.hidden ? '' : location.hash;
    const address = location.pathname + queryOf(form) + hash;
    if (address !== location.pathname + location.search + location.hash)
      history.replaceState(history.state, '', address);
  };
  const show = (target: HTMLElement | null) => {
    if (!target?.hidden) return;
    form.reset();
    apply();
    write();
    target.scrollIntoView();
  };
  const follow = () => {
    fillFromQuery(form, location.search);
    apply();
    show(asked());
  };

  form.addEventListener('input', () => {
    apply();
    clearTimeout(timer);
    timer = setTimeout(write, FOLLOWS_AFTER_MS);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    // The entry that is left keeps what was asked; what the next one asks for comes with it.
    if (link) write();
  });
  page.defaultView?.addEventListener('pagehide', write);
  page.defaultView?.addEventListener('popstate', follow);
  page.defaultView?.addEventListener('hashchange', () => show(asked()));
  // A browser that comes back to the page fills the form in again, after the script has run.
  page.defaultView?.addEventListener('pageshow', apply);
  follow();
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
