import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOC_TABLES, withTables } from '../../../src/build/docs/docTables';
import { IMAGE_LETTERS, LINK_KEYS, NAME_LETTER } from '../../../src/links/linkFormat';

const FOLDER = new URL('../../../docs/', import.meta.url);

const pages = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));

/** The cells of a table's row, by what stands in its first one. */
function rowOf(table: string, first: string): string[] | undefined {
  return (DOC_TABLES[table] ?? '')
    .split('\n')
    .map((line) => line.slice('| '.length, -' |'.length).split(' | '))
    .find(([cell]) => cell === first)
    ?.slice(1);
}

describe('the tables of the docs', () => {
  it.each(pages)('are those of the code; after a change run `npm run docs`: $name', ({ text }) => {
    expect(withTables(text)).toBe(text);
  });

  it('stand in the docs once each, and each has its end', () => {
    const all = pages.map(({ text }) => text).join('\n');
    const names = [...all.matchAll(/^<!-- table: (\S+) -->$/gm)].map(([, name]) => name);
    expect(names.sort()).toEqual(Object.keys(DOC_TABLES).sort());
    expect(all.match(/^<!-- end -->$/gm)).toHaveLength(names.length);
  });

  it('have a row for each key of a link, for its images and for its names', () => {
    for (const key of LINK_KEYS) expect(rowOf('link-keys', `\`${key}\``), key).toBeDefined();
    expect(rowOf('workload-fields', `\`${IMAGE_LETTERS[0]}\` … \`${IMAGE_LETTERS.at(-1)}\``)).toBeDefined();
    expect(rowOf('workload-fields', `\`${NAME_LETTER}\``)).toBeDefined();
  });

  it.each([
    { table: 'link-keys', first: '`h`', rest: ['Horizon, months', '1 to 120, whole', '`12`'] },
    { table: 'link-keys', first: '`bu`', rest: ['Monthly budget, USD a month', '0.01 to 1E15', 'none'] },
    {
      table: 'workload-fields',
      first: '`s`',
      rest: ['A unit is', '`0` requests, `1` conversation, `2` documents', '`s0`'],
    },
    { table: 'workload-fields', first: '`ct`', rest: ['Conversations: turns', '1 to 500, whole', '`ct10`'] },
    {
      table: 'workload-fields',
      first: '`rt`',
      rest: ['Retries, % of the calls made again', '0 to 100', '`rt0`'],
    },
    { table: 'image-parts', first: 'Detail', rest: ['`l` low, `h` high, `a` auto'] },
    { table: 'own-prices', first: '`ti`', rest: ['Input, fine-tuned', '0 to 10,000 USD per 1M tokens'] },
    { table: 'own-prices', first: '`ww`', rest: ['Web search', '0 to 10,000 USD per 1,000 calls'] },
  ])('say of $first what it means, what it may be and what it is without it', ({ table, first, rest }) => {
    expect(rowOf(table, first)).toEqual(rest);
  });
});

describe('the tables of a page', () => {
  const page = (inside: string) => `Before\n\n<!-- table: image-parts -->\n${inside}<!-- end -->\n\nAfter\n`;

  it('are put between their marks, and the rest stays', () => {
    const written = page(`\n${DOC_TABLES['image-parts']}\n\n`);
    expect(withTables(page(''))).toBe(written);
    expect(withTables(page('\n| what stood here |\n\n'))).toBe(written);
    expect(withTables(written)).toBe(written);
  });

  it('must be tables that there are', () => {
    expect(() => withTables('<!-- table: no-such -->\n<!-- end -->\n')).toThrow(
      'there is no table "no-such"',
    );
  });
});
