import { MAX_QUANTITY, type QuantityField } from './fieldRow';
import type { Scenario } from './scenario';

export const NAME_MAX_CHARACTERS = 60;
export const TITLE_MAX_CHARACTERS = 120;

export type ScenarioQuantityKey = 'horizonMonths' | 'monthlyBudgetUsd' | 'peakFactor';

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
