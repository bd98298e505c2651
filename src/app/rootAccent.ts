import { readableAccent } from '../embed/accent';

/** Gives the page another accent colour, of six hexadecimal digits, made readable in both themes. */
export function setRootAccent(digits: string): void {
  const { light, dark } = readableAccent(digits);
  document.documentElement.style.setProperty('--accent', `light-dark(${light}, ${dark})`);
}
