import { ALL_MODELS, ALL_PRICE_LISTS, ALL_SELLERS } from '../catalog/everything';
import { THIS_MODEL } from '../catalog/models';
import { datasetJsonSchema } from '../catalog/schema';
import { BYTE_ORDER_MARK, csvText } from '../wording/csv';
import { jsonText } from '../wording/json';
import { isDisputed } from './conflicts';
import type { DatasetFileName } from './datasetFiles';
import { ALL_SOURCES, FACTS, FACTS_AS_OF } from './facts';
import { limitsOf } from './limits';

const SCHEMA_FILE: DatasetFileName = 'dataset.schema.json';

/** The text of each file that the dataset can be taken away in. */
export function datasetFiles(): Readonly<Record<DatasetFileName, string>> {
  return {
    'dataset.json': datasetJson(),
    'dataset.schema.json': jsonText(datasetJsonSchema()),
    'facts.csv': BYTE_ORDER_MARK + factsCsv(),
  };
}

/** The whole dataset as one JSON text, which names its schema. */
function datasetJson(): string {
  const dataset = {
    $schema: SCHEMA_FILE,
    asOf: FACTS_AS_OF,
    sources: ALL_SOURCES,
    facts: FACTS,
    priceLists: ALL_PRICE_LISTS,
    models: ALL_MODELS,
    sellers: ALL_SELLERS,
    limits: limitsOf(THIS_MODEL),
  };
  return jsonText(dataset);
}

const CSV_COLUMNS = [
  'fact',
  'group',
  'label',
  'sources_differ',
  'value',
  'qualifier',
  'unit',
  'source',
  'source_title',
  'where',
  'address',
  'source_date',
  'as_of',
  'confidence',
  'note',
];

/** A row for each claim. A list is written with `; ` between its items; a claim that nothing is published has no value. */
function factsCsv(): string {
  const sources = new Map(ALL_SOURCES.map((source) => [source.id, source]));
  const rows = FACTS.flatMap((fact) =>
    fact.claims.map((claim) => {
      const source = sources.get(claim.source);
      return [
        fact.id,
        fact.group,
        fact.label,
        isDisputed(fact) ? 'yes' : 'no',
        cellOf(claim.value),
        claim.qualifier ?? null,
        fact.unit,
        claim.source,
        source?.title ?? null,
        claim.where,
        source?.address ?? null,
        source?.date ?? null,
        claim.date ?? null,
        claim.confidence ?? null,
        claim.note ?? null,
      ];
    }),
  );
  return csvText([CSV_COLUMNS, ...rows]);
}

function cellOf(value: (typeof FACTS)[number]['claims'][number]['value']): string | number | null {
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value as string | number | null);
}
