/** A token of JSON: a mark, a string or anything else; at the end of the text perhaps the beginning of one. */
const TOKEN = /\s+|[{}[\]:,]|"(?:[^"\\]|\\.)*"?|[^\s{}[\]:,"]+/gsy;

/** The fields of the first object of a text in JSON, as far as they can be seen. */
export interface SeenFields {
  readonly names: ReadonlySet<string>;
  /** What the field `object` says; empty where it says nothing. */
  readonly object: string;
}

/**
 * The fields of the first object of a text that may be cut off anywhere: of a list, those of its first object. Objects
 * inside it are leapt over.
 */
export function seenFields(text: string): SeenFields {
  const names = new Set<string>();
  let object = '';
  let depth = 0;
  let key: string | null = null;
  let isValue = false;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text)?.[0]; token !== undefined; token = TOKEN.exec(text)?.[0]) {
    if (token === '{' || (token === '[' && depth > 0)) {
      depth += 1;
    } else if ((token === '}' || token === ']') && depth > 0) {
      depth -= 1;
      if (depth === 0) break;
    } else if (depth === 1 && token.startsWith('"')) {
      if (isValue && key === 'object') object = token.replaceAll('"', '');
      if (!isValue) key = token.slice(1, -1);
    } else if (depth === 1 && token === ':') {
      if (key !== null) names.add(key);
      isValue = true;
    } else if (depth === 1 && token === ',') {
      isValue = false;
    }
  }
  return { names, object };
}
