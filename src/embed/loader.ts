/**
 * The script for host pages: gives each frame of the embed the height of its content and the theme of its page, and
 * hands on what its estimate comes to. A frame is ours by its address, that of `embed/` beside this script, or by its
 * attribute `data-g4m-calc`; no other frame is sent anything or changed.
 */
import { ENVELOPE, type HostMessage, readFrameMessage, type Theme } from './protocol';

declare global {
  interface Window {
    /** Set by the first loader of a page; a second one hands it its own embed and does nothing else. */
    g4mCalcServe?: (embedAddress: string) => void;
  }
}

const MARK = 'data-g4m-calc';
const CHANGE_EVENT = 'g4m-calc:change';
const OPAQUE_ORIGIN = 'null';
const THEME_SIGNS = ['class', 'data-theme', 'data-md-color-scheme'];

const script = document.currentScript;
const embedAddress =
  script instanceof HTMLScriptElement && script.src ? withoutQuery(new URL('embed/', script.src).href) : '';

if (window.g4mCalcServe) window.g4mCalcServe(embedAddress);
else serve(embedAddress);

function serve(first: string): void {
  const served = new Set<string>();
  const told = new WeakMap<HTMLIFrameElement, Theme>();
  let theme = hostTheme();

  const ours = () =>
    [...document.getElementsByTagName('iframe')].filter(
      (frame) => frame.hasAttribute(MARK) || served.has(withoutQuery(frame.src)),
    );

  const greet = (frame: HTMLIFrameElement) => {
    send(frame, { ...ENVELOPE, type: 'hello' });
    tellTheme(frame);
  };
  const tellTheme = (frame: HTMLIFrameElement) => {
    told.set(frame, theme);
    // A frame that has not started yet takes its preference from here, and is not painted in the wrong theme first.
    frame.style.colorScheme = theme === 'auto' ? '' : theme;
    send(frame, { ...ENVELOPE, type: 'theme', theme });
  };

  const followTheme = () => {
    theme = hostTheme();
    for (const frame of ours()) if (told.has(frame) && told.get(frame) !== theme) tellTheme(frame);
  };
  const signs = new MutationObserver(followTheme);
  const watchSigns = () => {
    for (const root of [document.documentElement, document.body]) {
      if (root) signs.observe(root, { attributes: true, attributeFilter: THEME_SIGNS });
    }
  };

  // Instant navigation puts in new frames, and at times a new body.
  let body: HTMLElement | null = null;
  const lookForNew = () => {
    if (document.body !== body) {
      body = document.body;
      watchSigns();
      followTheme();
    }
    for (const frame of ours()) if (!told.has(frame)) greet(frame);
  };

  addEventListener('message', (event) => {
    const frame = ours().find(({ contentWindow }) => contentWindow === event.source);
    const message = frame && comesFrom(frame, event.origin) && readFrameMessage(event.data);
    if (!message) return;
    if (message.type === 'ready') greet(frame);
    if (message.type === 'resize') setHeight(frame, message.height);
    if (message.type === 'change') {
      const { monthlyUsd, url } = message;
      frame.dispatchEvent(new CustomEvent(CHANGE_EVENT, { bubbles: true, detail: { monthlyUsd, url } }));
    }
  });
  new MutationObserver(lookForNew).observe(document, { childList: true, subtree: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', followTheme);
  addEventListener('load', followTheme);
  addEventListener('transitionend', ({ target }) => {
    if (target === document.body || target === document.documentElement) followTheme();
  });

  window.g4mCalcServe = (another) => {
    if (another) served.add(another);
    lookForNew();
  };
  window.g4mCalcServe(first);
}

function send(frame: HTMLIFrameElement, message: HostMessage): void {
  // To any origin: neither message gives anything away, and that of a sandboxed frame can't be named.
  frame.contentWindow?.postMessage(message, '*');
}

/** An address without query, fragment and the ways to write the folder's own page. */
function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(/\/(?:index\.html)?$/, '');
}

function comesFrom(frame: HTMLIFrameElement, origin: string): boolean {
  if (origin !== OPAQUE_ORIGIN) return origin === new URL(frame.src, document.baseURI).origin;
  const sandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return sandboxed || self.origin === OPAQUE_ORIGIN;
}

/** Gives a frame the height of its content, and takes away the border that browsers draw where no page asked for one. */
function setHeight(frame: HTMLIFrameElement, contentPx: number): void {
  const style = getComputedStyle(frame);
  if (style.borderTopStyle === 'inset') frame.style.border = '0';
  const bordersPx = style.boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${contentPx + bordersPx}px`;
}

/**
 * The theme that the host page is in: by the switch of its site generator, else by the scheme that it declares, else by
 * the background that it paints. Auto where it declares both schemes or shows nothing of its own.
 */
function hostTheme(): Theme {
  const roots = [document.documentElement, document.body].filter((root) => root !== null);
  for (const { dataset, classList } of roots) {
    const { theme, mdColorScheme } = dataset;
    if (theme === 'dark' || mdColorScheme === 'slate' || classList.contains('dark')) return 'dark';
    if (theme === 'light' || mdColorScheme === 'default' || classList.contains('light')) return 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const [dark, light] = [scheme.includes('dark'), scheme.includes('light')];
  if (dark || light) return dark && light ? 'auto' : dark ? 'dark' : 'light';
  for (const root of roots.reverse()) {
    const [red, green, blue, alpha = 1] = rgb(getComputedStyle(root).backgroundColor);
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue;
    return 0.3 * red + 0.6 * green + 0.1 * blue < 128 ? 'dark' : 'light';
  }
  return 'auto';
}

function rgb(colour: string): number[] {
  return colour.startsWith('rgb') ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [];
}
