import type { Workload } from '../scenario/scenario';

/** A workload of one estimate and what it is taken to be in another; null where there is none. Numbers count from 1. */
export interface WorkloadPair {
  readonly before: Workload | null;
  readonly beforeNumber: number;
  readonly after: Workload | null;
  readonly afterNumber: number;
}

/**
 * Pairs the workloads of two estimates: first those of one name, then the others as they stand, so that one that was
 * renamed or has no name keeps its pair. What is left over was added or removed. In the order of the second estimate,
 * the removed ones last.
 */
export function pairWorkloads(before: readonly Workload[], after: readonly Workload[]): WorkloadPair[] {
  const free = new Set(before.keys());
  const partners = after.map(({ name }) => {
    const at = [...free].find((index) => name !== '' && before[index]?.name === name);
    if (at !== undefined) free.delete(at);
    return at;
  });
  const pairs = after.map((workload, index) => {
    const at = partners[index] ?? [...free][0];
    if (at !== undefined) free.delete(at);
    return {
      before: at === undefined ? null : (before[at] ?? null),
      beforeNumber: (at ?? -1) + 1,
      after: workload,
      afterNumber: index + 1,
    };
  });
  const removed = [...free].map((at) => ({
    before: before[at] ?? null,
    beforeNumber: at + 1,
    after: null,
    afterNumber: 0,
  }));
  return [...pairs, ...removed];
}
