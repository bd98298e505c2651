import { type OtherTraining, otherTrainingPrices } from '../analysis/otherTraining';
import type { Exported } from './exported';

/** The totals at the other lists’ training prices, wherever training is in the estimate: what the sources differ on. */
export function otherTrainingOf({ scenario, card, limits, estimate }: Exported): OtherTraining[] {
  const trains = estimate.workloads.some(({ lines }) => lines.some(({ kind }) => kind === 'training'));
  return trains ? otherTrainingPrices(scenario, card, limits) : [];
}
