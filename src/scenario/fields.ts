import { formatExact } from '../units/format';
import { VOLUME_PERIODS, type VolumePeriod } from '../units/period';
import type { Scenario, Workload } from './scenario';

/** The fields of a workload that hold a plain number. */
export type QuantityKey = {
  [Key in keyof Workload]: Workload[Key] extends number ? Key : never;
}[keyof Workload];

/** A number that a user may set: what it is called, what it counts and what it may be. */
export interface QuantityField {
  readonly label: string;
  /** What stands behind the number in its field. */
  readonly unit: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly whole: boolean;
  /** What one press of an arrow key adds or takes. */
  readonly step: number;
}

/** Above this a quantity is taken for a slip of the keyboard. */
const MAX_QUANTITY = 1e15;

export const NAME_MAX_CHARACTERS = 60;
export const TITLE_MAX_CHARACTERS = 120;

const anyAmount = { minimum: 0, maximum: MAX_QUANTITY, whole: false } as const;
const share = { minimum: 0, maximum: 100, whole: false, step: 5, unit: '%' } as const;

/** The descriptor of each workload quantity: form, checks and link all read it. */
export const WORKLOAD_QUANTITIES: Readonly<Record<QuantityKey, QuantityField>> = {
  volume: { ...anyAmount, label: 'Requests', unit: 'requests', step: 100 },
  activeDaysPerMonth: {
    label: 'Active days',
    unit: 'days a month',
    minimum: 1,
    maximum: 31,
    whole: false,
    step: 1,
  },
  inputTokensPerRequest: { ...anyAmount, label: 'Input', unit: 'tokens a request', step: 100 },
  outputTokensPerRequest: { ...anyAmount, label: 'Output', unit: 'tokens a request', step: 100 },
  cachedSharePercent: { ...share, label: 'Cached input', unit: '% of the input' },
  batchSharePercent: { ...share, label: 'Batch', unit: '% of the requests' },
};

/** The scenario's own numbers. */
export const SCENARIO_QUANTITIES: Readonly<Record<'horizonMonths' | 'monthlyBudgetUsd', QuantityField>> = {
  horizonMonths: { label: 'Horizon', unit: 'months', minimum: 1, maximum: 120, whole: true, step: 1 },
  monthlyBudgetUsd: {
    label: 'Monthly budget',
    unit: 'USD a month',
    minimum: 0.01,
    maximum: MAX_QUANTITY,
    whole: false,
    step: 10,
  },
};

/** Why a number can't be the value of a field, as a sentence; undefined when it can. */
export function quantityProblem(field: QuantityField, value: number): string | undefined {
  if (!Number.isFinite(value)) return 'It must be a number.';
  if (value < field.minimum) return `It can’t be under ${formatExact(field.minimum)}.`;
  if (value > field.maximum) return `It can’t be over ${formatExact(field.maximum)}.`;
  if (field.whole && !Number.isInteger(value)) return 'It must be a whole number.';
  return undefined;
}

/** Why a text can't be a workload's name or a scenario's title; undefined when it can, and an empty one can. */
export function textProblem(text: string, maxCharacters: number): string | undefined {
  if ([...text].length > maxCharacters) return `It can have ${maxCharacters} characters at most.`;
  if (text.includes('~')) return 'It can’t contain the character ~.';
  if (/\p{Cc}|\p{Cs}/u.test(text)) return 'It can’t contain control characters.';
  return undefined;
}

/** A fault of a scenario: where it is and why. */
export interface FieldProblem {
  /** `workloads[2].inputTokensPerRequest` */
  readonly path: string;
  readonly reason: string;
}

const SCENARIO_QUANTITY_KEYS = Object.keys(SCENARIO_QUANTITIES) as (keyof typeof SCENARIO_QUANTITIES)[];

/** The keys of the workload quantities, in the order in which forms and links write them. */
export const WORKLOAD_QUANTITY_KEYS = Object.keys(WORKLOAD_QUANTITIES) as QuantityKey[];

/** Every field of a scenario that holds what it can't. Empty for a scenario that may be priced. */
export function findProblems(scenario: Scenario): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const note = (path: string, reason: string | undefined) => {
    if (reason !== undefined) problems.push({ path, reason });
  };
  note('title', textProblem(scenario.title, TITLE_MAX_CHARACTERS));
  for (const key of SCENARIO_QUANTITY_KEYS) {
    const value = scenario[key];
    if (value !== null) note(key, quantityProblem(SCENARIO_QUANTITIES[key], value));
  }
  for (const [index, workload] of scenario.workloads.entries()) {
    const at = `workloads[${index}]`;
    note(`${at}.name`, textProblem(workload.name, NAME_MAX_CHARACTERS));
    note(`${at}.volumePeriod`, periodProblem(workload.volumePeriod));
    for (const key of WORKLOAD_QUANTITY_KEYS) {
      note(`${at}.${key}`, quantityProblem(WORKLOAD_QUANTITIES[key], workload[key]));
    }
  }
  return problems;
}

function periodProblem(period: VolumePeriod): string | undefined {
  return VOLUME_PERIODS.includes(period) ? undefined : 'It must be hour, day, week or month.';
}
