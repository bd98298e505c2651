/** A text and the place of the caret in it. */
export interface CaretText {
  readonly text: string;
  readonly caret: number;
}

/**
 * A number that its field has grouped, edited, with its commas in their places again and the caret behind the same digit:
 * `1,0000` becomes `10,000`. Null for what is more than digits, commas and a point.
 */
export function regrouped(text: string, caret: number): CaretText | null {
  if (!/^[\d,]*(?:\.\d*)?$/.test(text)) return null;
  const [whole = '', ...fraction] = text.replaceAll(',', '').split('.');
  const grouped = [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...fraction].join('.');
  let left = text.slice(0, caret).replaceAll(',', '').length;
  let place = 0;
  while (left > 0) {
    if (grouped[place] !== ',') left -= 1;
    place += 1;
  }
  return { text: grouped, caret: place };
}
