const SPACE = /[\t\n\r ]*/y;
/** From the space on all but the quote and the backslash, and what a backslash may escape. */
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const OTHER_VALUE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next in a list or an object, or at the top. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

/**
 * Where a text stops being JSON, in UTF-16 units: the start of what does not fit, and its length where something is missing
 * at its end. Null for valid JSON. Of browsers, none tells this in words that all share.
 */
export function jsonFault(json: string): number | null {
  const open: ('}' | ']')[] = [];
  let expected = 'value' as Expected;
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(json)?.[0] ?? '';
    at += found.length;
    return found !== '';
  };
  const takeSign = (sign: string): boolean => {
    const isThere = json[at] === sign;
    if (isThere) at += 1;
    return isThere;
  };
  const close = (): boolean => {
    if (json[at] === undefined || json[at] !== open.at(-1)) return false;
    at += 1;
    open.pop();
    expected = 'comma-or-end';
    return true;
  };
  const takeValue = (): boolean => {
    if (takeSign('{')) {
      open.push('}');
      expected = 'key-or-end';
    } else if (takeSign('[')) {
      open.push(']');
      expected = 'value-or-end';
    } else if (take(STRING) || take(OTHER_VALUE)) {
      expected = 'comma-or-end';
    } else {
      return false;
    }
    return true;
  };
  const takeKey = (): boolean => {
    expected = 'colon';
    return take(STRING);
  };
  const takeNext = (): boolean => {
    switch (expected) {
      case 'value':
        return takeValue();
      case 'value-or-end':
        return close() || takeValue();
      case 'key':
        return takeKey();
      case 'key-or-end':
        return close() || takeKey();
      case 'colon':
        expected = 'value';
        return takeSign(':');
      case 'comma-or-end':
        if (close()) return true;
        expected = open.at(-1) === '}' ? 'key' : 'value';
        return takeSign(',');
    }
  };
  take(SPACE);
  do {
    if (!takeNext()) return at;
    take(SPACE);
  } while (open.length > 0 || expected !== 'comma-or-end');
  return at < json.length ? at : null;
}
