import { calcPrice } from '@pydantic/genai-prices';
import { estimateCost } from 'llm-cost';
import { costFromUsage } from 'tokenlens';
import { costOfWorkload } from '../../src/engine/costOfWorkload';
import { priceScenario } from '../../src/engine/estimate';
import { decodeLink } from '../../src/links/decodeLink';
import { encodeLink } from '../../src/links/encodeLink';
import { basisOf } from '../../src/scenario/basisOf';
import { DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import { findProblems } from '../../src/scenario/problems';
import type { Scenario, Workload } from '../../src/scenario/scenario';
import { toUsd } from '../../src/units/money';
import { basisBy, scenarioOf } from '../support/cards';
import { timesAcrossProcesses } from './acrossProcesses';
import { measure } from './measure';
import { type Row, timeText } from './table';

/**
 * The goals were set where this peer takes so long. On another machine, or a busy one, they are as much longer as it is:
 * they are ratios within one run.
 */
const PEER_NANOSECONDS = 8_600;

/** How many times faster than the fastest peer that knows cached input an estimate with its receipts has to be. */
const TIMES_FASTER = 10;

/** How much dearer than one of ten a workload among a thousand may be. */
const MOST_GROWTH = 1.5;

/** One request a month of 2,000 tokens in, half of them cached, and 500 out. */
const REQUEST: Partial<Workload> = {
  volume: 1,
  volumePeriod: 'month',
  inputTokensPerRequest: 2_000,
  outputTokensPerRequest: 500,
  cachedSharePercent: 50,
};

const USAGE = { input_tokens: 2_000, cache_read_tokens: 1_000, output_tokens: 500 };

const basis = basisBy('openai');
const one = scenarioOf(REQUEST);
const twenty = many(20, (index) => ({ ...REQUEST, volume: index * 100 + 1 }));
const conversations = many(20, () => ({
  shape: 'conversation',
  turnsPerConversation: 500,
  cacheMode: 'worked-out',
}));
const [ten, thousand] = [10, 1_000].map((count) => many(count, () => REQUEST));
const link = encodeLink(twenty);

function many(count: number, patch: (index: number) => Partial<Workload>): Scenario {
  return scenarioOf(...Array.from({ length: count }, (_, index) => patch(index)));
}

const calcPriceOfCase = () => calcPrice(USAGE, 'gpt-4o-mini', { providerId: 'openai' });

const workload = one.workloads[0] ?? DEFAULT_WORKLOAD;

const WORKS = {
  estimate: () => priceScenario(one, basis),
  peer: calcPriceOfCase,
  twenty: () => priceScenario(twenty, basis),
  conversations: () => priceScenario(conversations, basis),
  ten: () => priceScenario(ten ?? one, basis),
  thousand: () => priceScenario(thousand ?? one, basis),
  cost: () => costOfWorkload(workload, basis),
  check: () => findProblems(one, basis.model),
  resolve: () => basisOf(one),
  encode: () => encodeLink(twenty),
  decode: () => decodeLink(link.ok ? link.query : ''),
  tokenlens: () =>
    costFromUsage({ id: 'openai:gpt-4o-mini', usage: { prompt_tokens: 2_000, completion_tokens: 500 } }),
  llmCost: () => estimateCost({ model: 'gpt-4o-mini', inputTokens: 2_000, outputTokens: 500 }),
};

/** What each of them takes in this process. */
export function engineTimes(): Record<keyof typeof WORKS, number> {
  return measure(WORKS);
}

/** The engine against its goals and its peers, all measured in this run. */
export function engineRows(): Row[] {
  checkThatAllPriceTheSame();
  const times = timesAcrossProcesses('peer', Object.keys(WORKS) as (keyof typeof WORKS)[]);
  const growth = times.thousand / 1_000 / (times.ten / 10);
  const faster = times.peer / times.estimate;
  const slower = times.peer / PEER_NANOSECONDS;
  return [
    goal('one estimate with receipts', times.estimate, times.peer / TIMES_FASTER),
    {
      figure: '  against genai-prices’ calcPrice',
      target: `${TIMES_FASTER}x faster`,
      measured: `${faster.toFixed(1)}x faster`,
      pass: faster >= TIMES_FASTER,
    },
    goal('20 workloads', times.twenty, 15_000 * slower),
    goal('20 conversations of 500 turns', times.conversations, 30_000 * slower),
    goal('totals alone, a workload', times.cost, 100 * slower),
    {
      figure: 'a workload of 1,000 against one of 10',
      target: `${MOST_GROWTH}x`,
      measured: `${growth.toFixed(2)}x`,
      pass: growth <= MOST_GROWTH,
    },
    beside('checking a scenario', times.check),
    beside('resolving a card', times.resolve),
    beside('link of 20 workloads, written', times.encode),
    beside('link of 20 workloads, read', times.decode),
    beside('genai-prices, the same case', times.peer),
    beside('tokenlens, which knows no cached price of it', times.tokenlens),
    beside('llm-cost, which knows no cached price', times.llmCost),
  ];
}

/** Speed is nothing where the sums differ: 1,000 x 0.15 + 1,000 x 0.075 + 500 x 0.60, per 1M, is $0.000525. */
function checkThatAllPriceTheSame(): void {
  const ours = toUsd(priceScenario(one, basis).totals.monthly);
  const alone = toUsd(costOfWorkload(workload, basis).monthly);
  const theirs = calcPriceOfCase()?.total_price ?? 0;
  for (const usd of [ours, alone, theirs]) {
    if (Math.abs(usd - 0.000525) > 1e-15) throw new Error(`$${usd} is not what the case costs`);
  }
}

function goal(figure: string, nanoseconds: number, target: number): Row {
  return { figure, target: timeText(target), measured: timeText(nanoseconds), pass: nanoseconds <= target };
}

function beside(figure: string, nanoseconds: number): Row {
  return { figure, target: '', measured: timeText(nanoseconds), pass: null };
}
