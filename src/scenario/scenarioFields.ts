import { anyAmount, MAX_QUANTITY, type QuantityField, share } from './fieldRow';
import type { Scenario } from './scenario';

export const NAME_MAX_CHARACTERS = 60;
export const TITLE_MAX_CHARACTERS = 120;

export type ScenarioQuantityKey =
  | 'horizonMonths'
  | 'monthlyBudgetUsd'
  | 'peakFactor'
  | 'reasoningTokensPerCall'
  | 'moveHitRatePercent'
  | 'tokenizerFactor'
  | 'movedPercentPerMonth';

/** The scenario's own numbers, by the keys that links write them under. */
export const SCENARIO_QUANTITIES: {
  readonly [Key in ScenarioQuantityKey]: QuantityField & { readonly byDefault: Scenario[Key] };
} = {
  horizonMonths: {
    letters: 'h',
    label: 'Horizon',
    unit: 'months',
    byDefault: 12,
    minimum: 1,
    maximum: 120,
    whole: true,
  },
  monthlyBudgetUsd: {
    letters: 'bu',
    label: 'Monthly budget',
    unit: 'USD a month',
    byDefault: null,
    minimum: 0.01,
    maximum: MAX_QUANTITY,
    whole: false,
    sign: '$',
  },
  peakFactor: {
    letters: 'pf',
    label: 'Peak',
    unit: 'times the average minute',
    byDefault: 3,
    minimum: 1,
    maximum: 1000,
    whole: false,
  },
  reasoningTokensPerCall: {
    ...anyAmount,
    letters: 'mr',
    label: 'Reasoning at most',
    unit: 'tokens a call',
    byDefault: 40,
  },
  moveHitRatePercent: {
    ...share,
    letters: 'mh',
    label: 'Hit rate there',
    unit: '% of what could be cached',
    byDefault: null,
  },
  tokenizerFactor: {
    letters: 'mf',
    label: 'Other tokenizers',
    unit: 'times the tokens',
    byDefault: 1,
    minimum: 0.1,
    maximum: 10,
    whole: false,
  },
  movedPercentPerMonth: {
    ...share,
    letters: 'mp',
    label: 'Moved a month',
    unit: '% of the calls',
    byDefault: 100,
    minimum: 1,
  },
};

export const SCENARIO_QUANTITY_KEYS = Object.keys(SCENARIO_QUANTITIES) as ScenarioQuantityKey[];

/** What a price of the user's own may be, in USD per unit of the price. */
export const OWN_PRICE_FIELD: QuantityField = {
  letters: '',
  label: 'Own price',
  unit: 'USD',
  minimum: 0,
  maximum: 10_000,
  whole: false,
  sign: '$',
  pointIsDecimal: true,
};
