/**
 * Runs before the first paint. The served HTML holds the default estimate: without a query it may be seen at once; with
 * one it stays hidden until the link's own figures are there, and for good if they never come. The embed takes the theme
 * that its address says.
 */
import { readThemeOption } from '../embed/themeOption';
import { FIGURES_SHOWN, START_FAILED } from './figuresShown';
import { setRootTheme } from './rootLook';

const root = document.documentElement;

if (location.search.length <= 1) root.classList.add(FIGURES_SHOWN);
if (root.dataset.page === 'embed') setRootTheme(readThemeOption(location.search));

addEventListener(
  'error',
  (event) => {
    const scriptLost = event.target instanceof HTMLScriptElement;
    if (scriptLost || !root.classList.contains(FIGURES_SHOWN)) root.classList.add(START_FAILED);
  },
  { capture: true },
);
