import facts from '../../data/facts.json';
import questions from '../../data/questions.json';
import sources from '../../data/sources.json';
import type { Claim, Fact, Question, Source } from '../catalog/schema';
import { asOf } from './asOf';

/** Every fact with its claims, in the order in which readers ask for them. The build has checked the file. */
export const FACTS = facts as readonly Fact[];

export const QUESTIONS = questions as readonly Question[];

/** Every source, the documents first. */
export const ALL_SOURCES = sources as readonly Source[];

/** The day up to which the dataset is known to hold. */
export const FACTS_AS_OF = asOf(ALL_SOURCES);

const BY_ID = new Map(FACTS.map((fact) => [fact.id, fact]));

/** The fact with this id; throws when the data lacks it, which a test rules out. */
export function factOf(id: string): Fact {
  const fact = BY_ID.get(id);
  if (!fact) throw new Error(`no fact "${id}"`);
  return fact;
}

/** What one source says of a fact; throws when it says nothing, which a test rules out. */
export function claimOf(factId: string, sourceId: string): Claim {
  const claim = factOf(factId).claims.find(({ source }) => source === sourceId);
  if (!claim) throw new Error(`"${sourceId}" has no claim about "${factId}"`);
  return claim;
}

/** The number that one source gives for a fact; throws when it gives none, which a test rules out. */
export function numberOf(factId: string, sourceId: string): number {
  const { value } = claimOf(factId, sourceId);
  if (typeof value !== 'number') throw new Error(`"${factId}" of "${sourceId}" is no number`);
  return value;
}
