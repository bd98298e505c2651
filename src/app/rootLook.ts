import type { Theme } from '../embed/protocol';

/** Puts the page into a theme; auto follows the frame's own preference. */
export function setRootTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
}
