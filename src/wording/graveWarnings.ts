import type { Estimate } from '../engine/estimate';
import { workloadLabel } from '../scenario/scenario';
import { warningText } from './warningText';

const NAMED_AT_MOST = 3;

const LIST = new Intl.ListFormat('en-GB');

/** What makes figures doubtful or calls impossible, each thing once with the workloads that it holds of. */
export function graveWarnings({ workloads }: Pick<Estimate, 'workloads'>): string[] {
  const labelsOf = new Map<string, string[]>();
  for (const [index, { workload, warnings }] of workloads.entries()) {
    for (const { grave, text } of warnings.map(warningText)) {
      if (!grave) continue;
      labelsOf.set(text, [...(labelsOf.get(text) ?? []), workloadLabel(workload, index + 1)]);
    }
  }
  return [...labelsOf].map(([text, labels]) => {
    const which = labels.length > NAMED_AT_MOST ? `${labels.length} workloads` : LIST.format(labels);
    return `${which}: ${text}`;
  });
}
