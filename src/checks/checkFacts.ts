import { PRICE_IDS } from '../catalog/billables';
import type { Claim, Fact, Source } from '../catalog/schema';
import { isPartialDate } from '../units/calendar';

/** What is wrong with facts that have the right shape, a line each. */
export function checkFacts(facts: readonly Fact[], sources: readonly Source[]): string[] {
  const documents = new Set(sources.filter(({ kind }) => kind === 'document').map(({ id }) => id));
  const problems: string[] = [];
  for (const [index, fact] of facts.entries()) {
    const at = `facts.json: [${index}]`;
    problems.push(...checkFact(fact).map((problem) => `${at}.${problem}`));
    for (const [place, claim] of fact.claims.entries()) {
      const found = checkClaim(claim, fact.unit, documents.has(claim.source));
      problems.push(...found.map((problem) => `${at}.claims[${place}].${problem}`));
    }
  }
  return problems;
}

function checkFact({ unit, event, price, claims }: Fact): string[] {
  const problems: string[] = [];
  if (event !== undefined && unit !== 'date') problems.push('event: only a date is an event');
  if (price !== undefined && !PRICE_IDS.some((id) => id === price)) {
    problems.push(`price: no price "${price}" on the rate cards`);
  }
  const seen = new Set<string>();
  for (const [index, { value, source, where }] of claims.entries()) {
    const key = JSON.stringify([value, source, where]);
    if (seen.has(key)) problems.push(`claims[${index}]: stands twice`);
    seen.add(key);
  }
  return problems;
}

const LINES = /^line \d+(?:(?:, \d+)* and \d+)?$/;

function checkClaim({ value, qualifier, where }: Claim, unit: Fact['unit'], isOfDocument: boolean): string[] {
  const problems: string[] = [];
  const expected = value === null ? null : expectedOf(value, unit);
  if (expected) problems.push(`value: must be ${expected}, as the unit is "${unit}"`);
  if (qualifier !== undefined && typeof value !== 'number') {
    problems.push('qualifier: only a number is "about", "more than" or "up to"');
  }
  if (isOfDocument && !LINES.test(where)) problems.push('where: must be like "line 3, 9 and 11"');
  return problems;
}

/** What a value of this unit must be, or null when it is that. */
function expectedOf(value: NonNullable<Claim['value']>, unit: Fact['unit']): string | null {
  switch (unit) {
    case 'text':
      return typeof value === 'string' ? null : 'text';
    case 'list':
      return Array.isArray(value) ? null : 'a list';
    case 'date':
      return typeof value === 'string' && isPartialDate(value) ? null : 'YYYY, YYYY-MM or YYYY-MM-DD';
    case 'yes-no':
      return typeof value === 'boolean' ? null : 'true or false';
    default:
      return typeof value === 'number' ? null : 'a number';
  }
}
