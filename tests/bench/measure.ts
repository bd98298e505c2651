/** What is called again and again; its result is kept, so that no compiler can leave the call out. */
export type Work = () => unknown;

/** Many short rounds rather than a few long ones: the shorter a round, the likelier one is left undisturbed. */
const ROUNDS = 100;
const ROUND_MS = 3;

/** Calls of a work before it is measured, at the least. */
const LEAST_WARM_CALLS = 8;

let kept: unknown;

/**
 * The time that one call takes, in nanoseconds: the best of many rounds, since nothing but the call itself makes a round
 * shorter. The calls are taken in turns, so that all of them meet the same machine.
 */
export function measure<Name extends string>(works: Readonly<Record<Name, Work>>): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const calls = Object.fromEntries(names.map((name) => [name, callsPerRound(works[name])]));
  const best = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<
    Name,
    number
  >;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) {
      best[name] = Math.min(best[name], timeOf(works[name], calls[name] ?? 1));
    }
  }
  return best;
}

/**
 * How many calls fill a round; found by doubling, which warms the code up too. The best time counts here as well: one pause
 * of the machine, or a first call that reads its data, would leave rounds of a few cold calls.
 */
function callsPerRound(work: Work): number {
  timeOf(work, 1);
  let calls = 1;
  let best = timeOf(work, calls);
  while (calls < LEAST_WARM_CALLS || best * calls < ROUND_MS * 1e6) {
    calls *= 2;
    best = Math.min(best, timeOf(work, calls));
  }
  return Math.max(1, Math.round((ROUND_MS * 1e6) / best));
}

function timeOf(work: Work, calls: number): number {
  const start = process.hrtime.bigint();
  for (let call = 0; call < calls; call += 1) kept = work();
  return Number(process.hrtime.bigint() - start) / calls;
}

/** The last result, so that it counts as used. */
export function lastResult(): unknown {
  return kept;
}
