/**
 * The cases in which every two traits that meet in some case still meet in one. Most faults that need a certain state
 * need one or two things at once, and hardly one needs three, so that these few find nearly all that all would. Each
 * step takes the case with the most pairs that none before it has; the earlier one where there is a tie.
 */
export function pairwise<Case>(
  cases: readonly Case[],
  traitsOf: (of: Case) => readonly string[],
): readonly Case[] {
  const pairs = new Map(cases.map((of) => [of, pairsOf(traitsOf(of))]));
  const missing = new Set([...pairs.values()].flat());
  const chosen: Case[] = [];
  while (missing.size > 0) {
    const adds = (of: Case) => (pairs.get(of) ?? []).filter((pair) => missing.has(pair)).length;
    const best = cases.reduce((one, other) => (adds(other) > adds(one) ? other : one));
    for (const pair of pairs.get(best) ?? []) missing.delete(pair);
    chosen.push(best);
  }
  return chosen;
}

/** Every two of the traits, in a fixed order; a trait that stands alone is a pair with itself. */
function pairsOf(traits: readonly string[]): string[] {
  const [first, ...others] = [...new Set(traits)].sort();
  if (first === undefined) return [];
  if (others.length === 0) return [JSON.stringify([first, first])];
  const inOrder = [first, ...others];
  return inOrder.flatMap((one, place) =>
    inOrder.slice(place + 1).map((other) => JSON.stringify([one, other])),
  );
}
