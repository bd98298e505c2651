import { readableAccent } from '../embed/accent';
import type { Theme } from '../embed/protocol';

/** Puts the page into a theme; auto follows the frame's own preference. */
export function setRootTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
}

/** Gives the page another accent colour, of six hexadecimal digits, made readable in both themes. */
export function setRootAccent(digits: string): void {
  const { light, dark } = readableAccent(digits);
  document.documentElement.style.setProperty('--accent', `light-dark(${light}, ${dark})`);
}
