import { TUNINGS } from '../catalog/billables';
import { DEFAULT_WORKLOAD } from '../scenario/defaults';
import type { Workload } from '../scenario/scenario';
import type { VolumePeriod } from '../units/period';
import { type AnswerLength, outputTokensOf } from './batchCost';
import type { BatchInput } from './batchInput';

/**
 * The requests of a file as workloads that are sent in Batch once each period, those of a fine-tuned model apart. The
 * tokens of images whose size is not told are not in them.
 */
export function workloadsOfBatch(
  { requests }: Pick<BatchInput, 'requests'>,
  volumePeriod: VolumePeriod,
  length: AnswerLength,
): readonly Workload[] {
  return TUNINGS.flatMap((tuning) => {
    const { requests: count, textTokens, imageTokens } = requests[tuning];
    if (count === 0) return [];
    return {
      ...DEFAULT_WORKLOAD,
      volume: count,
      volumePeriod,
      inputTokensPerRequest: (textTokens + imageTokens) / count,
      outputTokensPerRequest: outputTokensOf(requests[tuning], length) / count,
      batchSharePercent: 100,
      answersCanWait: 'yes' as const,
      fineTuned: tuning === 'fineTuned',
    };
  });
}
