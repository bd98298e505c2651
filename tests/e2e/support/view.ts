import type { Page } from 'playwright-core';

/** The kinds of control. A radio button is a button too: pressed, it may change as much. */
export const KINDS = ['input', 'textarea', 'summary', 'select', 'button'] as const;

export interface Control {
  /** In capital letters, the language of the translated pages. */
  readonly name: string;
  /** What tells it from others: its kind, and its name without numbers and without that of the workload it is for. */
  readonly key: string;
  readonly kind: (typeof KINDS)[number];
  /** Its place among all controls of the page. */
  readonly place: number;
  /** What it can be set to, in turn; null stands for a press. */
  readonly values: readonly (string | null)[];
}

/** What a page shows, in capital letters, and the controls that a reader could use: in a dialog where one is open. */
export interface View {
  readonly shown: string;
  readonly controls: readonly Control[];
}

/** One use of the control at a place of a page. */
export interface Use {
  readonly place: number;
  /** What it is set to; null where it is pressed. */
  readonly value: string | null;
  /** The control and what is done with it, in words. */
  readonly said: string;
}

const ENTRIES = {
  /** Before what a field held at first: no number, and one that most fields take. */
  numbers: ['x', '70'],
  /** Before and after what the field of a name held at first: one that some names can't be, and a usual one. */
  nameBefore: 'A~B',
  nameAfter: 'Plan',
  colours: ['#ffee00', '#112233'],
  /** Where a link is pasted: none, an estimate, one with a part that can't be read, one cut off, another estimate. */
  links: ['x', '?w1=s1~r5d~ct4', '?w1=r5d~i10~q9', '?v=1&w1=r5d~i10~o1&z=2', '?t=A&w1=r5d~ft9~ws1'],
  /** What the files to open hold: no estimate, and one with a field that can't be taken. */
  files: ['{', '{"format":"gpt-4o-mini-estimate","version":1,"scenario":{"title":7}}'],
};

/** Longer than any wait of the page for its user to rest. */
const LONGEST_WAIT_MS = 2_000;

/** Makes a page that is not open yet one to be viewed: it waits for nobody to rest, scrolls nowhere, and marks what it has fetched. */
export async function prepareView(page: Page): Promise<void> {
  await page.addInitScript((longest) => {
    const later = window.setTimeout;
    const soon = (callback: () => void, ms = 0) => later(callback, ms <= longest ? 0 : ms);
    Object.assign(window, { setTimeout: soon, print: () => undefined });
    // What is saved has the same key in every page.
    let drawn = 0;
    const draw = (bytes: Uint8Array) => {
      drawn += 1;
      return bytes.fill(drawn);
    };
    Object.assign(crypto, { getRandomValues: draw });
    // Scrolled, a page would fetch what comes near the window: each at its own time, since they are not of one height.
    const focus = HTMLElement.prototype.focus;
    Object.assign(HTMLElement.prototype, {
      focus(this: HTMLElement) {
        focus.call(this, { preventScroll: true });
      },
      scrollIntoView: () => undefined,
    });
    const mark = ({ target }: Event) => {
      if (target instanceof HTMLLinkElement) target.dataset.loaded = '';
    };
    document.addEventListener('load', mark, { capture: true });
  }, LONGEST_WAIT_MS);
  // The preview of an embed is a page of its own.
  await page.route(/\/embed\/\?/, (route) =>
    route.request().frame().parentFrame()
      ? route.fulfill({ contentType: 'text/html', body: '' })
      : route.continue(),
  );
}

/** Uses a control of a page where one is named, and gives what the page shows once it has followed. */
export async function viewOf(page: Page, use: Use | null = null): Promise<View> {
  if (use) await page.evaluate(useControl, { use, kinds: KINDS });
  return page.evaluate(readView, { kinds: KINDS, entries: ENTRIES });
}

/** Runs in the page. */
async function useControl({ use, kinds }: { use: Use; kinds: typeof KINDS }): Promise<void> {
  const control = document.querySelectorAll<HTMLInputElement>(kinds.join(', '))[use.place];
  if (!control) throw new Error(`there is no control for ${use.said}`);
  const shown = () => document.querySelector('#app')?.textContent;
  const before = shown();
  control.focus();
  if (use.value === null) control.click();
  else if (control.type === 'file') {
    const chosen = new DataTransfer();
    chosen.items.add(new File([use.value], 'a.json', { type: 'application/json' }));
    control.files = chosen.files;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    // React notices a value that is set in this way alone.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, use.value);
    for (const event of ['input', 'change']) control.dispatchEvent(new Event(event, { bubbles: true }));
  }
  control.blur();
  // What is fetched first comes later; some uses change nothing.
  for (let task = 0; task < 50 && shown() === before; task += 1) {
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Runs in the page. */
async function readView({ kinds, entries }: { kinds: typeof KINDS; entries: typeof ENTRIES }): Promise<View> {
  const plain = (text: string) => text.trim().replaceAll(/\s+/g, ' ').toUpperCase();
  const shown = () =>
    plain(['h1', '#app'].map((part) => document.querySelector(part)?.textContent ?? 'gone').join(' | '));

  const isFetching = () =>
    document.querySelector('head link[href]:not([rel="icon"], [data-loaded])') !== null ||
    /one moment/i.test(document.body.textContent);
  let rest = 6;
  for (let task = 0; task < 2_000 && rest > 0; task += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    // What has been fetched has yet to run and to be shown.
    rest = isFetching() ? 40 : rest - 1;
  }

  const valuesOf = (element: Element): (string | null)[] => {
    if (element instanceof HTMLSelectElement) return Array.from(element.options, ({ value }) => value);
    // A menu closes once one of its buttons is pressed, and a fold has none of its own.
    if (element.localName === 'summary') {
      const buttons = element.parentElement?.querySelectorAll(':scope > ul > li > button').length;
      return Array<null>(buttons || 1).fill(null);
    }
    if (element instanceof HTMLTextAreaElement) return element.readOnly ? [] : entries.links;
    if (!(element instanceof HTMLInputElement) || element.type === 'radio') return [null];
    if (element.type === 'checkbox') return [null, null];
    if (element.type === 'file') return entries.files;
    if (element.type === 'color') return entries.colours;
    if (element.inputMode === 'decimal') return [...entries.numbers, element.value];
    return [entries.nameBefore, element.value, entries.nameAfter];
  };
  const dialog = document.querySelector('dialog[open]');
  const all = [...document.querySelectorAll<HTMLInputElement>(kinds.join(', '))];
  const controls = all.flatMap((element, place) => {
    const usable = element.checkVisibility() && !element.matches(':disabled');
    const kind = element.type === 'radio' ? 'button' : kinds.find((name) => name === element.localName);
    if (!kind || !usable || (dialog && !dialog.contains(element))) return [];
    const label = element.getAttribute('aria-label') ?? (element.labels?.[0] ?? element).textContent;
    const name = plain(label);
    const workload = plain(element.closest('fieldset')?.getAttribute('aria-label') ?? '');
    const key = `${kind} ${name.replace(workload, '').replaceAll(/\d+/g, '')}`;
    return { name, key, kind, place, values: valuesOf(element) };
  });
  const fields = all.map(({ value, checked }) => `${value} ${checked ?? ''}`).join(' | ');
  return { shown: `${shown()} | ${fields.toUpperCase()}`, controls };
}
