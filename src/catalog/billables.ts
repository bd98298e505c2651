/** Whether the model is used as it comes or after fine-tuning. */
export const TUNINGS = ['base', 'fineTuned'] as const;

export type Tuning = (typeof TUNINGS)[number];

/** The processing tiers that a call may be billed under. */
export const TIERS = ['standard', 'batch', 'fast'] as const;

export type Tier = (typeof TIERS)[number];

/** The kinds of token that calls are billed by. */
export const TOKEN_KINDS = ['input', 'cachedInput', 'cacheWrite', 'output'] as const;

export type TokenKind = (typeof TOKEN_KINDS)[number];

/** What decides the rates of a call. */
export interface Billing {
  readonly tuning: Tuning;
  readonly tier: Tier;
}

/** What the field's prices are for, as a power of ten of what is counted: tokens, calls, hours. */
export const UNIT_POWERS = { '1M tokens': 6, '1,000 calls': 3, hour: 0 } as const;

export type PriceUnit = keyof typeof UNIT_POWERS;

/** What a line of a bill is for, in the order in which bills list them. */
export const LINE_KINDS = [...TOKEN_KINDS, 'webSearch', 'hosting', 'training'] as const;

export type LineKind = (typeof LINE_KINDS)[number];

/** What a list can have a price of. */
export interface Billable {
  readonly kind: LineKind;
  /** Of the calls that the tokens belong to; null for what is not billed by the call. */
  readonly billing: Billing | null;
  readonly per: PriceUnit;
  /** What links and the first version of the file format call its price; null for what they can't name. */
  readonly letters: string | null;
}

/**
 * Everything that a list can have a price of, in the order in which links write it: the readable id of its price, and the
 * letters that links and the first version of the file format have for it.
 */
const LETTERS = {
  'base.standard.input': 'si',
  'base.standard.cachedInput': 'sc',
  'base.standard.cacheWrite': null,
  'base.standard.output': 'so',
  'base.batch.input': 'bi',
  'base.batch.cachedInput': null,
  'base.batch.cacheWrite': null,
  'base.batch.output': 'bo',
  'base.fast.input': 'pi',
  'base.fast.cachedInput': 'pc',
  'base.fast.cacheWrite': null,
  'base.fast.output': 'po',
  'fineTuned.standard.input': 'ti',
  'fineTuned.standard.cachedInput': 'tc',
  'fineTuned.standard.output': 'to',
  'fineTuned.batch.input': 'ui',
  'fineTuned.batch.output': 'uo',
  training: 'tr',
  hosting: 'hh',
  webSearch: 'ww',
} as const;

/** The readable id of a price: `base.standard.input`. */
export type PriceId = keyof typeof LETTERS;

export const PRICE_IDS = Object.keys(LETTERS) as [PriceId, ...PriceId[]];

/** What is billed by the token, unless it is here. */
const OTHER_UNITS: Partial<Record<LineKind, PriceUnit>> = { hosting: 'hour', webSearch: '1,000 calls' };

/** Every billable by the id of its price, in their order. */
export const BILLABLES = Object.fromEntries(
  PRICE_IDS.map((id): [PriceId, Billable] => {
    const [tuning, tier, kindOfToken] = id.split('.');
    const kind = (kindOfToken ?? id) as LineKind;
    const billing = kindOfToken === undefined ? null : ({ tuning, tier } as Billing);
    return [id, { kind, billing, per: OTHER_UNITS[kind] ?? '1M tokens', letters: LETTERS[id] }];
  }),
) as Readonly<Record<PriceId, Billable>>;

/** The id of the price of a kind of token, or null where no list has one. */
export function tokenPriceId({ tuning, tier }: Billing, kind: TokenKind): PriceId | null {
  const id = `${tuning}.${tier}.${kind}`;
  return id in LETTERS ? (id as PriceId) : null;
}

/** The prices that links and files can name: those that a user may set. */
export const OWN_PRICE_IDS: readonly PriceId[] = PRICE_IDS.filter((id) => BILLABLES[id].letters !== null);

/** The letters of a price in links and in the first version of the file format; its id where it has none. */
export function lettersOf(id: PriceId): string {
  return BILLABLES[id].letters ?? id;
}
