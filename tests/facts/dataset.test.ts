import { describe, expect, it } from 'vitest';
import { datasetSchema } from '../../src/catalog/schema';
import { datasetFiles } from '../../src/facts/dataset';
import { ALL_SOURCES, FACTS } from '../../src/facts/facts';

const files = datasetFiles();
const dataset = JSON.parse(files['dataset.json']);
const schema: Schema = JSON.parse(files['dataset.schema.json']);

interface Schema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

const NOTES_ONLY = ['$schema', '$defs', 'format'];

/** What is wrong with a value by a JSON Schema, a line each: the keywords that this one uses, and none unknown. */
function problemsBy(rules: Schema, value: unknown, path = ''): string[] {
  const is = (holds: boolean, keyword: string) => (holds ? [] : [`${path}: ${keyword}`]);
  const size = typeof value === 'string' || Array.isArray(value) ? value.length : 0;
  const entries = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  return Object.entries(rules).flatMap(([keyword, rule]) => {
    const { properties = {}, items = {}, anyOf = [] } = rules;
    switch (keyword) {
      case 'type':
        return is(isOfType(String(rule), value), keyword);
      case 'enum':
        return is((rule as unknown[]).includes(value), keyword);
      case 'pattern':
        return is(new RegExp(String(rule)).test(String(value)), keyword);
      case 'minLength':
      case 'minItems':
        return is(size >= Number(rule), keyword);
      case 'minimum':
        return is(Number(value) >= Number(rule), keyword);
      case 'exclusiveMinimum':
        return is(Number(value) > Number(rule), keyword);
      case 'maximum':
        return is(Number(value) <= Number(rule), keyword);
      case 'required':
        return (rule as string[]).flatMap((key) => is(entries.map(([name]) => name).includes(key), key));
      case 'additionalProperties':
        return entries.flatMap(([key]) => is(key in properties, `${key} is not foreseen`));
      case 'properties':
        return entries.flatMap(([key, entry]) => problemsBy(properties[key] ?? {}, entry, `${path}.${key}`));
      case 'items':
        return entries.flatMap(([key, entry]) => problemsBy(items, entry, `${path}[${key}]`));
      case 'anyOf':
        return is(
          anyOf.some((one) => problemsBy(one, value).length === 0),
          keyword,
        );
      case '$ref':
        return problemsBy(schema.$defs?.[String(rule).replace('#/$defs/', '')] ?? {}, value, path);
      default:
        return is(NOTES_ONLY.includes(keyword), `unknown keyword ${keyword}`);
    }
  });
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

describe('dataset.json', () => {
  it('names its schema and the day up to which it holds', () => {
    expect(dataset.$schema).toBe('dataset.schema.json');
    expect(dataset.asOf).toBe('2026-11-22');
  });

  it('keeps to the schema that lies beside it', () => {
    expect(problemsBy(schema, dataset)).toEqual([]);
  });

  it('keeps to the schema that the other one is made of', () => {
    expect(datasetSchema.safeParse(dataset).error?.issues ?? []).toEqual([]);
  });

  it('holds every fact with all its claims, every source, price list and model', () => {
    expect(dataset.facts).toEqual(FACTS);
    expect(dataset.sources).toEqual(ALL_SOURCES);
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    expect(ids(dataset.priceLists)).toEqual(['documents', 'openai', 'azure-global', 'azure-regional']);
    expect(ids(dataset.models)).toEqual(['gpt-4o-mini', 'gpt-6-luna', 'gpt-4o']);
    expect(dataset.limits.contextTokens.value).toBe(128_000);
  });

  it('ends in a line break, as text files do', () => {
    expect(files['dataset.json']).toMatch(/[^\n]\n$/);
  });
});

describe('dataset.schema.json', () => {
  it('is a JSON Schema of an object with what dataset.json has, and nothing else', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.type).toBe('object');
    expect(schema.additionalProperties).toBe(false);
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual(Object.keys(dataset).sort());
    expect([...(schema.required ?? [])].sort()).toEqual(Object.keys(dataset).sort());
  });

  it.each<[string, object]>([
    ['without a source', { sources: undefined }],
    ['with something unforeseen', { rumours: [] }],
    ['with a day that is none', { asOf: '2026-02-30' }],
    ['with a fact that says nothing', { facts: [{ ...FACTS[0], claims: [] }] }],
    ['with an unknown unit', { facts: [{ ...FACTS[0], unit: 'furlongs' }] }],
  ])('refuses a dataset %s', (_, changes) => {
    const changed = JSON.parse(JSON.stringify({ ...dataset, ...changes }));
    expect(problemsBy(schema, changed)).not.toEqual([]);
  });
});
