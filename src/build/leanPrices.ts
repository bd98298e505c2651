import type { Plugin } from 'vite';

const PRICE_LIST = /\/data\/price-lists\/[^/]+\.json$/;

/**
 * Leaves the place in the source and the note of each price out of the embed, whose readers are sent to the full page for
 * receipts: they are most of the bytes of a price list.
 */
export function leanPrices(): Plugin {
  return {
    name: 'lean-prices',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'embed',
    transform: (code, id) => (PRICE_LIST.test(id) ? { code: withoutPlaces(code), map: null } : null),
  };
}

/** The text of a price list in which no price says where it stands. */
export function withoutPlaces(priceListJson: string): string {
  const lean = (key: string, value: unknown) => (key === 'note' ? undefined : key === 'where' ? '' : value);
  return JSON.stringify(JSON.parse(priceListJson), lean);
}
