import { currentCard } from '../catalog/priceLists';
import type { Limits, Model } from '../catalog/schema';
import { estimateScenario } from '../engine/estimate';
import type { Scenario } from '../scenario/scenario';
import type { NanoUsd } from '../units/money';

/**
 * What the same tokens cost a month on another model, at its list rates. Null where it has no rate for a part of them,
 * as for fine-tuned workloads on a model that can't be fine-tuned.
 */
export function monthlyOnModel(scenario: Scenario, model: Model, limits: Limits): NanoUsd | null {
  const { totals } = estimateScenario(scenario, currentCard(model), limits);
  return totals.incomplete ? null : totals.monthly;
}
