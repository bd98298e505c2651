import type { LineKind } from '../catalog/billables';
import type { WorkloadEstimate } from '../engine/estimate';
import { type NanoUsd, plusNanoUsd, ZERO_NANO_USD } from '../units/money';

/**
 * What is compared as one: tokens of a prompt move between its kinds, and one of them without a price would let the
 * others look like a saving.
 */
const PART_OF: Readonly<Record<LineKind, string>> = {
  input: 'prompt',
  cachedInput: 'prompt',
  cacheWrite: 'prompt',
  output: 'output',
  webSearch: 'webSearch',
  hosting: 'hosting',
  training: 'training',
};

/** The month of workloads by workload and part; null for a part that lacks a price. What is not used is not in it. */
export type MonthParts = ReadonlyMap<string, NanoUsd | null>;

/** The parts of a month. The places of workloads tell them apart, so what is compared stands in the same places. */
export function monthParts(workloads: readonly (WorkloadEstimate | null)[]): MonthParts {
  const parts = new Map<string, NanoUsd | null>();
  for (const [place, workload] of workloads.entries()) {
    if (!workload) continue;
    if (workload.usage.uncountedImages > 0) parts.set(`${place} prompt`, null);
    for (const { kind, amount, recurrence } of workload.lines) {
      if (recurrence === 'once') continue;
      const part = `${place} ${PART_OF[kind]}`;
      const sum = parts.get(part);
      parts.set(part, sum === null || amount === null ? null : plusNanoUsd(sum ?? ZERO_NANO_USD, amount));
    }
  }
  return parts;
}

/** Months on the way from one estimate to another, over what both ends have a price of. */
export interface HeldMonths {
  /** Of each stage; a part without a price there alone still counts as it did before. */
  readonly amounts: readonly NanoUsd[];
  /** How much of the two ends both have a price of. */
  readonly held: 'all' | 'some' | 'none';
}

/** Sums each stage over the parts that neither the first nor the last lacks a price of. */
export function heldMonths(stages: readonly MonthParts[]): HeldMonths {
  const [first, last] = [stages[0], stages.at(-1)];
  const names = [...new Set(stages.flatMap((stage) => [...stage.keys()]))];
  const held = names.filter((name) => first?.get(name) !== null && last?.get(name) !== null);
  const known = new Map<string, NanoUsd>();
  const amounts = stages.map((stage) => {
    let sum = ZERO_NANO_USD;
    for (const name of held) {
      const amount = stage.get(name);
      if (amount !== null) known.set(name, amount ?? ZERO_NANO_USD);
      sum = plusNanoUsd(sum, known.get(name) ?? ZERO_NANO_USD);
    }
    return sum;
  });
  if (held.length === names.length) return { amounts, held: 'all' };
  const anyHeld = held.some((name) => first?.has(name) || last?.has(name));
  return { amounts, held: anyHeld ? 'some' : 'none' };
}
