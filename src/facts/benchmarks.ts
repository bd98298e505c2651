import type { Fact } from '../catalog/schema';
import { FACTS } from './facts';

/** What was measured, and the fact of each model that was measured. */
export interface Benchmark {
  readonly measure: string;
  readonly facts: readonly { readonly model: string; readonly fact: Fact }[];
}

/** Every measure of which there are facts, in their order. */
export function benchmarks(): readonly Benchmark[] {
  const facts = FACTS.flatMap((fact) => (fact.series ? [{ ...fact.series, fact }] : []));
  const measures = [...new Set(facts.map(({ measure }) => measure))];
  return measures.map((measure) => ({
    measure,
    facts: facts.filter((entry) => entry.measure === measure),
  }));
}
