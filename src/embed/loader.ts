/**
 * The script for host pages: gives each frame of the embed the height of its content and the theme of what stands behind
 * it, and hands on what its estimate comes to. A frame is ours by its address, that of `embed/` beside this script, or by
 * its attribute `data-g4m-calc`; no other frame is sent anything or changed.
 */
import { ENVELOPE, type HostMessage, readFrameMessage, type Theme } from './protocol';
import { themeBehind } from './themeBehind';

declare global {
  interface Window {
    /** Set by the first loader of a page; a second one hands it its own embed and does nothing else. */
    g4mCalcServe?: (embedAddress: string) => void;
  }
}

/** What is known of a frame that has been greeted. */
interface Served {
  theme: Theme;
  /** The height of its content, once it has said so, and the height that it was given for that. */
  contentPx?: number;
  height?: string;
}

const MARK = 'data-g4m-calc';
const CHANGE_EVENT = 'g4m-calc:change';
const OPAQUE_ORIGIN = 'null';

/** A busy page is looked at no more often than this. */
const PAUSE_MS = 50;

/** After these a page may look otherwise: a sheet has come, somebody has used a switch, colours have changed over. */
const SIGNS = ['load', 'click', 'change', 'transitionend', 'animationend'];

const script = document.currentScript;
const embedAddress =
  script instanceof HTMLScriptElement && script.src ? withoutQuery(new URL('embed/', script.src).href) : '';

if (window.g4mCalcServe) window.g4mCalcServe(embedAddress);
else serve(embedAddress);

function serve(first: string): void {
  const addresses = new Set<string>();
  const known = new WeakMap<HTMLIFrameElement, Served>();
  const roots = new Set<Document | ShadowRoot>();
  let isWaiting = false;

  const ours = () =>
    [...roots]
      .filter((root) => root.isConnected || !roots.delete(root))
      .flatMap((root) => [...root.querySelectorAll('iframe')])
      .filter((frame) => frame.hasAttribute(MARK) || addresses.has(withoutQuery(frame.src)));

  const greet = (frame: HTMLIFrameElement) => {
    send(frame, { ...ENVELOPE, type: 'hello' });
    tellTheme(frame, themeBehind(frame));
  };
  const tellTheme = (frame: HTMLIFrameElement, theme: Theme) => {
    known.set(frame, { ...known.get(frame), theme });
    // A frame that has not started yet takes its preference from here, and is not painted in the wrong theme first.
    frame.style.colorScheme = theme;
    send(frame, { ...ENVELOPE, type: 'theme', theme });
  };
  const greetNew = () => {
    for (const frame of ours().filter((frame) => !known.has(frame))) {
      greet(frame);
      // A frame inherits the colour of the text around it. That it changes is all that a page lets us know of rules that
      // a script has changed, and a transition tells of it.
      frame.style.transition = `${getComputedStyle(frame).transition}, color 1ms`;
    }
  };

  const follow = () => {
    isWaiting = false;
    greetNew();
    for (const frame of ours()) {
      const theme = themeBehind(frame);
      if (known.get(frame)?.theme !== theme) tellTheme(frame, theme);
      giveHeight(frame, known.get(frame));
    }
  };
  const followSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(follow, PAUSE_MS);
  };

  const changes = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    added.forEach(enter);
    if (added.length > 0) greetNew();
    followSoon();
  });
  const watch = (root: Document | ShadowRoot) => {
    roots.add(root);
    changes.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
    for (const sign of SIGNS) root.addEventListener(sign, followSoon, true);
    root.childNodes.forEach(enter);
  };
  /** Frames may stand in the shadow tree of an element, where that is open. */
  const enter = (node: Node) => {
    if (!(node instanceof Element)) return;
    for (const { shadowRoot } of [node, ...node.querySelectorAll('*')]) if (shadowRoot) watch(shadowRoot);
  };

  addEventListener('message', ({ data, source, origin }) => {
    const message = readFrameMessage(data);
    if (!message) return;
    const bySource = () => ours().find(({ contentWindow }) => contentWindow === source);
    let frame = bySource();
    if (!frame && message.type === 'ready') {
      // An element that got its shadow tree long after it was put in has changed nothing that could be seen from here.
      watch(document);
      frame = bySource();
    }
    if (!frame || !comesFrom(frame, origin)) return;
    if (message.type === 'ready' || !known.has(frame)) greet(frame);
    if (message.type === 'resize') {
      const served = known.get(frame);
      if (served) served.contentPx = message.height;
      giveHeight(frame, served);
    }
    if (message.type === 'change') {
      const { monthlyUsd, url } = message;
      const detail = { monthlyUsd, url };
      frame.dispatchEvent(new CustomEvent(CHANGE_EVENT, { bubbles: true, composed: true, detail }));
    }
  });
  addEventListener('load', followSoon);
  addEventListener('resize', followSoon);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', followSoon);

  window.g4mCalcServe = (another) => {
    if (another) addresses.add(another);
    greetNew();
  };
  watch(document);
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

/** Whether a message may be of the page that the tag means: the origin of its address, or another that it names. */
function comesFrom(frame: HTMLIFrameElement, origin: string): boolean {
  if (origin !== OPAQUE_ORIGIN)
    return [frame.src, `${frame.dataset.g4mCalcOrigin}/`].some((meant) => meant.startsWith(`${origin}/`));
  const sandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return sandboxed || self.origin === OPAQUE_ORIGIN;
}

/** Gives a frame the height of its content, and takes away the border that browsers draw where no page asked for one. */
function giveHeight(frame: HTMLIFrameElement, served: Served | undefined): void {
  if (served?.contentPx === undefined) return;
  const style = getComputedStyle(frame);
  if (style.borderTopStyle === 'inset') frame.style.border = '0';
  const around =
    style.boxSizing === 'border-box'
      ? [style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth]
      : [];
  const height = `${around.reduce((px, edge) => px + Number.parseFloat(edge), served.contentPx)}px`;
  if (served.height !== height) frame.style.height = height;
  served.height = height;
}
