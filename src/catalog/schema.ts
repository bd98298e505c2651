/**
 * The shape that every file in data/ must have. Used when the site is built and in tests; the types
 * alone reach the running page.
 */
import { z } from 'zod';
import type { IsoDate } from '../units/calendar';
import { BILLABLES, PRICE_IDS, type PriceUnit } from './billables';

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'must be lower-case letters, digits, dots and hyphens');
const text = z.string().trim().min(1);
/** Checked as any date and typed as a day, which a schema of its own could not be published as. */
const isoDate = z.iso.date() as unknown as z.ZodType<IsoDate>;

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

/** Above this a price is taken for a slip of the decimal point, by the unit that it is for. */
const ABSURD_USD = { '1M tokens': 1_000, '1,000 calls': 10_000, hour: 10_000 } as const satisfies Record<
  PriceUnit,
  number
>;

/** A price in USD for the unit of its billable, as the field writes prices. */
const priceSchema = z.strictObject({
  usd: z
    .number()
    .min(0, 'a price is never negative')
    .refine((price) => !String(price).includes('e'), 'finer than a price is ever listed'),
  basis: z.enum(['listed', 'derived']),
  ...cited,
});

/** Prices by the id of what is billed. */
const pricesSchema = z.partialRecord(z.enum(PRICE_IDS), priceSchema).superRefine((prices, context) => {
  for (const id of PRICE_IDS) {
    const most = ABSURD_USD[BILLABLES[id].per];
    if ((prices[id]?.usd ?? 0) > most) {
      const message = `above ${most} USD per ${BILLABLES[id].per} is taken for a slip`;
      context.addIssue({ code: 'custom', path: [id, 'usd'], message });
    }
  }
});

export const cardSchema = z.strictObject({
  date: isoDate,
  checked: isoDate,
  prices: pricesSchema,
  /** What a request costs once its prompt is longer than so many tokens: all of it, not what is above. Shortest first. */
  promptTiers: z
    .array(z.strictObject({ overInputTokens: z.int().positive(), prices: pricesSchema }))
    .min(1)
    .optional(),
  /** The source's word that there was no discount for cached input yet: it was billed as any other input. */
  cachedInputAtFullRate: z.strictObject(cited).optional(),
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
  model: id,
  seller: id,
  /** Where it is processed, as far as the price depends on it. */
  region: id,
  title: text,
  about: text,
  cards: cards.min(1),
});

/** A number or a yes or no that a source states. */
const limit = z.strictObject({ value: z.int().positive(), ...cited });
const statement = z.strictObject({ value: z.boolean(), ...cited });

/** A factor as a fraction of whole numbers, so that no product rounds up by accident. */
const factor = z.strictObject({ over: z.int().positive(), under: z.int().positive(), ...cited });

/** How a size is fitted before patches are counted: into a square, or under so many patches. */
const patchFit = z.strictObject({
  sidePx: z.int().positive().optional(),
  mostPatches: z.int().positive().optional(),
  ...cited,
});

const imageRuleSchema = z.discriminatedUnion('rule', [
  /** An amount for the image and one for each square that it is cut into. */
  z.strictObject({
    rule: z.literal('tiles'),
    baseTokens: limit,
    tileTokens: limit,
    tilePx: limit,
    longSidePx: limit,
    shortSidePx: limit,
  }),
  /** So many patches along each side, times a factor, rounded up. */
  z.strictObject({
    rule: z.literal('patches'),
    patchPx: limit,
    factor,
    low: patchFit,
    high: patchFit,
    auto: patchFit,
  }),
  /** The model takes no images. */
  z.strictObject({ rule: z.literal('none'), ...cited }),
  /** It takes images, and nobody has published how they are counted. */
  z.strictObject({ rule: z.literal('not-established'), ...cited }),
]);

const usageTiersSchema = z.strictObject({
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
});

export const modelSchema = z.strictObject({
  id,
  title: text,
  maker: id,
  status: z.enum(['active', 'deprecated', 'shut down']),
  replacement: id.optional(),
  /** The ids of its price lists, in the order in which they are offered: the first is its default. */
  priceLists: z.array(id),
  /** Who sells it, by id, and what is particular to it there. */
  sellers: z.record(
    id,
    z.strictObject({
      /** The day from which it answers no more; `fact` is the fact that says so. */
      shutdown: z.strictObject({ fact: id.optional(), date: isoDate, ...cited }).optional(),
      usageTiers: usageTiersSchema.optional(),
    }),
  ),
  dates: z.array(z.strictObject({ id, date: isoDate, ...cited })),
  /** The encoding that its tokens are counted by; null where its maker has published none. */
  tokenizer: z.strictObject({ value: text.nullable(), ...cited }),
  context: z.strictObject({ windowTokens: limit, inputTokens: limit.optional(), outputTokens: limit }),
  /** Absent for a model without a prompt cache. */
  cache: z
    .strictObject({
      minimumTokens: limit,
      stepTokens: limit,
      /** Whether what is put into the cache is billed at a rate of its own. */
      writes: statement,
      /** Whether cached input is cheaper in Batch too. */
      inBatch: statement,
    })
    .optional(),
  batch: z
    .strictObject({ windowHours: limit, requestsPerFile: limit.optional(), fileMegabytes: limit.optional() })
    .optional(),
  images: imageRuleSchema,
  /** Absent for a model that can't be fine-tuned. */
  fineTuning: z
    .strictObject({ examplesAtLeast: limit, tokensPerExample: limit, epochsAtMost: limit })
    .optional(),
  webSearch: z.strictObject({ inputTokens: limit }).optional(),
  /** The effort that it reasons with unless told otherwise; absent for a model that does not reason. */
  reasoning: z.strictObject({ value: text, ...cited }).optional(),
  note: text.optional(),
});

export const sellerSchema = z.strictObject({
  id,
  title: text,
  /** What it sells the models as, and who sends the bill. */
  service: text,
  invoicedBy: text,
  /** What it calls the end of a model. */
  endVerb: z.enum(['shuts down', 'retires']),
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
