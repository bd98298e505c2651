import type { Claim, Fact } from '../catalog/schema';
import { fullClaimText } from './factText';

/** One thing that is said of a fact, and all the claims that say it. */
export interface Saying {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** The different things that sources say of a fact, in the order of its claims: one where they agree to the word. */
export function sayingsOf({ unit, claims }: Pick<Fact, 'unit' | 'claims'>): readonly Saying[] {
  const byText = new Map<string, Claim[]>();
  for (const claim of claims) {
    const text = fullClaimText(unit, claim);
    byText.set(text, [...(byText.get(text) ?? []), claim]);
  }
  return [...byText].map(([text, said]) => ({ text, claims: said }));
}
