import { claimOf, factOf } from './facts';
import { claimText } from './factText';
import { partsOfText, type Reference } from './references';

/** What a reference in an answer stands for. Throws when no fact or claim is there, which the build rules out. */
export function referenceText({ factId, sourceId }: Reference): string {
  const { unit, claims } = factOf(factId);
  const claim = sourceId === null ? claims[0] : claimOf(factId, sourceId);
  if (!claim) throw new Error(`"${factId}" has no claim`);
  return claimText(unit, claim);
}

/** An answer's paragraph with each reference written out. */
export function plainAnswer(text: string): string {
  return partsOfText(text)
    .map((part) => (typeof part === 'string' ? part : referenceText(part)))
    .join('');
}
