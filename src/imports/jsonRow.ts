import type { JsonObject } from './parseJson';
import type { Row } from './rowReading';

/** The fields of objects in JSON as those of a row; where several have a field, the first of them counts. */
export function rowOfObjects(...objects: readonly JsonObject[]): Row {
  return { decimalComma: false, text: (field) => textOf(objects.find((object) => field in object)?.[field]) };
}

function textOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.trim();
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return '';
  }
}
