/**
 * The shape that every file in data/ must have, with those of models and price lists beside it. Used when the site is built
 * and in tests; the types alone reach the running page.
 */
import { z } from 'zod';
import { modelSchema, sellerSchema, usageTiersSchema } from './modelSchema';
import { type cardSchema, priceListSchema } from './priceListSchema';
import { cited, id, isoDate, limit, text } from './schemaParts';

export const sourceSchema = z.strictObject({
  id,
  kind: z.enum(['document', 'record']),
  title: text,
  /** What it is called in small places, where the title is long. */
  shortTitle: text.optional(),
  address: z.url({ protocol: /^https$/ }).nullable(),
  date: z.union([isoDate, z.string().regex(/^\d{4}-\d{2}$/, 'must be YYYY-MM-DD or YYYY-MM')]),
  dateNote: text.optional(),
});

export const presetSchema = z.strictObject({
  id,
  title: text,
  about: text,
  query: text,
  source: id.optional(),
  where: text.optional(),
});

/**
 * What one source says. A value of null is a source's own word that there is no published figure. `date` is when the
 * value was measured or held, where that is not the date of the source.
 */
const claimSchema = z.strictObject({
  value: z.union([z.number(), text, z.array(text).min(1), z.boolean(), z.null()]),
  qualifier: z.enum(['about', 'more than', 'up to']).optional(),
  confidence: z.enum(['high', 'medium', 'low']).optional(),
  date: isoDate.optional(),
  ...cited,
});

export const factSchema = z.strictObject({
  id,
  group: z.enum(['availability', 'identity', 'specification', 'prices', 'performance', 'safety']),
  label: text,
  unit: z.enum([
    'text',
    'list',
    'date',
    'tokens',
    'usd',
    'usd-per-mtok',
    'percent',
    'percentage-points',
    'hours',
    'days',
    'yes-no',
    'times',
    'score',
    'tokens-per-second',
    'words',
    'count',
  ]),
  claims: z.array(claimSchema).min(1),
  /** Where the fact is one of a series of like ones: what was measured, and of which model. */
  series: z.strictObject({ measure: text, model: text }).optional(),
  /** A few words for the timeline, where the fact is a date that belongs there. */
  event: text.optional(),
  /** The price of the rate cards that the fact is about. */
  price: z.string().optional(),
  note: text.optional(),
});

/**
 * A question that readers come with. In the answer's paragraphs `{fact-id}` stands for the fact's value and
 * `{fact-id@source-id}` for what one source says of it, which is the only way to name a fact whose sources differ.
 */
export const questionSchema = z.strictObject({
  id,
  question: text,
  answer: z.array(text).min(1),
});

/** The limits and counting rules of one model, flat, as the download has them. */
export const limitsSchema = z.strictObject({
  contextTokens: limit,
  outputTokens: limit,
  cacheMinimumTokens: limit,
  cacheStepTokens: limit,
  batchWindowHours: limit,
  batchRequestsPerFile: limit,
  batchFileMegabytes: limit,
  imageBaseTokens: limit,
  imageTileTokens: limit,
  imageTilePx: limit,
  imageLongSidePx: limit,
  imageShortSidePx: limit,
  fineTuningExamplesAtLeast: limit,
  fineTuningTokensPerExample: limit,
  fineTuningEpochsAtMost: limit,
  webSearchInputTokens: limit,
  usageTiers: usageTiersSchema,
});

/** The dataset as it can be downloaded. */
export const datasetSchema = z.strictObject({
  $schema: text,
  asOf: isoDate,
  sources: z.array(sourceSchema),
  facts: z.array(factSchema),
  priceLists: z.array(priceListSchema),
  models: z.array(modelSchema),
  sellers: z.array(sellerSchema),
  limits: limitsSchema,
});

/** The JSON Schema of the dataset as it can be downloaded. */
export function datasetJsonSchema(): object {
  return z.toJSONSchema(datasetSchema, { reused: 'ref' });
}

export type Source = z.infer<typeof sourceSchema>;
export type Card = z.infer<typeof cardSchema>;
export type PriceList = z.infer<typeof priceListSchema>;
export type Model = z.infer<typeof modelSchema>;
export type ImageRule = Model['images'];
export type Seller = z.infer<typeof sellerSchema>;
export type UsageTiers = z.infer<typeof usageTiersSchema>;
export type Limits = z.infer<typeof limitsSchema>;
export type Preset = z.infer<typeof presetSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Question = z.infer<typeof questionSchema>;
