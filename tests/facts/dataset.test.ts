import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { datasetSchema, type Model, type PriceList } from '../../src/catalog/schema';
import { datasetFiles } from '../../src/facts/dataset';
import { ALL_SOURCES, FACTS } from '../../src/facts/facts';

const files = datasetFiles();
const dataset = JSON.parse(files['dataset.json']);
const schema: Schema = JSON.parse(files['dataset.schema.json']);

interface Schema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, validateFormats: false }).compile(
  schema,
);

/** What the published schema finds wrong, a line each. */
function problemsOf(value: unknown): string[] {
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

describe('dataset.json', () => {
  it('names its schema and the day up to which it holds', () => {
    expect(dataset.$schema).toBe('dataset.schema.json');
    expect(dataset.asOf).toBe('2026-11-26');
  });

  it('keeps to the schema that lies beside it', () => {
    expect(problemsOf(dataset)).toEqual([]);
  });

  it('keeps to the schema that the other one is made of', () => {
    expect(datasetSchema.safeParse(dataset).error?.issues ?? []).toEqual([]);
  });

  it('holds every fact with all its claims, every source, price list and model', () => {
    expect(dataset.facts).toEqual(FACTS);
    expect(dataset.sources).toEqual(ALL_SOURCES);
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    expect(ids(dataset.models)).toEqual(expect.arrayContaining(['gpt-4o-mini', 'gpt-6-luna', 'gpt-4o']));
    expect(ids(dataset.sellers).slice(0, 2)).toEqual(['openai', 'azure']);
    const lists = dataset.priceLists as readonly PriceList[];
    for (const { id, priceLists } of dataset.models as readonly Model[]) {
      expect(lists.filter(({ model }) => model === id).map((list) => list.id)).toEqual(priceLists);
    }
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
    expect(problemsOf(changed)).not.toEqual([]);
  });
});
