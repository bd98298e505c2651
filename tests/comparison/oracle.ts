import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PriceId } from '../../src/catalog/billables';
import type { OwnPrices } from '../../src/catalog/prices';
import type { Card, Model, PriceList } from '../../src/catalog/schema';
import type { Scenario, Workload } from '../../src/scenario/scenario';
import {
  exactVolume,
  fraction,
  isLess,
  less,
  plus,
  type Rational,
  rational,
  restOf,
  shareOf,
  sum,
  times,
  whole,
} from '../engine/oracle';
import { type ExactCall, exactCalls } from './exactCalls';
import { exactImageTokens } from './exactImages';

/**
 * An exact second opinion on what calls cost on another model: written from the rules of billing in rational numbers,
 * call by call, and from the files of the models and their price lists.
 */

const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

const jsonOf = (path: string) => JSON.parse(readFileSync(`${DATA}${path}`, 'utf8'));

/** The ids of all models that there is a file of. */
export const MODEL_IDS = readdirSync(`${DATA}models`).map((name) => name.replace('.json', ''));

/** A model by the rules of its file and a card of one of its lists. */
export interface Offer {
  readonly model: Model;
  readonly card: Card;
  readonly own: OwnPrices;
}

/** A model at the newest card of a list, or of its first list where none is named. */
export function offerOf(modelId: string, listId?: string): Offer {
  const model: Model = jsonOf(`models/${modelId}.json`);
  const list: PriceList = jsonOf(`price-lists/${modelId}/${listId ?? model.priceLists[0]}.json`);
  return { model, card: newest(list.cards), own: {} };
}

/** What a scenario is paid by here: the card of its list that was in force on its date, and its own prices. */
export function offerHere({ priceListId, priceListDate, ownPrices }: Scenario): Offer {
  const list: PriceList = jsonOf(`price-lists/gpt-4o-mini/${priceListId}.json`);
  const sofar = list.cards.filter(({ date }) => priceListDate !== null && date <= priceListDate);
  const card = newest(sofar.length > 0 ? sofar : list.cards);
  return { model: jsonOf('models/gpt-4o-mini.json'), card, own: ownPrices };
}

function newest(cards: readonly Card[]): Card {
  const card = cards.at(-1);
  if (!card) throw new Error('the oracle needs a list with a card');
  return card;
}

/** What a comparison comes to in nano-dollars a month, exactly. */
export interface ExactMove {
  readonly here: Rational;
  readonly low: Rational;
  readonly high: Rational;
  /** By workload, why it is on neither side: the side, what is in the way, and how. Empty for one that is compared. */
  readonly gaps: readonly ReadonlySet<string>[];
}

/** The same calls here and on another model, over the workloads that nothing is in the way of. */
export function exactMove(scenario: Scenario, here: Offer, there: Offer): ExactMove {
  const rewrites = here.model.tokenizer.value !== there.model.tokenizer.value;
  const { cacheWrites, moveHitRatePercent } = scenario;
  const windowTokens = here.model.context.windowTokens.value;
  const asHere: Ways = { windowTokens, writes: false, reasoning: 0, factor: 1, hitRatePercent: null };
  const low: Ways = {
    ...asHere,
    writes: cacheWrites === 'all',
    factor: rewrites ? scenario.tokenizerFactor : 1,
    hitRatePercent: moveHitRatePercent,
  };
  const high: Ways = {
    ...low,
    writes: cacheWrites !== 'none',
    reasoning: there.model.reasoning ? scenario.reasoningTokensPerCall : 0,
  };
  const bills = scenario.workloads.map((workload) => {
    const isUnread = canCache(workload, here, asHere) && !canCache(workload, there, low);
    const read = isUnread ? { ...workload, cachedSharePercent: 0 } : workload;
    const [mine, least, most] = [
      bill(workload, here, asHere),
      bill(read, there, low),
      bill(read, there, high),
    ];
    const gaps = new Set([
      ...[...mine.unpriced].map((what) => `here ${what}`),
      ...[...least.unpriced, ...most.unpriced, ...refusals(workload, there.model, least)].map(
        (what) => `there ${what}`,
      ),
    ]);
    return { mine, least, most, gaps };
  });
  const compared = bills.filter(({ gaps }) => gaps.size === 0);
  return {
    here: sum(compared.map(({ mine }) => mine.cost)),
    low: sum(compared.map(({ least }) => least.cost)),
    high: sum(compared.map(({ most }) => most.cost)),
    gaps: bills.map(({ gaps }) => gaps),
  };
}

/** How the calls of a workload are made on a model. */
interface Ways {
  readonly windowTokens: number;
  readonly writes: boolean;
  readonly reasoning: number;
  readonly factor: number;
  readonly hitRatePercent: number | null;
}

/** What calls come to: the cost of their tokens as far as it is known, and what of them has no amount. */
interface Bill {
  readonly calls: readonly ExactCall[];
  /** The images of one call, in tokens. */
  readonly images: Rational;
  readonly cost: Rational;
  readonly unpriced: ReadonlySet<string>;
}

const NONE = whole(0);
const isSome = ({ over }: Rational) => over !== 0n;

function bill(workload: Workload, { model, card, own }: Offer, ways: Ways): Bill {
  const calls = exactCalls(workload, { ...ways, model, factor: rational(ways.factor) });
  const tries = plus(whole(1), shareOf(rational(workload.retrySharePercent)));
  const units = times(exactVolume(workload), tries);
  const images = imagesOf(workload, model);
  const searches = rational(workload.webSearchesPerCall);
  const unpriced = new Set<string>();
  if (isSome(units) && isSome(images.uncounted))
    unpriced.add(model.images.rule === 'none' ? 'no-images' : 'images-not-established');
  if (isSome(units) && isSome(searches) && priceOf('webSearch', card.prices, card, own) === null)
    unpriced.add('webSearch');

  const found = times(searches, whole(model.webSearch?.inputTokens.value ?? 0));
  const tuning = workload.fineTuned ? 'fineTuned' : 'base';
  const batch = rational(workload.batchSharePercent);
  const ofTier = {
    [workload.fast ? 'fast' : 'standard']: { share: restOf(batch), caches: true },
    batch: { share: shareOf(batch), caches: model.cache?.inBatch.value === true },
  };
  const costs = Object.entries(ofTier).map(([tier, { share, caches }]) => {
    const quantity = times(units, share);
    if (!isSome(quantity)) return NONE;
    const perUnit = calls.map((call) => {
      const prompt = plus(call.text, images.tokens);
      const length = plus(prompt, found);
      const prices = pricesFor(length, card);
      const cached = caches ? cachedOf(workload, prompt, call, ways) : NONE;
      const isWritten = ways.writes && caches && isLong(prompt, model);
      const rest = less(prompt, cached);
      const tokens = {
        input: plus(isWritten ? NONE : rest, found),
        cachedInput: cached,
        cacheWrite: isWritten ? rest : NONE,
        output: plus(call.answer, rational(ways.reasoning)),
      };
      const perCall = Object.entries(tokens).map(([kind, some]) => {
        if (!isSome(some)) return NONE;
        const usd = priceOf(`${tuning}.${tier}.${kind}`, prices, card, own);
        if (usd === null) unpriced.add('tokens');
        return times(some, rational(usd ?? 0));
      });
      return times(fraction(call.count, 1n), sum(perCall));
    });
    // USD per million tokens is a thousand nano-dollars a token.
    return times(quantity, whole(1000), sum(perUnit));
  });
  return { calls, images: images.tokens, cost: sum(costs), unpriced };
}

/** Whether a prompt is long enough for the cache of a model, as far as one is known. */
function canCache(workload: Workload, { model }: Offer, ways: Ways): boolean {
  const { cache } = model;
  if (!cache) return true;
  const images = imagesOf(workload, model).tokens;
  return exactCalls(workload, { ...ways, model, factor: rational(ways.factor) }).some(
    ({ text }) => !isLess(plus(text, images), whole(cache.minimumTokens.value)),
  );
}

function imagesOf({ images }: Workload, model: Model) {
  const counted = images.map((image) => {
    const tokens = exactImageTokens(image, model.images);
    return { tokens, number: rational(image.imagesPerCall) };
  });
  return {
    tokens: sum(counted.map(({ tokens, number }) => times(number, fraction(tokens ?? 0n, 1n)))),
    uncounted: sum(counted.map(({ tokens, number }) => (tokens === null ? number : NONE))),
  };
}

function cachedOf(workload: Workload, prompt: Rational, { cacheable }: ExactCall, ways: Ways): Rational {
  if (workload.cacheMode === 'share') return times(prompt, shareOf(rational(workload.cachedSharePercent)));
  return times(cacheable, shareOf(rational(ways.hitRatePercent ?? workload.cacheHitRatePercent)));
}

/** Whether a prompt is written to a cache that bills it. */
function isLong(prompt: Rational, { cache }: Model): boolean {
  return cache?.writes.value === true && !isLess(prompt, whole(cache.minimumTokens.value));
}

/** The prices of a request: those of the longest tier that its prompt is over. */
function pricesFor(prompt: Rational, card: Card): Card['prices'] {
  const over = (card.promptTiers ?? []).filter(({ overInputTokens }) =>
    isLess(whole(overInputTokens), prompt),
  );
  return over.at(-1)?.prices ?? card.prices;
}

function priceOf(id: string, prices: Card['prices'], card: Card, own: OwnPrices): number | null {
  const usd = own[id as PriceId] ?? prices[id as PriceId]?.usd;
  if (usd !== undefined) return usd;
  const input = card.cachedInputAtFullRate && prices[id.replace('cachedInput', 'input') as PriceId];
  return id.endsWith('.cachedInput') && input ? input.usd : null;
}

/** What a model would refuse of the calls: prompts and answers over its limits. */
function refusals(workload: Workload, { context }: Model, { calls, images }: Bill): string[] {
  if (!isSome(exactVolume(workload))) return [];
  const { windowTokens, inputTokens = windowTokens, outputTokens } = context;
  const most = whole(outputTokens.value);
  const isAnswerLong = calls.some(({ answer }) => isLess(most, answer));
  const isPromptLong = calls.some(({ text, answer }) => {
    const prompt = plus(text, images);
    // An answer over the limit is refused as such; the prompt has to leave room for the longest that there can be.
    const together = plus(prompt, isLess(most, answer) ? most : answer);
    return isLess(whole(inputTokens.value), prompt) || isLess(whole(windowTokens.value), together);
  });
  return [...(isPromptLong ? ['prompt'] : []), ...(isAnswerLong ? ['answer'] : [])];
}
