import type { Claim, Fact } from '../catalog/schema';
import { claimHolds } from './claimHolds';
import { factOf } from './facts';

export type Verdict = 'holds' | 'too high' | 'too low';

/** What a source claims of a figure that can be worked out, and whether the working bears it out. */
export interface CheckedClaim {
  readonly factId: string;
  readonly claim: Claim;
  readonly verdict: Verdict;
}

/** A figure that follows from others, and what is claimed of it. */
export interface DerivedFact {
  readonly label: string;
  readonly unit: Fact['unit'];
  readonly value: number;
  /** The arithmetic, in figures. */
  readonly working: string;
  readonly checked: readonly CheckedClaim[];
}

/** A value that was worked out, beside every claim that a fact holds about it. */
export function derivedFact(factId: string, derived: Omit<DerivedFact, 'checked' | 'unit'>): DerivedFact {
  const { unit, claims } = factOf(factId);
  return {
    ...derived,
    unit,
    checked: claims.map((claim) => ({ factId, claim, verdict: verdictOn(claim, derived.value) })),
  };
}

function verdictOn({ value: claimed, qualifier }: Claim, value: number): Verdict {
  if (typeof claimed !== 'number') throw new Error('only a number can be worked out');
  if (claimHolds(claimed, qualifier, value)) return 'holds';
  return claimed < value ? 'too low' : 'too high';
}
