/**
 * Runs before the first paint. The served HTML holds the default estimate: without a query it may be seen at once; with
 * one it stays hidden until the link's own figures are there, and for good if they never come.
 */
import { FIGURES_SHOWN, START_FAILED } from './figuresShown';

const root = document.documentElement;

if (location.search.length <= 1) root.classList.add(FIGURES_SHOWN);

addEventListener(
  'error',
  (event) => {
    const scriptLost = event.target instanceof HTMLScriptElement;
    if (scriptLost || !root.classList.contains(FIGURES_SHOWN)) root.classList.add(START_FAILED);
  },
  { capture: true },
);
