/**
 * Runs before the first paint. The served HTML holds the default estimate: without a query it may be seen at once; with
 * one it stays hidden until the link's own figures are there. Where the page's script can't be had, is cut off or breaks
 * before it has started, a notice takes the place of figures and of fields that would do nothing. The full page has the
 * address that an edit right before a reload gave it, and asks at once for what reads the link in it; the embed takes the
 * theme and the background that its address says.
 */
import { lookOption, readThemeOption } from '../embed/lookOptions';
import { FIGURES_SHOWN, START_FAILED, STARTED } from './figuresShown';
import { restoreLeft } from './leftAddress';
import { setRootTheme } from './rootLook';

const root = document.documentElement;
if (root.dataset.page === 'embed') {
  setRootTheme(readThemeOption(location.search));
  // One that is not known has no style, and so leaves the page on its paper.
  root.dataset.background = lookOption(location.search, 'background') ?? '';
} else restoreLeft();
// A module, as the development server makes of it, is no current script.
const ownScript = document.currentScript as HTMLScriptElement | null;
const linkReader = ownScript?.dataset.linkReader;
if (!location.search) root.classList.add(FIGURES_SHOWN);
else if (linkReader) {
  const early = document.createElement('link');
  early.rel = 'modulepreload';
  early.href = linkReader;
  document.head.append(early);
}

const ownScripts = new URL('./', ownScript?.src ?? location.href).href;

addEventListener(
  'error',
  (event) => {
    const script = event.target instanceof HTMLScriptElement ? event.target.src : event.filename;
    if (script?.startsWith(ownScripts)) failUnlessStarted();
  },
  true,
);
// By then the script has run, if it could. One that was cut off between two statements breaks nothing and starts nothing.
addEventListener('load', () => {
  if (!('starting' in root.dataset)) failUnlessStarted();
});

function failUnlessStarted(): void {
  if (!root.classList.contains(STARTED)) root.classList.add(START_FAILED);
}
