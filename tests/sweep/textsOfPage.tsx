import { renderToStaticMarkup } from 'react-dom/server';
import { otherTrainingPrices, otherTrainingTotals } from '../../src/analysis/otherTraining';
import { EmbedPage } from '../../src/app/EmbedPage';
import type { Basis } from '../../src/catalog/basis';
import { DEFAULT_EMBED_OPTIONS, FIELD_STATES, LAYOUTS } from '../../src/embed/options';
import { figureOf } from '../../src/engine/figure';
import { decodeLink } from '../../src/links/decodeLink';
import { shareLink } from '../../src/links/shareLink';
import { DEFAULT_SCENARIO } from '../../src/scenario/defaults';
import { ChartFiles } from '../../src/ui/exports/ChartFiles';
import { MoneyPart } from '../../src/ui/questions/MoneyPart';
import { Answer } from '../../src/ui/results/Answer';
import BudgetBar from '../../src/ui/results/BudgetBar';
import { Metric } from '../../src/ui/results/Metric';
import PriceChoice from '../../src/ui/results/PriceChoice';
import SplitBar from '../../src/ui/results/SplitBar';
import { toUsd } from '../../src/units/money';
import { moneySentence } from '../../src/wording/moneySentence';
import { otherTrainingText } from '../../src/wording/trainingText';
import type { DerivedSums } from './derive';
import { between, count, type Fact, percent, rate, usd } from './facts';
import {
  datesOf,
  factsOfLines,
  factsOfSplit,
  factsOfSums,
  monthOf,
  monthsOf,
  onceOf,
  perRequestsOf,
} from './factsOf';
import type { SweptText } from './laws';
import { repriced } from './repriced';
import { type Swept, sweptOf, TODAY } from './swept';
import { linesOf } from './textOfMarkup';
import { factsOfCard } from './textsOfCards';
import { callCountOf } from './unitOf';

const nothing = () => undefined;

/** The month against its budget. */
function factsOfBudget(whole: DerivedSums, budget: number | null): Fact[] {
  const [month] = monthOf(whole);
  return budget !== null && month ? [percent((month.value / budget) * 100, month.partial)] : [];
}

/** What stands beside the fields: the figures of the whole, by kinds, by workload, over other spans. */
function factsOfAnswer({ exported, derived }: Swept): Fact[] {
  const { scenario, basis } = exported;
  const { whole, workloads } = derived;
  return [
    ...factsOfSums(whole),
    ...factsOfSplit(whole),
    ...monthsOf(whole, scenario.horizonMonths),
    count(scenario.horizonMonths),
    count(1000),
    ...factsOfBudget(whole, scenario.monthlyBudgetUsd),
    ...workloads.flatMap(monthOf),
    ...perUnitOf({ exported, derived }),
    ...datesOf(basis),
    ...factsOfOtherTraining(whole, basis),
  ];
}

/** What a unit of the only workload comes to. */
function perUnitOf({ exported, derived }: Pick<Swept, 'exported' | 'derived'>): Fact[] {
  const [workload] = exported.scenario.workloads;
  const [sums] = derived.workloads;
  return workload && sums ? perRequestsOf(sums, callCountOf(workload)) : [];
}

function factsOfOtherTraining(whole: DerivedSums, basis: Basis): Fact[] {
  return otherTrainingPrices(basis).flatMap(({ price }) => [
    rate(price.usd),
    ...factsOfSums(repriced(whole, price.usd)),
  ]);
}

/** By the words at the head of a line of the answer: what it may state and must. */
function answerLine(line: string, swept: Swept): SweptText | null {
  const { exported, derived } = swept;
  const { horizonMonths, monthlyBudgetUsd } = exported.scenario;
  const { whole } = derived;
  const facts = (): readonly Fact[] | null => {
    if (line.startsWith('Per request')) return perRequestsOf(whole, 1);
    if (/^Per (?:conversation|document)/.test(line)) return perUnitOf(swept);
    if (line.startsWith('Per 1,000')) return [count(1000), ...perRequestsOf(whole, 1000)];
    if (line.startsWith('A year')) return monthsOf(whole, 12);
    if (line.startsWith('Once')) return onceOf(whole);
    if (/^Over \d+ month/.test(line)) return [count(horizonMonths), ...monthsOf(whole, horizonMonths)];
    if (line.startsWith('Of the budget')) return factsOfBudget(whole, monthlyBudgetUsd);
    return null;
  };
  const must = facts();
  return (
    must && { label: `answer: ${line.split('\t')[0]?.replaceAll(/\d+/g, 'N')}`, text: line, may: must, must }
  );
}

/** The answer as a whole and line by line, and its parts by themselves. */
export function textsOfAnswer(swept: Swept): SweptText[] {
  const { exported, derived } = swept;
  const { scenario, estimate } = exported;
  const { whole } = derived;
  const lines = [
    ...linesOf(<Answer scenario={scenario} estimate={estimate} />),
    ...linesOf(<BudgetBar scenario={scenario} estimate={estimate} />),
  ];
  const training = otherTrainingTotals(scenario, exported.basis).map(otherTrainingText);
  const others = otherTrainingPrices(exported.basis);
  return [
    { label: 'answer', text: lines.join('\n'), may: factsOfAnswer(swept), must: monthOf(whole) },
    ...lines.flatMap((line) => answerLine(line, swept) ?? []),
    {
      label: 'split bar',
      text: linesOf(<SplitBar totals={estimate.totals} />).join('\n'),
      may: factsOfSplit(whole),
      isWhole: true,
    },
    ...training.map((text, place): SweptText => {
      const price = others[place]?.price.usd ?? 0;
      const sums = repriced(whole, price);
      const may = [rate(price), ...monthOf(sums), ...onceOf(sums), ...monthsOf(sums, 12)];
      return {
        label: 'training prices',
        text,
        may,
        must: [rate(price), ...monthOf(sums), ...monthsOf(sums, 12)],
      };
    }),
  ];
}

/** What each figure carries for programs: the month to its last digit, and nothing where there is none. */
export function carriedFaults({ exported, derived }: Swept): string[] {
  const figure = figureOf(exported.estimate.totals, 'monthly');
  const carried = /data-usd="([^"]*)"/.exec(
    renderToStaticMarkup(<Metric metric="monthly-usd" figure={figure} />),
  )?.[1];
  const [month] = monthOf(derived.whole);
  if (!month || !figure) return carried === undefined ? [] : [`${carried} where there is no figure`];
  const isSame = carried !== undefined && Math.abs(Number(carried) - month.value) <= month.value * 1e-11;
  return isSame && Number(carried) === toUsd(figure.amount) ? [] : [`${carried}, and not ${month.value}`];
}

/** Where the money goes: the sentence, each line of the table, the total. */
export function textsOfMoney({ exported, derived }: Swept): SweptText[] {
  const { whole, workloads } = derived;
  const { estimate, basis } = exported;
  const sentence = moneySentence(estimate);
  const rest = linesOf(<MoneyPart estimate={estimate} basis={basis} />);
  const amounts = whole.lines.flatMap(({ once, amount }) => (once || amount === null ? [] : [amount]));
  const largest = Math.max(0, ...amounts);
  const shares = whole.monthlyGap || whole.monthly === 0 ? [] : [percent((largest / whole.monthly) * 100)];
  const turnsAt = rest.findIndex((line) => line.startsWith('Turn by turn'));
  const own = turnsAt < 0 ? rest : rest.slice(0, turnsAt);
  const rows = own.filter((line) => line.split('\t').length >= 4).slice(1);
  const inOrder = [false, true].flatMap((once) =>
    workloads.flatMap(({ lines }) => lines.filter((line) => line.once === once)),
  );
  const total = own.find((line) => /^Total/.test(line)) ?? '';
  return [
    {
      label: 'money: sentence',
      text: sentence,
      may: [
        ...monthOf(whole),
        usd(largest),
        ...shares,
        count(amounts.filter((amount) => isNearly(amount, largest)).length),
      ],
    },
    { label: 'money: total', text: total, may: monthOf(whole), must: monthOf(whole) },
    ...inOrder.map((line, place): SweptText => {
      const must = [
        count(line.quantity),
        ...(line.usd === null ? [] : [rate(line.usd)]),
        ...(line.amount === null ? [] : [usd(line.amount)]),
      ];
      return { label: 'money: line', text: rows[place] ?? '', may: must, must };
    }),
  ];
}

const isNearly = (one: number, other: number) => Math.abs(one - other) <= Math.abs(other) * 1e-12;

/** The embed in one of its looks. */
export function textsOfEmbed(swept: Swept): SweptText[] {
  const { exported, derived } = swept;
  const { scenario } = exported;
  const link = shareLink(scenario);
  if (!link.ok) return [];
  const turn = scenario.workloads.length + scenario.horizonMonths;
  const options = {
    ...DEFAULT_EMBED_OPTIONS,
    layout: LAYOUTS[turn % LAYOUTS.length] ?? 'full',
    fields: FIELD_STATES[turn % FIELD_STATES.length] ?? 'open',
  };
  // A link has no room for each digit of a name; its numbers are all there.
  const decoded = decodeLink(link.query);
  const told = sweptOf({ scenario: decoded.scenario, other: DEFAULT_SCENARIO });
  return [
    {
      label: 'embed',
      text: linesOf(<EmbedPage link={decoded} options={options} />).join('\n'),
      may: [
        ...factsOfAnswer(told),
        ...scenario.workloads.flatMap((workload, index) => {
          const sums = derived.workloads[index];
          return sums ? factsOfCard(workload, sums, exported) : [];
        }),
      ],
      must: monthOf(told.derived.whole),
    },
  ];
}

/** What the prices of a link’s day and those of now come to. */
export function textsOfPriceChoice(swept: Swept): SweptText[] {
  const { scenario, basis } = swept.exported;
  if (scenario.priceListDate === null) return [];
  const now = sweptOf({ scenario: { ...scenario, priceListDate: null }, other: DEFAULT_SCENARIO });
  const [then, today] = [swept.derived.whole, now.derived.whole];
  const isHeld = !(then.monthlyGap || then.onceGap || today.monthlyGap || today.onceGap);
  return [
    {
      label: 'choice of prices',
      text: linesOf(<PriceChoice scenario={scenario} onEdit={nothing} />).join('\n'),
      may: [
        ...[then, today].flatMap((sums) => [...monthOf(sums), ...monthsOf(sums, 12)]),
        ...(then.monthlyGap || today.monthlyGap ? [] : [between(then.monthly, today.monthly)]),
        ...(isHeld ? [between(then.monthly * 12 + then.once, today.monthly * 12 + today.once)] : []),
        ...datesOf(basis, scenario.priceListDate),
      ],
    },
  ];
}

/** The picture of where the money goes. */
export function textsOfPicture({ exported, derived }: Swept): SweptText[] {
  const { whole, workloads } = derived;
  const text = linesOf(<ChartFiles exported={exported} onMessage={nothing} />)
    .join(' ')
    .replace(/https?:.*/, '');
  return [
    {
      label: 'picture',
      text,
      may: [
        ...factsOfSums(whole),
        ...workloads.flatMap(monthOf),
        ...factsOfLines(whole).filter(({ kind }) => kind === 'rate'),
        ...datesOf(exported.basis, TODAY),
      ],
      must: [...monthOf(whole), ...monthsOf(whole, 12), ...workloads.flatMap(monthOf)],
    },
  ];
}
