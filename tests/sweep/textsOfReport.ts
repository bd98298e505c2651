import { otherTrainingPrices } from '../../src/analysis/otherTraining';
import { estimateReport } from '../../src/exports/report';
import type { DerivedSums } from './derive';
import { count, type Fact, percent, rate, usd } from './facts';
import {
  datesOf,
  factsOfInputs,
  factsOfSettings,
  factsOfSums,
  monthOf,
  monthsOf,
  onceOf,
  perRequestsOf,
  RULES,
} from './factsOf';
import type { SweptText } from './laws';
import { repriced } from './repriced';
import { type Swept, TODAY } from './swept';
import { rowsOfMarkdown, withoutReferences } from './textOfMarkup';
import { factsOfSearches } from './textsOfWords';

/** The report: its head, its lines, its totals, and all the rest as one. */
export function textsOfReport({ exported, derived }: Swept): SweptText[] {
  const { scenario, basis } = exported;
  const { whole } = derived;
  // What it says of other models is held against a second opinion of its own.
  const markdown = estimateReport(exported).replace(/## Other models[\s\S]*?(?=## Prices and sources)/, '');
  const [, head = ''] = markdown.split('\n\n');
  const rows = rowsOfMarkdown(markdown).filter(
    ([first]) => !['Workload', 'Figure', 'Training'].includes(first ?? ''),
  );
  const dates = datesOf(basis, TODAY);
  const lines = whole.lines.map((line, place): SweptText => {
    const facts = [
      count(line.quantity),
      ...(line.usd === null ? [] : [rate(line.usd)]),
      ...(line.amount === null ? [] : [usd(line.amount)]),
    ];
    const text = (rows[place] ?? []).slice(2).join(' | ');
    return { label: 'report: line', text, may: [...facts, ...dates], must: facts };
  });
  const others = otherTrainingPrices(basis).map(({ price }) => ({
    usd: price.usd,
    sums: repriced(whole, price.usd),
  }));
  const beside = others.flatMap(({ usd: price, sums }) => [rate(price), ...factsOfSums(sums)]);
  const rest = withoutReferences(
    markdown
      .split('\n')
      .filter((line) => !line.startsWith('| '))
      .join('\n'),
  );
  return [
    {
      label: 'report: head',
      text: withoutReferences(head),
      may: [...monthOf(whole), ...onceOf(whole), count(whole.requests), ...dates],
      must: [...monthOf(whole), ...(whole.once > 0 ? onceOf(whole) : []), count(whole.requests)],
    },
    ...lines,
    ...rows.slice(lines.length).map((cells) => ({
      label: 'report: total',
      text: cells.join(' | '),
      may: [...factsOfTotal(cells, whole, scenario.monthlyBudgetUsd), ...trainingRates(whole), ...beside],
    })),
    {
      label: 'report: the rest',
      text: rest,
      may: [
        ...factsOfSums(whole),
        ...factsOfSettings(scenario),
        ...scenario.workloads.flatMap(factsOfInputs),
        ...RULES,
        ...dates,
        ...scenario.workloads.flatMap(factsOfSearches),
      ],
    },
  ];
}

/** By the words at the head of a row: what it may state. A row of training states all that is made of sums. */
function factsOfTotal([head = '']: readonly string[], whole: DerivedSums, budget: number | null): Fact[] {
  if (head.startsWith('Of the budget')) {
    const [month] = monthOf(whole);
    const share = budget !== null && month ? [percent((month.value / budget) * 100, month.partial)] : [];
    return [...share, ...(budget === null ? [] : [usd(budget)])];
  }
  switch (head) {
    case 'A month':
      return monthOf(whole);
    case 'Once':
      return onceOf(whole);
    case 'A year':
      return monthsOf(whole, 12);
    case 'Per request':
      return perRequestsOf(whole, 1);
    case 'Per 1,000 requests':
      return [count(1000), ...perRequestsOf(whole, 1000)];
    default:
      // What costs nothing at all is told as such in the table of training.
      return [...factsOfSums(whole), ...(whole.once === 0 && !whole.onceGap ? [usd(0)] : [])];
  }
}

const trainingRates = ({ lines }: DerivedSums) =>
  lines.flatMap(({ kind, usd: price }) => (kind === 'training' && price !== null ? [rate(price)] : []));
