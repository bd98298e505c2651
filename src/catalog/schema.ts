/**
 * The shape that every file in data/ must have. Used when the site is built and in tests; the types
 * alone reach the running page.
 */
import { z } from 'zod';

/** Above this no token price in the field's history comes near: a slipped decimal point, not a price. */
const ABSURD_USD_PER_MTOK = 1_000;

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'must be lower-case letters, digits, dots and hyphens');
const text = z.string().trim().min(1);
const isoDate = z.iso.date();

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

const cited = { source: id, where: text, note: text.optional() };

export const rateSchema = z.strictObject({
  usdPerMTok: z
    .number()
    .min(0, 'a price is never negative')
    .max(ABSURD_USD_PER_MTOK, `above ${ABSURD_USD_PER_MTOK} USD per 1M tokens is taken for a slip`)
    .refine((price) => !String(price).includes('e'), 'finer than a price is ever listed'),
  basis: z.enum(['listed', 'derived']),
  ...cited,
});

/** An hour of hosting or a thousand calls of a tool: above this it is a slip too. */
const ABSURD_USD = 10_000;

const usd = z
  .number()
  .min(0, 'a price is never negative')
  .max(ABSURD_USD, `above ${ABSURD_USD} USD is taken for a slip`);

export const hostingPriceSchema = z.strictObject({
  usdPerHour: usd,
  basis: z.enum(['listed', 'derived']),
  ...cited,
});

export const webSearchPriceSchema = z.strictObject({
  usdPer1kCalls: usd,
  basis: z.enum(['listed', 'derived']),
  ...cited,
});

const tierRatesSchema = z.strictObject({
  input: rateSchema,
  cachedInput: rateSchema.optional(),
  output: rateSchema,
});

/** Batch has no cached rate: the two discounts do not stack on this model. */
const batchRatesSchema = tierRatesSchema.omit({ cachedInput: true });

const tuningRatesSchema = z.strictObject({
  standard: tierRatesSchema,
  batch: batchRatesSchema.optional(),
  /** The priority tier, which OpenAI calls Fast. */
  fast: tierRatesSchema.optional(),
});

export const cardSchema = z.strictObject({
  date: isoDate,
  checked: isoDate,
  rates: z.strictObject({
    base: tuningRatesSchema,
    fineTuned: tuningRatesSchema.optional(),
  }),
  training: rateSchema.optional(),
  /** Of a fine-tuned deployment, where the list has such a thing. */
  hosting: hostingPriceSchema.optional(),
  webSearch: webSearchPriceSchema.optional(),
});

const cards = z.array(cardSchema).superRefine((list, context) => {
  for (const [index, card] of list.entries()) {
    const earlier = list[index - 1];
    if (earlier && earlier.date >= card.date) {
      context.addIssue({
        code: 'custom',
        path: [index, 'date'],
        message: `must be later than the card before it (${earlier.date})`,
      });
    }
    if (card.checked < card.date) {
      context.addIssue({
        code: 'custom',
        path: [index, 'checked'],
        message: 'is before the date of the card',
      });
    }
  }
});

export const priceListSchema = z.strictObject({
  id,
  title: text,
  provider: text,
  about: text,
  cards: cards.min(1),
});

export const modelSchema = z.strictObject({
  id,
  title: text,
  provider: text,
  status: z.enum(['active', 'deprecated', 'shut down']),
  replacement: id.optional(),
  dates: z.array(z.strictObject({ id, date: isoDate, ...cited })),
  images: z
    .strictObject({ baseTokens: z.int().positive(), tileTokens: z.int().positive(), ...cited })
    .optional(),
  note: text.optional(),
  cards,
});

const limit = z.strictObject({ value: z.int().positive(), ...cited });

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
  usageTiers: z.strictObject({
    ...cited,
    tiers: z
      .array(
        z.strictObject({
          tier: z.int().positive(),
          requestsPerMinute: z.int().positive(),
          requestsPerDay: z.int().positive().nullable(),
          tokensPerMinute: z.int().positive(),
          batchQueueTokens: z.int().positive(),
        }),
      )
      .min(1),
  }),
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

/** The dataset as it can be downloaded. */
export const datasetSchema = z.strictObject({
  $schema: text,
  asOf: isoDate,
  sources: z.array(sourceSchema),
  facts: z.array(factSchema),
  priceLists: z.array(priceListSchema),
  models: z.array(modelSchema),
  limits: limitsSchema,
});

/** The JSON Schema of the dataset as it can be downloaded. */
export function datasetJsonSchema(): object {
  return z.toJSONSchema(datasetSchema, { reused: 'ref' });
}

export type Source = z.infer<typeof sourceSchema>;
export type Rate = z.infer<typeof rateSchema>;
export type Card = z.infer<typeof cardSchema>;
export type PriceList = z.infer<typeof priceListSchema>;
export type Model = z.infer<typeof modelSchema>;
export type Limits = z.infer<typeof limitsSchema>;
export type Preset = z.infer<typeof presetSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Question = z.infer<typeof questionSchema>;
