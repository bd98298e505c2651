import type { Model } from '../../src/catalog/schema';
import type { Workload } from '../../src/scenario/scenario';
import {
  ceil,
  floor,
  fraction,
  isLess,
  less,
  plus,
  type Rational,
  rational,
  smaller,
  times,
  whole,
} from '../engine/oracle';

/** Calls that are alike, one of them told: its text, its answer and the start of it that was sent before. */
export interface ExactCall {
  readonly count: bigint;
  readonly text: Rational;
  readonly answer: Rational;
  /** What the cache gives back of it if it always does. */
  readonly cacheable: Rational;
}

/** Whose tokens the texts of calls are counted in, and by whose window documents are cut up. */
export interface Counting {
  readonly model: Model;
  readonly windowTokens: number;
  /** What one token of a workload's texts makes on the model. */
  readonly factor: Rational;
}

/** The calls of a unit of a workload one by one, in the tokens of a model, exactly. */
export function exactCalls(workload: Workload, counting: Counting): ExactCall[] {
  switch (workload.shape) {
    case 'requests':
      return [requestCall(workload, counting)];
    case 'conversation':
      return turnCalls(workload, counting);
    case 'documents':
      return documentCalls(workload, counting);
  }
}

/** Nothing under the model's minimum, then whole steps. */
function exactlyCached(prefix: Rational, { cache }: Model): Rational {
  if (!cache || isLess(prefix, whole(cache.minimumTokens.value))) return whole(0);
  const step = BigInt(cache.stepTokens.value);
  return fraction((floor(prefix) / step) * step, 1n);
}

function requestCall(workload: Workload, { model, factor }: Counting): ExactCall {
  const text = times(rational(workload.inputTokensPerRequest), factor);
  const start = times(rational(workload.sharedPrefixTokens), factor);
  return {
    count: 1n,
    text,
    answer: times(rational(workload.outputTokensPerRequest), factor),
    cacheable: exactlyCached(smaller(start, text), model),
  };
}

/** A turn starts as the turn before it did, until the window drops a turn and only the system prompt is left of that. */
function turnCalls(workload: Workload, { model, factor }: Counting): ExactCall[] {
  const [system, question, reply] = [
    times(rational(workload.systemTokens), factor),
    times(rational(workload.userTokensPerTurn), factor),
    times(rational(workload.replyTokensPerTurn), factor),
  ];
  const said = plus(question, reply);
  const calls: ExactCall[] = [];
  let prompt = plus(system, question);
  for (let turn = 0; turn < workload.turnsPerConversation; turn += 1) {
    const grows = turn > 0 && turn <= (workload.historyTurns ?? turn);
    const start = grows ? prompt : system;
    if (grows) prompt = plus(prompt, said);
    calls.push({ count: 1n, text: prompt, answer: reply, cacheable: exactlyCached(start, model) });
  }
  return calls;
}

/** All calls are full but the last, which has what is left. Cut up as counted here, then counted on the model. */
function documentCalls(workload: Workload, { model, windowTokens, factor }: Counting): ExactCall[] {
  const perUnit = workload.documentUnit === 'tokens' ? 1 : workload.tokensPerDocumentUnit;
  const length = times(rational(workload.documentLength), rational(perUnit));
  const [instructions, answer, overlap, prefix] = [
    rational(workload.instructionTokensPerCall),
    rational(workload.answerTokensPerCall),
    rational(workload.overlapTokens),
    rational(workload.sharedPrefixTokens),
  ];
  const room = less(less(whole(windowTokens), instructions), answer);
  const inOne = plus(length, instructions);
  const call = (count: bigint, text: Rational, common: Rational): ExactCall => ({
    count,
    text: times(text, factor),
    answer: times(answer, factor),
    cacheable: exactlyCached(times(smaller(prefix, common), factor), model),
  });
  if (!isLess(room, length)) return [call(1n, inOne, inOne)];
  const [todo, step] = [less(length, overlap), less(room, overlap)];
  const full = ceil(times(todo, fraction(step.under, step.over))) - 1n;
  // Each full call goes on by a room less the overlap; the last has what they leave.
  const last = less(inOne, times(fraction(full, 1n), step));
  return [call(full, plus(room, instructions), instructions), call(1n, last, instructions)];
}
