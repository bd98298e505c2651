import type { Fact, Question } from '../catalog/schema';
import { claimsDiffer } from '../facts/conflicts';
import { partsOfText, type Reference } from '../facts/references';

/** What is wrong with the references in the answers, a line each. */
export function checkQuestions(questions: readonly Question[], facts: readonly Fact[]): string[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const problems: string[] = [];
  for (const [index, { answer }] of questions.entries()) {
    for (const [paragraph, text] of answer.entries()) {
      for (const part of partsOfText(text)) {
        const problem = typeof part === 'string' ? checkWords(part) : checkReference(part, byId);
        if (problem) problems.push(`questions.json: [${index}].answer[${paragraph}]: ${problem}`);
      }
    }
  }
  return problems;
}

function checkWords(text: string): string | null {
  return /[{}]/.test(text) ? 'a brace that belongs to no reference' : null;
}

function checkReference({ factId, sourceId }: Reference, facts: ReadonlyMap<string, Fact>): string | null {
  const fact = facts.get(factId);
  if (!fact) return `no fact "${factId}"`;
  if (fact.unit === 'yes-no') return `"${factId}" is a yes or no, which no sentence can take in`;
  const claims = fact.claims.filter(({ source }) => sourceId === null || source === sourceId);
  if (claims.length === 0) return `no claim of "${sourceId}" in fact "${factId}"`;
  if (!claimsDiffer(claims)) return null;
  return sourceId === null
    ? `the claims of "${factId}" differ, so a source has to be named`
    : `"${sourceId}" contradicts itself on "${factId}"`;
}
