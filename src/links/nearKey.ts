import { findPriceList } from '../catalog/priceLists';

/** What the value of a key of one letter looks like: so many programs have keys of one letter. */
const VALUES: Readonly<Record<string, (value: string) => unknown>> = {
  p: (value) => findPriceList(value.toLowerCase()),
  h: (value) => /^\d{1,3}$/.test(value),
  x: (value) => /^[a-z]{2}\d/i.test(value),
};

/**
 * Why a key that is not of the format was probably meant for one that has a part in the figure; undefined where it was not.
 * It has signs or digits stuck on, `>p=openai`, or capitals; or a reader of mail has taken its equals sign and what
 * follows for an escape: `px 241001` was `px=20241001`.
 */
export function nearKey(key: string, value: string): string | undefined {
  const letters = key.replace(/[^A-Za-z_]/g, '').toLowerCase();
  const isNear =
    /^(?:px|bu|pf)$/.test(letters) ||
    VALUES[letters]?.(value) ||
    (value === ''
      ? /^(?:(?:px|bu|pf)[^a-z_]|(?:w\d+|h)[^\w])/.test(key)
      : /^\W+w\d+\W*$|^w\d+\W+$/.test(key) && /^[a-z]{1,2}\d/.test(value));
  return isNear ? 'It is nearly a key of links; it was skipped.' : undefined;
}
