import { PRICE_LISTS } from '../catalog/priceLists';

/** A key of two letters, or one of a letter, which many programs have, with what could be its value. */
const NEAR = /^(?:px|bu|pf|m[fhmoprstw])=|^h=\d{1,3}$|^x=[a-z]{2}\d|^w=[a-z]{1,2}\d+[a-z]?(?:~|$)/;

/** A reader of mail has taken an equals sign and what follows for an escape: `px 241001` was `px=20241001`. */
const ESCAPED = /^(?:(?:px|bu|pf|m[fhmoprstw])[^a-z_]|(?:w\d+|h)\W)/;

/** Mail breaks a long line by an equals sign, which may fall into a key: `b=u=250`. */
const BROKEN = /^(?:bu|p[fx]?|m[fhmoprstw]|[hx]|w\d+)=/;

/**
 * Whether a key that is not of the format was probably meant for one: it has signs or digits stuck on, `>p=openai`, or
 * capitals, or lacks its equals sign, or a line break has cut it in two.
 */
export function isNearKey(key: string, value: string): boolean {
  const bare = `${key.replace(/[^A-Za-z_]/g, '')}=${value}`.toLowerCase();
  return (
    NEAR.test(bare) ||
    PRICE_LISTS.some(({ id }) => bare === `p=${id}`) ||
    (value === '' ? ESCAPED.test(key) : BROKEN.test(key + value))
  );
}
