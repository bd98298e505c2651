import { inflateRawSync } from 'node:zlib';

/** A cell as a spreadsheet gets it: a number, or words, with the number format that it is shown by. */
export interface ReadCell {
  readonly value: number | string;
  readonly format: string;
  readonly address: string | null;
}

export interface ReadSheet {
  readonly name: string;
  /** By row and column, from 0; undefined where a cell is empty. */
  readonly rows: readonly (readonly (ReadCell | undefined)[])[];
  /** So many rows stay in sight. */
  readonly frozenRows: number;
  readonly hasFormulas: boolean;
}

/** A reader of workbooks written for the tests alone, from the bytes on: it shares nothing with what wrote them. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const files = unzipped(Buffer.from(bytes));
  const part = (name: string) => files.get(name) ?? '';
  const words = all(part('xl/sharedStrings.xml'), /<si>(.*?)<\/si>/gs).map(([, item = '']) =>
    all(item, /<t[^>]*>(.*?)<\/t>/gs)
      .map(([, text = '']) => unescaped(text))
      .join(''),
  );
  const formats = formatsOf(part('xl/styles.xml'));
  const names = all(part('xl/workbook.xml'), /<sheet [^>]*?name="([^"]*)"/g).map(([, name = '']) =>
    unescaped(name),
  );
  return names.map((name, place) => {
    const xml = part(`xl/worksheets/sheet${place + 1}.xml`);
    const targets = new Map(
      all(part(`xl/worksheets/_rels/sheet${place + 1}.xml.rels`), /<Relationship ([^>]*?)\/?>/g).map(
        ([, attributes = '']) => [attribute(attributes, 'Id'), unescaped(attribute(attributes, 'Target'))],
      ),
    );
    const addresses = new Map(
      all(xml, /<hyperlink ([^>]*?)\/?>/g).map(([, attributes = '']) => [
        attribute(attributes, 'ref'),
        targets.get(attribute(attributes, 'r:id')) ?? '',
      ]),
    );
    const rows: (ReadCell | undefined)[][] = [];
    for (const [, attributes = '', content = ''] of all(xml, /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const written = /<v>(.*?)<\/v>/s.exec(content)?.[1];
      if (written === undefined) continue;
      const reference = attribute(attributes, 'r');
      const [column, row] = placeOf(reference);
      const isWords = attribute(attributes, 't') === 's';
      const inRow = rows[row] ?? [];
      inRow[column] = {
        value: isWords ? (words[Number(written)] ?? '') : Number(written),
        format: formats[Number(attribute(attributes, 's'))] ?? '',
        address: addresses.get(reference) ?? null,
      };
      rows[row] = inRow;
    }
    return {
      name,
      rows: Array.from(rows, (row) => row ?? []),
      frozenRows: Number(/ySplit="(\d+)"/.exec(xml)?.[1] ?? 0),
      hasFormulas: /<f[ >/]/.test(xml),
    };
  });
}

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

/** The column and the row of a reference such as `AB12`, from 0. */
function placeOf(reference: string): [column: number, row: number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [column - 1, Number(digits) - 1];
}

/** The number format of each style. */
function formatsOf(styles: string): string[] {
  const codes = new Map(
    all(styles, /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g).map(([, id = '', code = '']) => [
      id,
      unescaped(code),
    ]),
  );
  const ofCells = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
  return all(ofCells, /<xf ([^>]*?)\/?>/g).map(
    ([, attributes = '']) => codes.get(attribute(attributes, 'numFmtId')) ?? '',
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The files of a ZIP archive as texts, by the directory at its end. */
function unzipped(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    const isPacked = archive.readUInt16LE(at + 10) === 8;
    const size = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + size);
    files.set(name, (isPacked ? inflateRawSync(packed) : packed).toString('utf8'));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}
