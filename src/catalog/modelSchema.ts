/** The shape of a model and of those who sell it. For the build and tests; the types alone reach the running page. */
import { z } from 'zod';
import { cited, id, isoDate, limit, statement, text } from './schemaParts';

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

export const usageTiersSchema = z.strictObject({
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
  reasoning: z
    .strictObject({
      value: text,
      ...cited,
      /** What others have measured of it, task by task: the most of what they report. */
      measured: z
        .array(z.strictObject({ task: text, effort: text, tokensPerCall: z.int().nonnegative(), ...cited }))
        .optional(),
    })
    .optional(),
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
