import { DEFAULT_PRICE_LIST_ID } from '../catalog/priceLists';
import type { VolumePeriod } from '../units/period';

/** One recurring job: how often it runs, what a call costs in tokens, and how it is billed. */
export interface Workload {
  /** 1 to 60 characters, or empty when the user gave none. */
  readonly name: string;
  /** Requests per period. */
  readonly volume: number;
  readonly volumePeriod: VolumePeriod;
  readonly activeDaysPerMonth: number;
  readonly inputTokensPerRequest: number;
  readonly outputTokensPerRequest: number;
  /** The part of the input that is read from the prompt cache, in the requests that are not in Batch. */
  readonly cachedSharePercent: number;
  /** The part of the requests that goes through the Batch API. */
  readonly batchSharePercent: number;
  readonly fineTuned: boolean;
}

/** What the user describes; everything else on the page is derived from it. */
export interface Scenario {
  readonly title: string;
  readonly priceListId: string;
  /** The date (YYYY-MM-DD) of the price list when the link was made, where a link says so. */
  readonly priceListDate: string | null;
  readonly horizonMonths: number;
  readonly monthlyBudgetUsd: number | null;
  /** 1 to 20. */
  readonly workloads: readonly Workload[];
}

export const MAX_WORKLOADS = 20;

/** What a field holds that neither the user nor a link has set. Frozen: links that leave a field out rely on it. */
export const DEFAULT_WORKLOAD: Workload = {
  name: '',
  volume: 1000,
  volumePeriod: 'day',
  activeDaysPerMonth: 30,
  inputTokensPerRequest: 1000,
  outputTokensPerRequest: 300,
  cachedSharePercent: 0,
  batchSharePercent: 0,
  fineTuned: false,
};

/** What a visitor without a link sees: 1,000 requests a day of 2,000 tokens in and 500 out. Frozen like the above. */
export const DEFAULT_SCENARIO: Scenario = {
  title: '',
  priceListId: DEFAULT_PRICE_LIST_ID,
  priceListDate: null,
  horizonMonths: 12,
  monthlyBudgetUsd: null,
  workloads: [{ ...DEFAULT_WORKLOAD, inputTokensPerRequest: 2000, outputTokensPerRequest: 500 }],
};

/** The name that a workload goes by on the page; `number` counts from 1. */
export function workloadLabel(workload: Workload, number: number): string {
  return workload.name === '' ? `Workload ${number}` : workload.name;
}
