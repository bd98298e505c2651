import type { Basis } from '../catalog/basis';
import type { Estimate } from '../engine/estimate';
import type { Scenario } from '../scenario/scenario';
import { onModel } from './onModel';

/** Enough tokens that what each of them costs shows, whatever else a month comes to. */
const PROBE_TOKENS = 1000;

/**
 * How many tokens a model may think before each answer until the same calls cost there what they cost here, with nothing
 * or everything written to its cache. Null where it costs more to begin with, where it does not reason, or where nothing
 * is compared.
 */
export function reasoningBreakEven(
  scenario: Scenario,
  estimate: Estimate,
  bases: { readonly here: Pick<Basis, 'model'>; readonly there: Basis },
): number | null {
  if (!bases.there.model.reasoning) return null;
  const cacheWrites = scenario.cacheWrites === 'all' ? 'all' : 'none';
  const thinking: Scenario = { ...scenario, cacheWrites, reasoningTokensPerCall: PROBE_TOKENS };
  const { here, low, high } = onModel(thinking, estimate, bases);
  if (here <= low || high <= low) return null;
  return (PROBE_TOKENS * (here - low)) / (high - low);
}
