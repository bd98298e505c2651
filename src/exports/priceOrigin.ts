import type { Price } from '../catalog/prices';
import { sourceOf } from '../catalog/sources';
import { formatDate } from '../units/format';

/** Where a price comes from: the source, the place in it, the date, and the rule where it was derived. */
export function priceOrigin({ basis, source, where, note }: Price): string {
  if (source === null) return 'Your own price.';
  const { title, date, dateNote } = sourceOf(source);
  const derived = basis === 'derived' ? ` ${note ?? 'Derived by rule.'}` : '';
  return `${title}, ${where} (${dateNote ?? formatDate(date)}).${derived}`;
}
