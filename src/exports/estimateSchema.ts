import { PRICE_LISTS } from '../catalog/priceLists';
import { PRICE_IDS, UNIT_POWERS } from '../catalog/prices';
import { LINE_KINDS } from '../engine/priceUsage';
import {
  IMAGE_QUANTITIES,
  isOptional,
  NAME_MAX_CHARACTERS,
  OWN_PRICE_FIELD,
  type QuantityField,
  SCENARIO_QUANTITIES,
  SCENARIO_QUANTITY_KEYS,
  TITLE_MAX_CHARACTERS,
  WORKLOAD_CHOICE_KEYS,
  WORKLOAD_CHOICES,
  WORKLOAD_QUANTITIES,
  WORKLOAD_QUANTITY_KEYS,
} from '../scenario/fields';
import {
  DEFAULT_IMAGE,
  DEFAULT_SCENARIO,
  DEFAULT_WORKLOAD,
  IMAGE_DETAILS,
  MAX_IMAGE_SIZES,
  MAX_WORKLOADS,
} from '../scenario/scenario';
import { VOLUME_PERIODS } from '../units/period';
import { COLLECTION_FORMAT, ESTIMATE_FORMAT, FILE_VERSION } from './estimateFile';

type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12) of the files that the page writes and reads, made of the descriptors that check the
 * fields. Only the scenario is read back; what a scenario leaves out has its default.
 */
export function estimateSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'GPT-4o mini cost estimate',
    oneOf: [{ $ref: '#/$defs/estimateFile' }, { $ref: '#/$defs/collection' }],
    $defs: {
      estimateFile: estimateFileSchema(),
      collection: objectOf(
        {
          $schema: { type: 'string' },
          format: { const: COLLECTION_FORMAT },
          version: { const: FILE_VERSION },
          estimates: {
            type: 'array',
            items: objectOf({ name: { type: 'string' }, estimate: { $ref: '#/$defs/estimateFile' } }),
          },
        },
        ['format', 'version', 'estimates'],
      ),
      scenario: scenarioSchema(),
      workload: workloadSchema(),
      totals: totalsSchema,
      line: lineSchema(),
    },
  };
}

const text = { type: 'string' };
const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const amount = { type: ['number', 'null'] };

function objectOf(properties: Schema, required: readonly string[] = Object.keys(properties)): Schema {
  return { type: 'object', properties, required, additionalProperties: false };
}

function estimateFileSchema(): Schema {
  return objectOf(
    {
      $schema: text,
      format: { const: ESTIMATE_FORMAT },
      version: { const: FILE_VERSION },
      madeOn: date,
      link: { type: ['string', 'null'] },
      model: objectOf({ id: text, shutdown: date, replacement: text }),
      priceList: objectOf({ id: text, title: text, date, checked: date }),
      scenario: { $ref: '#/$defs/scenario' },
      estimate: objectOf({
        totals: { $ref: '#/$defs/totals' },
        workloads: {
          type: 'array',
          items: objectOf({
            label: text,
            requestsPerMonth: { type: 'number' },
            lines: { type: 'array', items: { $ref: '#/$defs/line' } },
            totals: { $ref: '#/$defs/totals' },
            warnings: { type: 'array', items: objectOf({ code: text, text }) },
          }),
        },
      }),
      sources: {
        type: 'array',
        items: objectOf({ id: text, title: text, address: { type: ['string', 'null'] }, date: text }),
      },
    },
    ['format', 'version', 'scenario'],
  );
}

function scenarioSchema(): Schema {
  const settings = SCENARIO_QUANTITY_KEYS.map((key) => [
    key,
    quantity(SCENARIO_QUANTITIES[key], DEFAULT_SCENARIO[key], DEFAULT_SCENARIO[key] === null),
  ]);
  return objectOf(
    {
      title: shortText(TITLE_MAX_CHARACTERS),
      priceListId: choice(
        PRICE_LISTS.map(({ id }) => id),
        DEFAULT_SCENARIO.priceListId,
      ),
      priceListDate: { ...date, type: ['string', 'null'], default: null },
      ownPrices: objectOf(Object.fromEntries(PRICE_IDS.map((id) => [id, quantity(OWN_PRICE_FIELD)])), []),
      ...Object.fromEntries(settings),
      workloads: { type: 'array', minItems: 1, maxItems: MAX_WORKLOADS, items: { $ref: '#/$defs/workload' } },
    },
    ['workloads'],
  );
}

function workloadSchema(): Schema {
  const quantities = WORKLOAD_QUANTITY_KEYS.map((key) => [
    key,
    quantity(WORKLOAD_QUANTITIES[key], DEFAULT_WORKLOAD[key], isOptional(key)),
  ]);
  const choices = WORKLOAD_CHOICE_KEYS.map((key) => {
    const { label, values } = WORKLOAD_CHOICES[key];
    return [key, { title: label, ...choice(values, DEFAULT_WORKLOAD[key]) }];
  });
  const imageQuantities = (Object.keys(IMAGE_QUANTITIES) as (keyof typeof IMAGE_QUANTITIES)[]).map((key) => [
    key,
    quantity(IMAGE_QUANTITIES[key], DEFAULT_IMAGE[key]),
  ]);
  return objectOf(
    {
      name: shortText(NAME_MAX_CHARACTERS),
      volumePeriod: choice(VOLUME_PERIODS, DEFAULT_WORKLOAD.volumePeriod),
      ...Object.fromEntries([...choices, ...quantities]),
      images: {
        type: 'array',
        maxItems: MAX_IMAGE_SIZES,
        items: objectOf(
          {
            ...Object.fromEntries(imageQuantities),
            detail: choice(IMAGE_DETAILS, DEFAULT_IMAGE.detail),
          },
          [],
        ),
      },
    },
    [],
  );
}

function quantity(field: QuantityField, byDefault?: number | null, nullable = false): Schema {
  const type = field.whole ? 'integer' : 'number';
  return {
    title: field.label,
    description: field.unit,
    type: nullable ? [type, 'null'] : type,
    minimum: field.minimum,
    maximum: field.maximum,
    ...(byDefault === undefined ? {} : { default: byDefault }),
  };
}

function choice(values: readonly unknown[], byDefault: unknown): Schema {
  return { enum: values, default: byDefault };
}

/** The characters are those that the check of texts lets through. */
function shortText(maxLength: number): Schema {
  return { type: 'string', maxLength, pattern: '^[^~\\p{Cc}\\p{Cs}]*$', default: '' };
}

const totalsSchema = objectOf({
  monthlyUsd: amount,
  onceUsd: amount,
  annualUsd: amount,
  perRequestUsd: amount,
  per1kRequestsUsd: amount,
  monthlyIncomplete: { type: 'boolean' },
  incomplete: { type: 'boolean' },
});

function lineSchema(): Schema {
  return objectOf({
    kind: { enum: LINE_KINDS },
    tier: { enum: ['standard', 'batch', 'fast', null] },
    tuning: { enum: ['base', 'fineTuned', null] },
    recurrence: { enum: ['monthly', 'once'] },
    quantity: { type: 'number' },
    per: { enum: Object.keys(UNIT_POWERS) },
    rate: {
      ...objectOf({
        id: { enum: PRICE_IDS },
        usd: { type: 'number' },
        basis: { enum: ['listed', 'derived', 'own'] },
        source: { type: ['string', 'null'] },
        where: text,
        note: { type: ['string', 'null'] },
      }),
      type: ['object', 'null'],
    },
    amountUsd: amount,
  });
}
