import type { Fact, Model, Seller } from '../catalog/schema';

/** The model that the facts are about. */
const MODEL_OF_FACTS = 'gpt-4o-mini';

/** What is wrong with the models beside each other, beside the sellers and beside the facts, a line each. */
export function checkModels(
  models: ReadonlyMap<string, Model>,
  sellers: readonly Seller[],
  paths: ReadonlySet<string>,
  facts: readonly Fact[],
): string[] {
  return [...models].flatMap(([path, model]) => {
    const problems = [
      ...(model.id === MODEL_OF_FACTS ? checkDates(model, facts) : []),
      ...checkSellers(model, sellers, facts),
    ];
    if (model.replacement !== undefined && !paths.has(`models/${model.replacement}.json`)) {
      problems.push(`replacement: no model "${model.replacement}"`);
    }
    return problems.map((problem) => `${path}: ${problem}`);
  });
}

/** Each date must stand among the facts too, said by the same source. */
function checkDates({ dates }: Model, facts: readonly Fact[]): string[] {
  return [...dates.entries()].flatMap(([index, { id, date, source }]) => {
    const at = `dates[${index}]`;
    if (!facts.some((fact) => fact.id === id)) return [`${at}.id: no fact "${id}"`];
    return isClaimed(facts, id, date, source) ? [] : [`${at}.date: ${notSaid(source, date, id)}`];
  });
}

/** The maker and each seller must be known, and a last day borne out by the fact that it names. */
function checkSellers(model: Model, sellers: readonly Seller[], facts: readonly Fact[]): string[] {
  const known = new Set(sellers.map(({ id }) => id));
  const problems = known.has(model.maker) ? [] : [`maker: no seller "${model.maker}"`];
  for (const [id, { shutdown }] of Object.entries(model.sellers)) {
    const at = `sellers.${id}`;
    if (!known.has(id)) problems.push(`${at}: no seller "${id}"`);
    if (!shutdown) continue;
    const { fact, date, source } = shutdown;
    if (!fact && model.id === MODEL_OF_FACTS) problems.push(`${at}.shutdown: names no fact`);
    if (fact && !isClaimed(facts, fact, date, source)) {
      problems.push(`${at}.shutdown.date: ${notSaid(source, date, fact)}`);
    }
  }
  return problems;
}

function isClaimed(facts: readonly Fact[], factId: string, date: string, source: string): boolean {
  const claims = facts.find(({ id }) => id === factId)?.claims ?? [];
  return claims.some((claim) => claim.source === source && claim.value === date);
}

function notSaid(source: string, date: string, factId: string): string {
  return `"${source}" does not say ${date} in fact "${factId}"`;
}
