import { embedOptionsTable } from './embedTable';
import { linkKeysTable, ownPricesTable } from './linkTables';
import { imagePartsTable, workloadFieldsTable } from './workloadTables';

/** The tables of the docs that say what the code reads, by the names that they have there; made from the code itself. */
export const DOC_TABLES: Readonly<Record<string, string>> = {
  'link-keys': linkKeysTable(),
  'workload-fields': workloadFieldsTable(),
  'image-parts': imagePartsTable(),
  'own-prices': ownPricesTable(),
  'embed-options': embedOptionsTable(),
};

const MARKED = /(<!-- table: ([\w-]+) -->\n).*?(<!-- end -->)/gs;

/**
 * A page of the docs with its tables as they are now, each between `<!-- table: … -->` and `<!-- end -->`.
 * @throws Error for a table that there is none of
 */
export function withTables(page: string): string {
  return page.replaceAll(MARKED, (_, start: string, name: string, end: string) => {
    const table = DOC_TABLES[name];
    if (table === undefined) throw new Error(`there is no table "${name}"`);
    return `${start}\n${table}\n\n${end}`;
  });
}
