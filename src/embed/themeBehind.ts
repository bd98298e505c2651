/** How light a ground is, from 0 for black to 255 for white; what is darker than the middle is dark. */
const BLACK = 0;
const MIDDLE = 128;
const WHITE = 255;

const TRANSPARENT = [0, 0, 0, 0];

/** Text that differs less from its ground can hardly be read on it, so it stands on something else. */
const LEGIBLE_DIFFERENCE = 100;

/**
 * The theme that a page shows around one of its elements: that of the colours which are painted behind it, translucent
 * ones laid over each other, from the canvas of the page through all that holds the element, shadow trees included. Its own
 * background is none of them: it may depend on the theme that the element was given. Where that is no ground to speak of,
 * for nothing is painted, or only a picture, and text of the page could not be read on it, the colour of the text decides.
 */
export function themeBehind(element: Element): 'light' | 'dark' {
  const styles: CSSStyleDeclaration[] = [];
  for (let at = holderOf(element); at; at = holderOf(at)) styles.unshift(getComputedStyle(at));
  let ground = hasDarkCanvas() ? BLACK : WHITE;
  let covered = 0;
  for (const { backgroundColor, backgroundImage } of styles) {
    const [lightness, alpha] = readColour(backgroundColor);
    ground += (lightness - ground) * alpha;
    covered += (1 - covered) * alpha;
    if (backgroundImage !== 'none' && alpha < 0.5) covered = 0;
  }
  const [text] = readColour(styles.at(-1)?.color ?? '');
  const isLegible = Math.abs(text - ground) >= LEGIBLE_DIFFERENCE;
  const isDark = covered > 0.5 || isLegible ? ground < MIDDLE : text >= MIDDLE;
  return isDark ? 'dark' : 'light';
}

/** What an element is painted in: its slot, its parent, or the host of its shadow tree. */
function holderOf(element: Element): Element | null {
  const root: { readonly host?: Element } & Node = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? root.host ?? null;
}

/** Whether browsers paint a dark canvas where a page paints nothing: by the schemes that it declares. */
function hasDarkCanvas(): boolean {
  const { colorScheme } = getComputedStyle(document.documentElement);
  const meta = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
  const schemes = colorScheme === 'normal' ? (meta?.content ?? '') : colorScheme;
  if (!schemes.includes('dark')) return false;
  return !schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

/** How light a computed colour is, and how opaque, from 0 to 1. */
function readColour(colour: string): readonly [lightness: number, alpha: number] {
  const parts = /^rgba?\(/.test(colour) ? (colour.match(/[\d.]+/g) ?? []).map(Number) : painted(colour);
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return [0.3 * red + 0.6 * green + 0.1 * blue, alpha];
}

let brush: CanvasRenderingContext2D | null = null;

/** The parts of a colour in any other notation: the browser paints it, and says what came out. */
function painted(colour: string): readonly number[] {
  brush ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!brush) return TRANSPARENT;
  // One that can't be read leaves the brush as it is.
  brush.fillStyle = 'transparent';
  brush.fillStyle = colour;
  brush.clearRect(0, 0, 1, 1);
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}
