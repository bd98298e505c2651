/** A picture that needs nothing of the page: the text of an SVG file, and its size. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const SVG = 'http://www.w3.org/2000/svg';

/** What style sheets and inheritance give an element, written onto it so that it looks the same anywhere. */
const COMPUTED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
] as const;

const OF_THE_PAGE = ['class', 'style', 'role', 'tabindex', 'aria-hidden', 'aria-label'];

/** All SVGs of an element as they lie in it, on its background, as one picture with a title and a description. */
export function standaloneSvg(element: HTMLElement, title: string, description: string): Picture {
  const box = element.getBoundingClientRect();
  const width = Math.round(box.width);
  const height = Math.round(box.height);
  const root = create('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' });
  root.append(withText('title', title), withText('desc', description));
  root.append(create('rect', { width, height, fill: getComputedStyle(element).backgroundColor }));
  for (const svg of element.querySelectorAll('svg')) {
    if (svg.parentElement?.closest('svg')) continue;
    const place = svg.getBoundingClientRect();
    const copy = styledCopy(svg);
    for (const [name, value] of Object.entries({
      x: place.left - box.left,
      y: place.top - box.top,
      width: place.width,
      height: place.height,
    })) {
      copy.setAttribute(name, String(Math.round(value)));
    }
    root.append(copy);
  }
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

function styledCopy(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, original] of originals.entries()) {
    const target = copies[index];
    if (!target) continue;
    const style = getComputedStyle(original);
    for (const property of COMPUTED) {
      const value = style.getPropertyValue(property);
      // A pattern is named by its id, which goes along; its computed form may hold the address of the page.
      if (value !== '' && !value.includes('url(')) target.setAttribute(property, value);
    }
    for (const name of OF_THE_PAGE) target.removeAttribute(name);
  }
  return copy;
}

function create(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function withText(name: string, text: string): SVGElement {
  const element = create(name, {});
  element.textContent = text;
  return element;
}
