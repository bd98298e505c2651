import { currentCard } from '../catalog/priceLists';
import type { Limits, Model } from '../catalog/schema';
import { estimateScenario } from '../engine/estimate';
import type { Scenario } from '../scenario/scenario';
import type { NanoUsd } from '../units/money';

/**
 * What the same text tokens cost a month on another model, at its list rates. Null where that is not known: for
 * fine-tuned workloads on a model that can't be fine-tuned, for tiers and tools that it has no price of, and for images
 * where its image rule is not established.
 */
export function monthlyOnModel(scenario: Scenario, model: Model, limits: Limits): NanoUsd | null {
  if (!model.images && scenario.workloads.some(({ images }) => images.length > 0)) return null;
  const workloads = scenario.workloads.map((workload) => ({ ...workload, trainingTokens: 0 }));
  const moved = { ...scenario, workloads, ownPrices: {} };
  const { totals } = estimateScenario(moved, currentCard(model), withImageRule(model, limits));
  return totals.incomplete ? null : totals.monthly;
}

/** The limits with the tokens that a model bills images by in the place of this one's. */
function withImageRule({ images }: Model, limits: Limits): Limits {
  if (!images) return limits;
  return {
    ...limits,
    imageBaseTokens: { ...limits.imageBaseTokens, value: images.baseTokens },
    imageTileTokens: { ...limits.imageTileTokens, value: images.tileTokens },
  };
}
