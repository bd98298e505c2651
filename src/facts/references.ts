/** A place in a text that stands for what a fact says, or what one source says of it. */
export interface Reference {
  readonly factId: string;
  /** Null where all sources agree and none needs to be named. */
  readonly sourceId: string | null;
}

const REFERENCE = /\{([a-z0-9.-]+)(?:@([a-z0-9.-]+))?\}/;

/** A text cut at its references: `{context-window}` or `{training-price@openai-pricing}`. */
export function partsOfText(text: string): readonly (string | Reference)[] {
  const found = REFERENCE.exec(text);
  if (!found) return text === '' ? [] : [text];
  const [whole, factId = '', sourceId = null] = found;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + whole.length);
  return [...(before === '' ? [] : [before]), { factId, sourceId }, ...partsOfText(after)];
}
