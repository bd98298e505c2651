import { type MeasuredUsage, NOTHING_MEASURED } from '../engine/measuredUsage';
import type { FineTuneFile } from './fineTuneFile';

/** So many epochs of a file as usage that can be priced: it is spent once. */
export function usageOfTraining({ tokens }: Pick<FineTuneFile, 'tokens'>, epochs: number): MeasuredUsage {
  return { ...NOTHING_MEASURED, trainingTokens: tokens * epochs };
}
