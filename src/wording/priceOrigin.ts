import type { Price } from '../catalog/prices';
import { sourceOf } from '../catalog/sources';
import { sourceDateText } from './sourceDate';

/** Where a price comes from: the source, the place in it, the date, and the rule where it was derived. */
export function priceOrigin({ basis, source: id, where, note }: Price): string {
  if (id === null) return 'Your own price.';
  const source = sourceOf(id);
  const derived = basis === 'derived' ? ` ${note ?? 'Derived by rule.'}` : '';
  return `${source.title}, ${where} (${sourceDateText(source)}).${derived}`;
}
