/**
 * The shape of the files that the page writes and reads. Used when the site is built and in tests; what is read is
 * checked by the page's own rules, which say what is wrong to the one who gave the file.
 */
import { z } from 'zod';
import {
  LINE_KINDS,
  lettersOf,
  OWN_PRICE_IDS,
  PRICE_IDS,
  TIERS,
  TUNINGS,
  UNIT_POWERS,
} from '../catalog/billables';
import { PRICE_LISTS } from '../catalog/priceLists';
import { DEFAULT_IMAGE, DEFAULT_SCENARIO, DEFAULT_WORKLOAD } from '../scenario/defaults';
import type { QuantityField } from '../scenario/fieldRow';
import {
  isOptional,
  WORKLOAD_CHOICE_KEYS,
  WORKLOAD_CHOICES,
  WORKLOAD_QUANTITIES,
  WORKLOAD_QUANTITY_KEYS,
} from '../scenario/fields';
import { IMAGE_QUANTITIES, IMAGE_QUANTITY_KEYS } from '../scenario/imageFields';
import { CACHE_WRITES, OWN_MODEL_PRICE_IDS } from '../scenario/move';
import { IMAGE_DETAILS, MAX_IMAGE_SIZES, MAX_WORKLOADS } from '../scenario/scenario';
import {
  NAME_MAX_CHARACTERS,
  OWN_PRICE_FIELD,
  SCENARIO_QUANTITIES,
  SCENARIO_QUANTITY_KEYS,
  TITLE_MAX_CHARACTERS,
} from '../scenario/scenarioFields';
import { VOLUME_PERIODS } from '../units/period';
import { jsonText } from '../wording/json';
import { COLLECTION_FORMAT, ESTIMATE_FORMAT, FILE_VERSION } from './estimateFile';

/** The JSON Schema (draft 2020-12) of a file. Only the scenario is read back; what it leaves out has its default. */
export function estimateSchema(): object {
  return z.toJSONSchema(fileSchema, { io: 'input' });
}

/** The same as the text of the file that is published. */
export function estimateSchemaJson(): string {
  return jsonText(estimateSchema());
}

const text = z.string();
// Patterns are read by programs of any language: they hold to what regular expressions have in common, in which `\d` may be
// a digit of any script and classes of Unicode may be none at all.
const date = text.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/);
const modelId = text.regex(/^[a-z0-9.-]{1,60}$/);
const amountUsd = z.number().nullable();

const CONTROL_CHARACTERS = '\\x00-\\x1F\\x7F-\\x9F';

/** The characters are those that the check of texts lets through; halves of surrogate pairs are none in UTF-8. */
function shortText(maxCharacters: number) {
  return text
    .max(maxCharacters)
    .regex(new RegExp(`^[^~${CONTROL_CHARACTERS}]*$`))
    .default('');
}

function quantity({ whole, minimum, maximum, label, unit }: QuantityField) {
  const number = whole ? z.int() : z.number();
  return number.min(minimum).max(maximum).meta({ title: label, description: unit });
}

/** A quantity with its default; one that may be none is null there. */
function settledQuantity(field: QuantityField, byDefault: number | null, nullable = false) {
  const number = quantity(field);
  return nullable || byDefault === null ? number.nullable().default(byDefault) : number.default(byDefault);
}

/** A field for each key. */
function fieldsOf<Key extends string, Field>(keys: readonly Key[], fieldOf: (key: Key) => Field) {
  return Object.fromEntries(keys.map((key) => [key, fieldOf(key)])) as Record<Key, Field>;
}

const imageSchema = z.strictObject({
  ...fieldsOf(IMAGE_QUANTITY_KEYS, (key) => settledQuantity(IMAGE_QUANTITIES[key], DEFAULT_IMAGE[key])),
  detail: z.enum(IMAGE_DETAILS).default(DEFAULT_IMAGE.detail),
});

const workloadSchema = z
  .strictObject({
    name: shortText(NAME_MAX_CHARACTERS),
    volumePeriod: z.enum(VOLUME_PERIODS).default(DEFAULT_WORKLOAD.volumePeriod),
    ...fieldsOf(WORKLOAD_CHOICE_KEYS, (key) => {
      const { label, values } = WORKLOAD_CHOICES[key];
      return z.literal(values).default(DEFAULT_WORKLOAD[key]).meta({ title: label });
    }),
    ...fieldsOf(WORKLOAD_QUANTITY_KEYS, (key) =>
      settledQuantity(WORKLOAD_QUANTITIES[key], DEFAULT_WORKLOAD[key], isOptional(key)),
    ),
    images: z.array(imageSchema).max(MAX_IMAGE_SIZES).optional(),
  })
  .meta({ id: 'workload' });

const scenarioSchema = z
  .strictObject({
    title: shortText(TITLE_MAX_CHARACTERS),
    priceListId: z.literal(PRICE_LISTS.map(({ id }) => id)).default(DEFAULT_SCENARIO.priceListId),
    priceListDate: date.nullable().default(null),
    ownPrices: z
      .strictObject(fieldsOf(OWN_PRICE_IDS.map(lettersOf), () => quantity(OWN_PRICE_FIELD).optional()))
      .optional(),
    ...fieldsOf(SCENARIO_QUANTITY_KEYS, (key) =>
      settledQuantity(SCENARIO_QUANTITIES[key], DEFAULT_SCENARIO[key]),
    ),
    models: z.array(modelId).default([]),
    cacheWrites: z.enum(CACHE_WRITES).default(DEFAULT_SCENARIO.cacheWrites),
    ownModel: z
      .strictObject({
        name: shortText(NAME_MAX_CHARACTERS),
        prices: z
          .strictObject(
            fieldsOf(OWN_MODEL_PRICE_IDS.map(lettersOf), () => quantity(OWN_PRICE_FIELD).optional()),
          )
          .optional(),
      })
      .nullable()
      .default(null),
    moveTarget: modelId.nullable().default(null),
    moveMonth: text
      .regex(/^[0-9]{4}-[0-9]{2}$/)
      .nullable()
      .default(null),
    workloads: z.array(workloadSchema).min(1).max(MAX_WORKLOADS),
  })
  .meta({ id: 'scenario' });

const lineSchema = z
  .strictObject({
    kind: z.enum(LINE_KINDS),
    tier: z.enum(TIERS).nullable(),
    tuning: z.enum(TUNINGS).nullable(),
    recurrence: z.enum(['monthly', 'once']),
    quantity: z.number(),
    per: z.literal(Object.keys(UNIT_POWERS)),
    rate: z
      .strictObject({
        id: z.literal(PRICE_IDS.map(lettersOf)),
        usd: z.number(),
        basis: z.enum(['listed', 'derived', 'own']),
        source: text.nullable(),
        where: text,
        note: text.nullable(),
      })
      .nullable(),
    amountUsd,
  })
  .meta({ id: 'line' });

/** What other models come to, and the months of a move to one of them. */
const moveSchema = z
  .strictObject({
    models: z.array(
      z.strictObject({
        id: modelId,
        title: text,
        priceList: z.strictObject({ id: text, title: text, date: date.nullable() }),
        end: date.nullable(),
        hereUsd: amountUsd,
        monthlyUsdLow: amountUsd,
        monthlyUsdHigh: amountUsd,
        leftOut: z.array(z.strictObject({ workload: z.int().positive(), why: text })),
      }),
    ),
    target: modelId,
    begins: text,
    movedPercentPerMonth: z.number(),
    months: z.array(
      z.strictObject({
        month: text,
        movedPercent: z.number(),
        hereUsd: z.number(),
        thereUsdLow: z.number(),
        thereUsdHigh: z.number(),
        unansweredPercent: z.number(),
      }),
    ),
  })
  .meta({ id: 'move' });

const totalsSchema = z
  .strictObject({
    monthlyUsd: amountUsd,
    onceUsd: amountUsd,
    annualUsd: amountUsd,
    perRequestUsd: amountUsd,
    per1kRequestsUsd: amountUsd,
    monthlyIncomplete: z.boolean(),
    incomplete: z.boolean(),
  })
  .meta({ id: 'totals' });

/** What every file says of itself. */
const head = { $schema: text.optional(), version: z.literal(FILE_VERSION) };

const estimateFileSchema = z
  .strictObject({
    ...head,
    format: z.literal(ESTIMATE_FORMAT),
    madeOn: date.optional(),
    link: text.nullable().optional(),
    model: z.strictObject({ id: text, shutdown: date, replacement: text }).optional(),
    priceList: z.strictObject({ id: text, title: text, date, checked: date }).optional(),
    scenario: scenarioSchema,
    estimate: z
      .strictObject({
        totals: totalsSchema,
        workloads: z.array(
          z.strictObject({
            label: text,
            requestsPerMonth: z.number(),
            lines: z.array(lineSchema),
            totals: totalsSchema,
            warnings: z.array(z.strictObject({ code: text, text })),
          }),
        ),
      })
      .optional(),
    move: moveSchema.optional(),
    sources: z
      .array(z.strictObject({ id: text, title: text, address: text.nullable(), date: text }))
      .optional(),
  })
  .meta({ id: 'estimateFile' });

const collectionSchema = z
  .strictObject({
    ...head,
    format: z.literal(COLLECTION_FORMAT),
    estimates: z.array(z.strictObject({ name: text, estimate: estimateFileSchema })),
  })
  .meta({ id: 'collection' });

const fileSchema = z
  .discriminatedUnion('format', [estimateFileSchema, collectionSchema])
  .meta({ title: 'GPT-4o mini cost estimate' });
