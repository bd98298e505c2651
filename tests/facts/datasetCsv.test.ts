import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/catalog/schema';
import { datasetFiles } from '../../src/facts/dataset';
import { ALL_SOURCES, FACTS } from '../../src/facts/facts';
import { csvText } from '../../src/wording/csv';

const csv = datasetFiles()['facts.csv'];

/** The cells of each row, read letter by letter as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (quoted && letter === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (quoted) cell += letter;
    else if (letter === ',' || letter === '\r') {
      row.push(cell);
      cell = '';
    } else if (letter === '\n') {
      rows.push(row);
      row = [];
    } else cell += letter;
  }
  return rows;
}

const [head = [], ...body] = readCsv(csv.slice(1));
const rows = body.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index]])));

function shown(value: Claim['value']): string {
  if (value === null) return '';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return Array.isArray(value) ? value.join('; ') : String(value);
}

describe('facts.csv', () => {
  it('begins with the mark by which spreadsheets know its letters, and ends each row as they do', () => {
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv).toMatch(/^\ufefffact,group,label,/);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has a row for each claim, in the order of the facts, and every row as many cells as the first', () => {
    const claims = FACTS.flatMap(({ id, claims: ofFact }) => ofFact.map(({ source }) => [id, source]));
    expect(rows.map(({ fact, source }) => [fact, source])).toEqual(claims);
    expect(new Set(body.map((cells) => cells.length))).toEqual(new Set([head.length]));
  });

  it('keeps every text, number and list to the letter, commas and all', () => {
    const expected = FACTS.flatMap(({ label, group, unit, claims }) =>
      claims.map(({ value, qualifier = '', where, date = '', confidence = '', note = '' }) => ({
        label,
        group,
        unit,
        value: shown(value),
        qualifier,
        where,
        as_of: date,
        confidence,
        note,
      })),
    );
    expect(rows).toEqual(expected.map((row) => expect.objectContaining(row)));
    expect(expected.filter(({ value }) => value.includes(',')).length).toBeGreaterThan(0);
  });

  it('would keep quotes and line breaks too, which no fact has yet', () => {
    const cells = ['6" long, "or so"', '"', 'one\r\ntwo', ' edged '];
    expect(readCsv(csvText([cells, ['next', '', '', '']]))).toEqual([cells, ['next', '', '', '']]);
  });

  it('knows the source of each row, with its title and date', () => {
    const known = new Map(ALL_SOURCES.map((source) => [source.id, source]));
    for (const { source = '', source_title, source_date, address } of rows) {
      expect(source_title).toBe(known.get(source)?.title);
      expect(source_date).toBe(known.get(source)?.date);
      expect(address).toBe(known.get(source)?.address ?? '');
    }
  });

  it('marks the claims on which sources differ, and leaves the value empty where nothing is published', () => {
    const of = (fact: string) =>
      rows.filter((row) => row.fact === fact).map(({ sources_differ, value }) => [sources_differ, value]);
    expect(of('training-price')).toEqual([
      ['yes', '0.3'],
      ['yes', '3'],
      ['yes', '3'],
    ]);
    expect(of('input-modalities')).toEqual([
      ['no', 'text; image'],
      ['no', 'text; image'],
      ['no', 'text; image'],
    ]);
    expect(of('aime-2025')).toEqual([['no', '']]);
  });
});
