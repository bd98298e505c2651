import type { Fact, Model } from '../catalog/schema';

/** The model that the facts are about. */
const MODEL_OF_FACTS = 'gpt-4o-mini';

/** What is wrong with the models beside each other and beside the facts, a line each. */
export function checkModels(models: readonly Model[], facts: readonly Fact[]): string[] {
  const known = new Set(models.map(({ id }) => id));
  return models.flatMap((model) => {
    const problems = model.id === MODEL_OF_FACTS ? checkDates(model, facts) : [];
    if (model.replacement !== undefined && !known.has(model.replacement)) {
      problems.push(`replacement: no model "${model.replacement}"`);
    }
    return problems.map((problem) => `models/${model.id}.json: ${problem}`);
  });
}

/** Each date must stand among the facts too, said by the same source. */
function checkDates({ dates }: Model, facts: readonly Fact[]): string[] {
  return [...dates.entries()].flatMap(([index, { id, date, source }]) => {
    const fact = facts.find((candidate) => candidate.id === id);
    if (!fact) return [`dates[${index}].id: no fact "${id}"`];
    const isClaimed = fact.claims.some((claim) => claim.source === source && claim.value === date);
    return isClaimed ? [] : [`dates[${index}].date: "${source}" does not say ${date} in fact "${id}"`];
  });
}
