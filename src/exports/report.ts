import { budgetUse } from '../analysis/budget';
import { otherTrainingTotals } from '../analysis/otherTraining';
import { REPLACEMENT } from '../catalog/replacement';
import type { Source } from '../catalog/schema';
import { type FigureId, figureOf, hasOnce } from '../engine/figure';
import type { PricedLine } from '../engine/priceUsage';
import type { Totals } from '../engine/totals';
import { workloadLabel } from '../scenario/scenario';
import { columnUsdExact, type UsdFormat } from '../units/columnUsd';
import { formatDate, formatExact } from '../units/format';
import { formatWorkedOut } from '../units/workedOut';
import {
  type Assumption,
  assumptionsOfEstimate,
  assumptionsOfWorkload,
  assumptionText,
} from '../wording/assumptions';
import { budgetText } from '../wording/budgetText';
import { counted } from '../wording/counted';
import { markupText } from '../wording/escape';
import { knownText, lineLabel, priceText } from '../wording/lineText';
import { markdownLink, markdownTable } from '../wording/markdown';
import { priceOrigin } from '../wording/priceOrigin';
import { pastShutdownText, shutdownsOf } from '../wording/shutdown';
import { sourceDateText } from '../wording/sourceDate';
import { warningText } from '../wording/warningText';
import { amountsText, type Exported, linkBack, sourcesOf, titleOf } from './exported';
import { moveSections } from './moveReport';

/** An estimate as a Markdown report: the figure, what it rests on, every line, and where to look it up. */
export function estimateReport(exported: Exported): string {
  return `${[
    `# ${markupText(titleOf(exported.scenario))}`,
    headline(exported),
    ...warnings(exported),
    '## Assumptions',
    ...assumptions(exported),
    '## Lines',
    linesTable(exported),
    '## Totals',
    totalsTable(exported),
    ...totalsNotes(exported),
    ...trainingTable(exported),
    ...moveSections(exported),
    '## Prices and sources',
    sources(exported),
    shutdownText(exported),
    linkText(exported),
  ].join('\n\n')}\n`;
}

function headline({ scenario, estimate: { totals }, basis, madeOn }: Exported): string {
  const { requestsPerMonth } = totals;
  const month = figureOf(totals, 'monthly');
  const once = hasOnce(totals) ? ` and **${knownText(figureOf(totals, 'once'))} once**` : '';
  const requests = counted(requestsPerMonth, 'request');
  return `**${knownText(month)} a month**${once} on ${basis.model.title} for ${requests}. ${amountsText(scenario)}; made on ${formatDate(madeOn)}.`;
}

function warnings({ estimate }: Exported): string[] {
  const items = estimate.workloads.flatMap(({ workload, warnings: found }, index) =>
    found.map(
      (warning) => `- ${markupText(workloadLabel(workload, index + 1))}: ${warningText(warning).text}`,
    ),
  );
  return items.length > 0 ? ['## Warnings', items.join('\n')] : [];
}

function assumptions({ scenario, estimate }: Exported): string[] {
  const whole = assumptionsOfEstimate(scenario);
  return [
    ...(whole.length > 0 ? [itemsOf(whole)] : []),
    ...estimate.workloads.flatMap(({ workload }, index) => [
      `### ${markupText(workloadLabel(workload, index + 1))}`,
      itemsOf(assumptionsOfWorkload(workload)),
    ]),
  ];
}

function itemsOf(list: readonly Assumption[]): string {
  return list
    .map(({ value, ...rest }) =>
      assumptionText({ ...rest, value: typeof value === 'number' ? value : markupText(value) }),
    )
    .map((text) => `- ${text}`)
    .join('\n');
}

function linesTable({ estimate }: Exported): string {
  const format = columnUsdExact(estimate.workloads.flatMap(({ lines }) => lines.map(({ amount }) => amount)));
  return markdownTable(
    [
      ['Workload', 'left'],
      ['Line', 'left'],
      ['Quantity', 'right'],
      ['Rate', 'left'],
      ['Amount', 'right'],
      ['Source', 'left'],
    ],
    estimate.workloads.flatMap(({ workload, lines }, index) =>
      lines.map((line) => [markupText(workloadLabel(workload, index + 1)), ...lineCells(line, format)]),
    ),
  );
}

function lineCells(line: PricedLine, format: UsdFormat): string[] {
  const { quantity, price, amount } = line;
  return [
    lineLabel(line),
    formatWorkedOut(quantity),
    price ? priceText(price) : 'not known',
    amount === null ? 'not known' : format(amount),
    price ? markupText(priceOrigin(price)) : 'The price list has no such price.',
  ];
}

const TOTAL_IDS: readonly FigureId[] = ['monthly', 'once', 'annual', 'perRequest', 'per1kRequests'];

const TRAINING_IDS: readonly FigureId[] = ['once', 'monthly', 'annual'];

function totalsTable(exported: Exported): string {
  const { totals } = exported.estimate;
  const format = columnUsdExact(TOTAL_IDS.map((id) => figureOf(totals, id)?.amount ?? null));
  const row = (label: string, id: FigureId) => [label, knownText(figureOf(totals, id), format)];
  const use = budgetUse(exported);
  return markdownTable(
    [
      ['Figure', 'left'],
      ['USD', 'right'],
    ],
    [
      row('A month', 'monthly'),
      ...(use ? [[`Of the budget of $${formatExact(use.budgetUsd)} a month`, budgetText(use)]] : []),
      ...(hasOnce(totals) ? [row('Once', 'once')] : []),
      row('A year at this rate', 'annual'),
      ...(totals.perRequest === null
        ? []
        : [row('Per request', 'perRequest'), row('Per 1,000 requests', 'per1kRequests')]),
    ],
  );
}

function totalsNotes({ estimate, basis, madeOn }: Exported): string[] {
  const past = pastShutdownText(basis, madeOn);
  return [
    ...(estimate.totals.incomplete
      ? ['Incomplete: a part has no price on this list and is not counted.']
      : []),
    ...(past === null ? [] : [past]),
  ];
}

/** Where training is in the estimate: the totals at the price in use beside those at the prices of other lists. */
function trainingTable(exported: Exported): string[] {
  const { scenario, estimate, basis } = exported;
  const others = otherTrainingTotals(scenario, basis);
  if (others.length === 0) return [];
  const inUse = basis.rates.training.price;
  const all = [estimate.totals, ...others.map(({ totals }) => totals)];
  const formats = TRAINING_IDS.map((id) =>
    columnUsdExact(all.map((totals) => figureOf(totals, id)?.amount ?? null)),
  );
  const row = (rate: string, list: string, totals: Totals) => [
    rate,
    markupText(list),
    ...TRAINING_IDS.map((id, index) => knownText(figureOf(totals, id), formats[index])),
  ];
  const own = inUse?.basis === 'own' ? 'Your own price' : basis.list.title;
  return [
    'The sources differ on the price of training. The totals by each:',
    markdownTable(
      [
        ['Training', 'left'],
        ['Price list', 'left'],
        ['Once', 'right'],
        ['A month', 'right'],
        ['A year at this rate', 'right'],
      ],
      [
        row(inUse ? priceText(inUse) : 'not known', `${own}, used above`, estimate.totals),
        ...others.map(({ list, price, totals }) => row(priceText(price), list.title, totals)),
      ],
    ),
  ];
}

function sources({ basis: { list, card }, estimate }: Exported): string {
  return [
    `- Price list: ${list.title}, of ${formatDate(card.date)}, checked ${formatDate(card.checked)}`,
    ...sourcesOf(estimate).map((source) => `- ${sourceText(source)}, ${sourceDateText(source)}`),
  ].join('\n');
}

function sourceText({ title, address }: Source): string {
  return address ? markdownLink(title, address) : `${markupText(title)} (no address)`;
}

function shutdownText({ basis, madeOn }: Exported): string {
  return shutdownsOf(basis, madeOn)
    .map(({ event, date, source }, index) => {
      const replaced =
        index === 0 ? ` and names ${markupText(REPLACEMENT.model.title)} as the replacement` : '';
      return `${event} on ${formatDate(date)}${replaced} (${sourceText(source)}).`;
    })
    .join(' ');
}

function linkText(exported: Exported): string {
  const link = linkBack(exported);
  return link === null
    ? 'This estimate is too long for a link; its JSON file opens it again.'
    : markdownLink('Open this estimate', link);
}
