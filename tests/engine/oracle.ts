import type { PriceId } from '../../src/catalog/billables';
import type { Card } from '../../src/catalog/schema';
import type { Scenario, Workload } from '../../src/scenario/scenario';

/**
 * An exact second opinion on the engine, written from the billing rules in rational numbers: a numerator and a
 * denominator of any size, taken from the decimal text of what the user entered and the list says.
 */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

export function rational(value: number): Rational {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return shift >= 0
    ? { over: digits * 10n ** BigInt(shift), under: 1n }
    : { over: digits, under: 10n ** BigInt(-shift) };
}

export const times = (...factors: readonly Rational[]): Rational =>
  factors.reduce((product, { over, under }) => ({ over: product.over * over, under: product.under * under }));

/** Where one denominator is a multiple of the other it is kept, so that long sums stay short. */
export const plus = (first: Rational, second: Rational): Rational => {
  if (second.under % first.under === 0n) {
    return { over: first.over * (second.under / first.under) + second.over, under: second.under };
  }
  if (first.under % second.under === 0n) return plus(second, first);
  return { over: first.over * second.under + second.over * first.under, under: first.under * second.under };
};

export const fraction = (over: bigint, under: bigint): Rational => ({ over, under });

/** What is left of a whole when a share in per cent is taken. */
export const restOf = (percent: Rational): Rational => ({
  over: percent.under * 100n - percent.over,
  under: percent.under * 100n,
});

export const shareOf = (percent: Rational): Rational => ({ over: percent.over, under: percent.under * 100n });

const MONTHS: Readonly<Record<Workload['volumePeriod'], (days: Rational) => Rational>> = {
  hour: (days) => times(days, fraction(24n, 1n)),
  day: (days) => days,
  week: (days) => times(days, fraction(1n, 7n)),
  month: () => fraction(1n, 1n),
};

export const whole = (value: number): Rational => fraction(BigInt(value), 1n);
export const sum = (terms: readonly Rational[]): Rational => terms.reduce(plus, whole(0));
export const isLess = (first: Rational, second: Rational) =>
  first.over * second.under < second.over * first.under;
export const smaller = (first: Rational, second: Rational) => (isLess(first, second) ? first : second);
export const less = (first: Rational, second: Rational): Rational =>
  plus(first, { over: -second.over, under: second.under });
export const floor = ({ over, under }: Rational): bigint => over / under;
export const ceil = ({ over, under }: Rational): bigint => (over + under - 1n) / under;

/** What a unit of volume takes, exactly: calls, tokens in and out, and what the cache can give back. */
export interface ExactUnit {
  readonly calls: Rational;
  readonly input: Rational;
  readonly output: Rational;
  readonly cacheable: Rational;
}

/** Of a unit of any shape, images included, retries not. */
export function exactUnit(workload: Workload): ExactUnit {
  const unit = { requests: exactRequest, conversation: exactConversation, documents: exactDocument }[
    workload.shape
  ](workload);
  return { ...unit, input: plus(unit.input, times(unit.calls, exactImages(workload))) };
}

/** Nothing under 1,024 tokens, then whole steps of 128. */
function exactlyCached(prefix: Rational): Rational {
  return isLess(prefix, whole(1024)) ? whole(0) : fraction((floor(prefix) / 128n) * 128n, 1n);
}

function exactRequest(workload: Workload): ExactUnit {
  const input = rational(workload.inputTokensPerRequest);
  return {
    calls: whole(1),
    input,
    output: rational(workload.outputTokensPerRequest),
    cacheable: exactlyCached(smaller(rational(workload.sharedPrefixTokens), input)),
  };
}

/** Written as the transcript of a conversation: each turn sends the messages that the window still holds. */
function exactConversation(workload: Workload): ExactUnit {
  const system = rational(workload.systemTokens);
  const question = rational(workload.userTokensPerTurn);
  const reply = rational(workload.replyTokensPerTurn);
  const prompts: (readonly { id: string; tokens: Rational }[])[] = [];
  const said: { id: string; tokens: Rational }[][] = [];
  for (let turn = 0; turn < workload.turnsPerConversation; turn += 1) {
    const kept = workload.historyTurns ?? said.length;
    const asked = { id: `q${turn}`, tokens: question };
    prompts.push([
      { id: 'system', tokens: system },
      ...said.slice(Math.max(0, said.length - kept)).flat(),
      asked,
    ]);
    said.push([asked, { id: `a${turn}`, tokens: reply }]);
  }
  return {
    calls: whole(prompts.length),
    input: sum(prompts.flat().map(({ tokens }) => tokens)),
    output: times(whole(prompts.length), reply),
    cacheable: sum(
      prompts.map((prompt, turn) => {
        const before = prompts[turn - 1] ?? prompt.slice(0, 1);
        const differs = before.findIndex(({ id }, place) => prompt[place]?.id !== id);
        const alike = differs === -1 ? before : before.slice(0, differs);
        return exactlyCached(sum(alike.map(({ tokens }) => tokens)));
      }),
    ),
  };
}

function exactDocument(workload: Workload): ExactUnit {
  const perUnit = workload.documentUnit === 'tokens' ? 1 : workload.tokensPerDocumentUnit;
  const length = times(rational(workload.documentLength), rational(perUnit));
  const [instructions, answer, overlap, prefix] = [
    rational(workload.instructionTokensPerCall),
    rational(workload.answerTokensPerCall),
    rational(workload.overlapTokens),
    rational(workload.sharedPrefixTokens),
  ];
  const room = less(less(whole(128_000), instructions), answer);
  const [todo, step] = [less(length, overlap), less(room, overlap)];
  const count = isLess(room, length) ? ceil(times(todo, fraction(step.under, step.over))) : 1n;
  const calls = fraction(count, 1n);
  const input = sum([length, times(fraction(count - 1n, 1n), overlap), times(calls, instructions)]);
  // A part shares with the next one what comes before its own text: the instructions.
  const shared = smaller(prefix, count === 1n ? input : instructions);
  return { calls, input, output: times(calls, answer), cacheable: times(calls, exactlyCached(shared)) };
}

/** The factor that shrinks an image is the least of 1, 2048 over its long side and 768 over its short one. */
function exactImages({ images }: Workload): Rational {
  return sum(
    images.map(({ widthPx, heightPx, detail, imagesPerCall }) => {
      const long = BigInt(Math.max(widthPx, heightPx));
      const short = BigInt(Math.min(widthPx, heightPx));
      const scale = smaller(whole(1), smaller(fraction(2048n, long), fraction(768n, short)));
      const tiles = [long, short]
        .map((side) => ceil(times(fraction(side, 512n), scale)))
        .reduce((product, along) => product * along);
      const tokens = fraction(detail === 'low' ? 2833n : 2833n + 5667n * tiles, 1n);
      return times(rational(imagesPerCall), tokens);
    }),
  );
}

/** The units of a workload in a month. */
export function exactVolume({ volume, volumePeriod, activeDaysPerMonth }: Workload): Rational {
  return times(rational(volume), MONTHS[volumePeriod](rational(activeDaysPerMonth)));
}

/** The monthly cost of a scenario in nano-dollars, exactly. */
export function exactMonthlyNanoUsd(scenario: Scenario, card: Card): Rational {
  return sum(scenario.workloads.map((workload) => exactWorkload(workload, card)));
}

function exactWorkload(workload: Workload, card: Card): Rational {
  const tuning = workload.fineTuned ? 'fineTuned' : 'base';
  const direct = `${tuning}.${workload.fast ? 'fast' : 'standard'}`;
  const nano = (id: string, unit = 1000n) => {
    const price = card.prices[id as PriceId];
    if (!price) throw new Error(`the oracle needs a card with the price ${id}`);
    return times(rational(price.usd), fraction(unit, 1n));
  };
  const unit = exactUnit(workload);
  const tries = plus(whole(1), shareOf(rational(workload.retrySharePercent)));
  const monthly = (perUnit: Rational) => times(exactVolume(workload), tries, perUnit);
  const inBatch = shareOf(rational(workload.batchSharePercent));
  const outside = restOf(rational(workload.batchSharePercent));
  const input = monthly(unit.input);
  const cached =
    workload.cacheMode === 'share'
      ? times(input, shareOf(rational(workload.cachedSharePercent)))
      : times(monthly(unit.cacheable), shareOf(rational(workload.cacheHitRatePercent)));
  const searches = times(monthly(unit.calls), rational(workload.webSearchesPerCall));
  const found = times(searches, whole(8000));
  const output = monthly(unit.output);
  const trained = times(rational(workload.trainingTokens), rational(workload.trainingEpochs));
  const every = workload.trainingEveryMonths;
  return sum([
    times(plus(less(input, cached), found), outside, nano(`${direct}.input`)),
    times(cached, outside, nano(`${direct}.cachedInput`)),
    times(output, outside, nano(`${direct}.output`)),
    times(plus(input, found), inBatch, nano(`${tuning}.batch.input`)),
    times(output, inBatch, nano(`${tuning}.batch.output`)),
    workload.webSearchesPerCall === 0 ? whole(0) : times(searches, nano('webSearch', 1_000_000n)),
    every === 0 ? whole(0) : times(trained, fraction(1n, BigInt(every)), nano('training')),
  ]);
}

/** The distance of a number from an exact one, relative to the exact one; 0 where both are 0. */
export function relativeError(value: number, exact: Rational): number {
  const distance = plus(rational(value), { over: -exact.over, under: exact.under });
  if (distance.over === 0n) return 0;
  const magnitude = distance.over < 0n ? -distance.over : distance.over;
  const scaled = (magnitude * exact.under * 10n ** 30n) / (distance.under * exact.over);
  return Number(scaled) / 1e30;
}
