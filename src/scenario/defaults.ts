import { DEFAULT_PRICE_LIST_ID } from '../catalog/priceLists';
import {
  WORKLOAD_CHOICE_KEYS,
  WORKLOAD_CHOICES,
  WORKLOAD_QUANTITIES,
  WORKLOAD_QUANTITY_KEYS,
} from './fields';
import type { ImageInput, Scenario, Workload } from './scenario';
import { SCENARIO_QUANTITIES } from './scenarioFields';

/** A workload of which nothing has been said: each field as its row has it. Frozen: links rely on it. */
export const DEFAULT_WORKLOAD: Workload = {
  name: '',
  volumePeriod: 'day',
  images: [],
  ...(Object.fromEntries([
    ...WORKLOAD_QUANTITY_KEYS.map((key) => [key, WORKLOAD_QUANTITIES[key].byDefault]),
    ...WORKLOAD_CHOICE_KEYS.map((key) => [key, WORKLOAD_CHOICES[key].byDefault]),
  ]) as Omit<Workload, 'name' | 'volumePeriod' | 'images'>),
};

/** How documents are cut up where nothing else is said: sizes that always leave room for the document. */
export const DEFAULT_CHUNKS: Pick<
  Workload,
  'instructionTokensPerCall' | 'answerTokensPerCall' | 'overlapTokens'
> = {
  instructionTokensPerCall: DEFAULT_WORKLOAD.instructionTokensPerCall,
  answerTokensPerCall: DEFAULT_WORKLOAD.answerTokensPerCall,
  overlapTokens: DEFAULT_WORKLOAD.overlapTokens,
};

/** An image that has just been added: a square photo at high detail. Frozen like the above. */
export const DEFAULT_IMAGE: ImageInput = { widthPx: 1024, heightPx: 1024, detail: 'high', imagesPerCall: 1 };

/** What a visitor without a link sees: 1,000 requests a day of 2,000 tokens in and 500 out. Frozen like the above. */
export const DEFAULT_SCENARIO: Scenario = {
  title: '',
  priceListId: DEFAULT_PRICE_LIST_ID,
  priceListDate: null,
  ownPrices: {},
  horizonMonths: SCENARIO_QUANTITIES.horizonMonths.byDefault,
  monthlyBudgetUsd: SCENARIO_QUANTITIES.monthlyBudgetUsd.byDefault,
  peakFactor: SCENARIO_QUANTITIES.peakFactor.byDefault,
  models: [],
  reasoningTokensPerCall: SCENARIO_QUANTITIES.reasoningTokensPerCall.byDefault,
  cacheWrites: 'range',
  moveHitRatePercent: SCENARIO_QUANTITIES.moveHitRatePercent.byDefault,
  tokenizerFactor: SCENARIO_QUANTITIES.tokenizerFactor.byDefault,
  ownModel: null,
  moveTarget: null,
  moveMonth: null,
  movedPercentPerMonth: SCENARIO_QUANTITIES.movedPercentPerMonth.byDefault,
  workloads: [{ ...DEFAULT_WORKLOAD, inputTokensPerRequest: 2000, outputTokensPerRequest: 500 }],
};
