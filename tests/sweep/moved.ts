import type { Basis } from '../../src/catalog/basis';
import { THIS_MODEL } from '../../src/catalog/models';
import { callRatesOf } from '../../src/catalog/rates';
import { REPLACEMENT } from '../../src/catalog/replacement';
import type { Model } from '../../src/catalog/schema';
import { AS_DESCRIBED } from '../../src/engine/callAssumptions';
import { priceScenario, type WorkloadEstimate } from '../../src/engine/estimate';
import { imagesOfCall } from '../../src/engine/shapes';
import { DEFAULT_SCENARIO } from '../../src/scenario/defaults';
import type { Workload } from '../../src/scenario/scenario';
import { type DerivedLine, type DerivedSums, lacksPrice, sumsOfWorkload, total } from './derive';
import { between, count, type Fact, percent, usd } from './facts';
import type { Swept } from './swept';
import { callsOf, documentOf } from './unitOf';

/** Hosting and training are costs of their own; so is a search, which costs the same there. */
const callsIn = ({ lines }: DerivedSums) =>
  lines.filter(({ kind }) => kind !== 'training' && kind !== 'hosting');
const tokensIn = (lines: readonly DerivedLine[]) => total(lines.filter(({ kind }) => kind !== 'webSearch'));

const { context, cache } = REPLACEMENT.model;

/** What the replacement takes and gives at most, and from when on it caches. */
export const LIMITS_THERE: readonly Fact[] = [
  context.windowTokens.value,
  context.inputTokens?.value ?? 0,
  context.outputTokens.value,
  cache?.minimumTokens.value ?? 0,
].map(count);

/** What the same calls cost a month here and on the replacement by a list, over the workloads that both have every price for. */
export function factsOfMove(
  { exported, derived }: Pick<Swept, 'exported' | 'derived'>,
  replacement: Basis = REPLACEMENT,
): Fact[] {
  const { scenario } = exported;
  const read = { ...scenario, workloads: scenario.workloads.map(asReadThere) };
  const there = priceScenario(read, replacement, { ...AS_DESCRIBED, cutBy: THIS_MODEL }).workloads;
  const held = derived.workloads.flatMap((here, place) => {
    const other = there[place];
    if (!other) return [];
    const sums = sumsOfWorkload(other);
    if ([here, sums].some((side) => side.uncountable || lacksPrice(callsIn(side)))) return [];
    if (other.usage.requests > 0 && isTooLong(other)) return [];
    const low = tokensIn(callsIn(sums));
    return [{ here: tokensIn(callsIn(here)), low, high: low + mostBeside(other, replacement) }];
  });
  const sum = (of: 'here' | 'low' | 'high') => held.reduce((all, one) => all + one[of], 0);
  const was = sum('here');
  const ends = [sum('low'), sum('high')].flatMap((is) => [
    usd(is),
    between(was, is),
    ...(was > 0 ? [percent((Math.abs(is - was) / was) * 100), percent(((is - was) / was) * 100)] : []),
  ]);
  return [
    usd(was),
    ...ends,
    count(DEFAULT_SCENARIO.reasoningTokensPerCall),
    count(held.length),
    count(scenario.workloads.length),
  ];
}

/** An entered share is not read where the replacement, whose images are smaller, has no prompt that can be. */
function asReadThere(workload: Workload): Workload {
  const canBeRead = (model: Model) =>
    promptsOn(workload, model).some(
      ({ tokens, times }) => times > 0 && tokens >= (model.cache?.minimumTokens.value ?? 0),
    );
  const isUnread = canBeRead(THIS_MODEL) && !canBeRead(REPLACEMENT.model);
  return isUnread ? { ...workload, cachedSharePercent: 0 } : workload;
}

/** Whether the replacement would refuse the longest call of a workload. */
function isTooLong({ workload }: WorkloadEstimate): boolean {
  const { windowTokens, inputTokens = windowTokens, outputTokens } = REPLACEMENT.model.context;
  const answer = {
    requests: workload.outputTokensPerRequest,
    conversation: workload.replyTokensPerTurn,
    documents: workload.answerTokensPerCall,
  }[workload.shape];
  const longest = Math.max(...promptsOn(workload, REPLACEMENT.model).map(({ tokens }) => tokens));
  return (
    answer > outputTokens.value ||
    longest > inputTokens.value ||
    longest + Math.min(answer, outputTokens.value) > windowTokens.value
  );
}

/** What reasoning and writing to the cache add to a workload at most: its prompts are told one by one. */
function mostBeside(
  { workload, usage }: WorkloadEstimate,
  { rates: ratesThere }: Pick<Basis, 'rates'>,
): number {
  const prompts = promptsOn(workload, REPLACEMENT.model);
  const [threshold = Infinity] = ratesThere.overInputTokens;
  return usage.parts.reduce((sum, part) => {
    const alike = prompts.filter(({ tokens }) => Number(tokens > threshold) === part.promptTier);
    const times = alike.reduce((all, prompt) => all + prompt.times, 0);
    const long = alike.reduce(
      (all, prompt) => all + (prompt.tokens >= 1024 ? prompt.tokens * prompt.times : 0),
      0,
    );
    const writable = times === 0 ? 0 : long * (part.calls / times);
    const written =
      workload.cacheMode === 'share'
        ? writable * (1 - workload.cachedSharePercent / 100)
        : Math.max(0, writable - part.cachedInputTokens);
    const rates = callRatesOf(ratesThere, part, part.promptTier);
    const usdOf = (kind: 'input' | 'cacheWrite' | 'output') => rates[kind].price?.usd ?? 0;
    return (
      sum +
      (written * (usdOf('cacheWrite') - usdOf('input')) +
        part.calls * DEFAULT_SCENARIO.reasoningTokensPerCall * usdOf('output')) /
        1e6
    );
  }, 0);
}

/** Prompts of one length. */
interface Prompts {
  readonly tokens: number;
  readonly times: number;
}

/** The prompts of a unit on a model: a document is cut up as it is here. */
function promptsOn(workload: Workload, model: Model): Prompts[] {
  const images = imagesOfCall(workload, model).tokens;
  if (workload.shape !== 'documents')
    return callsOf(workload).map(({ input }) => ({ tokens: input + images, times: 1 }));
  const { windowTokens, inputTokens = windowTokens } = THIS_MODEL.context;
  const { instructionTokensPerCall, answerTokensPerCall, overlapTokens } = workload;
  const largest = Math.min(windowTokens.value - answerTokensPerCall, inputTokens.value);
  const room = largest - instructionTokensPerCall;
  const { length } = documentOf(workload);
  const over = length - room;
  const full = over > length * 1e-14 ? Math.ceil((over / (room - overlapTokens)) * (1 - 1e-14)) : 0;
  const last = length + full * overlapTokens + instructionTokensPerCall - full * room;
  return [
    { tokens: last + images, times: 1 },
    { tokens: largest + images, times: full },
  ];
}
