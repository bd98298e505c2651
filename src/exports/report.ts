import { modelDate, REPLACEMENT_MODEL, THIS_MODEL } from '../catalog/models';
import { sourceOf } from '../catalog/sources';
import { type Figure, type FigureId, figureOf, hasOnce } from '../engine/figure';
import type { PricedLine } from '../engine/priceUsage';
import type { Totals } from '../engine/totals';
import { workloadLabel } from '../scenario/scenario';
import { formatCount, formatDate, formatExact, formatUsdExact } from '../units/format';
import type { NanoUsd } from '../units/money';
import { type Assumption, assumptionsOfEstimate, assumptionsOfWorkload } from './assumptions';
import { escapeMarkdown } from './escape';
import { type Exported, linkBack, sourcesOf } from './exported';
import { markdownLink, markdownTable } from './markdown';
import { priceOrigin } from './priceOrigin';
import { warningText } from './warningText';
import { figureText, lineLabel, priceText } from './wording';

/** An estimate as a Markdown report: the figure, what it rests on, every line, and where to look it up. */
export function estimateReport(exported: Exported): string {
  const { scenario, estimate } = exported;
  const title = scenario.title === '' ? `${THIS_MODEL.title} cost estimate` : scenario.title;
  return `${[
    `# ${escapeMarkdown(title)}`,
    headline(exported),
    ...warnings(exported),
    '## Assumptions',
    ...assumptions(exported),
    '## Lines',
    linesTable(exported),
    '## Totals',
    totalsTable(estimate.totals),
    '## Prices and sources',
    sources(exported),
    shutdownText(),
    linkText(exported),
  ].join('\n\n')}\n`;
}

function headline({ estimate: { totals }, madeOn }: Exported): string {
  const { requestsPerMonth } = totals;
  const month = figureOf(totals, 'monthly');
  const once = hasOnce(totals) ? ` and **${textOf(figureOf(totals, 'once'))} once**` : '';
  const requests = `${formatCount(requestsPerMonth)} ${requestsPerMonth === 1 ? 'request' : 'requests'}`;
  return `**${textOf(month)} a month**${once} on ${THIS_MODEL.title} for ${requests}. USD, list prices before tax; made on ${formatDate(madeOn)}.`;
}

function warnings({ estimate }: Exported): string[] {
  const items = estimate.workloads.flatMap(({ workload, warnings: found }, index) =>
    found.map(
      (warning) => `- ${escapeMarkdown(workloadLabel(workload, index + 1))}: ${warningText(warning).text}`,
    ),
  );
  return items.length > 0 ? ['## Warnings', items.join('\n')] : [];
}

function assumptions({ scenario, estimate }: Exported): string[] {
  const whole = assumptionsOfEstimate(scenario);
  return [
    ...(whole.length > 0 ? [itemsOf(whole)] : []),
    ...estimate.workloads.flatMap(({ workload }, index) => [
      `### ${escapeMarkdown(workloadLabel(workload, index + 1))}`,
      itemsOf(assumptionsOfWorkload(workload)),
    ]),
  ];
}

function itemsOf(list: readonly Assumption[]): string {
  return list
    .map(({ label, value, unit }) => {
      const words = typeof value === 'number' ? formatExact(value) : value;
      return `- ${label}: ${[words, unit].filter(Boolean).join(unit.startsWith('%') ? '' : ' ')}`;
    })
    .join('\n');
}

function linesTable({ estimate }: Exported): string {
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
      lines.map((line) => [escapeMarkdown(workloadLabel(workload, index + 1)), ...lineCells(line)]),
    ),
  );
}

function lineCells(line: PricedLine): string[] {
  const { quantity, price, amount } = line;
  return [
    lineLabel(line),
    formatCount(quantity),
    price ? priceText(price) : 'not known',
    amount === null ? 'not known' : formatUsdExact(amount),
    price ? escapeMarkdown(priceOrigin(price)) : 'The price list has no such price.',
  ];
}

function totalsTable(totals: Totals): string {
  const row = (label: string, id: FigureId) => [label, textOf(figureOf(totals, id), formatUsdExact)];
  const table = markdownTable(
    [
      ['Figure', 'left'],
      ['USD', 'right'],
    ],
    [
      row('A month', 'monthly'),
      ...(hasOnce(totals) ? [row('Once', 'once')] : []),
      row('A year', 'annual'),
      ...(totals.perRequest === null
        ? []
        : [row('Per request', 'perRequest'), row('Per 1,000 requests', 'per1kRequests')]),
    ],
  );
  return totals.incomplete
    ? `${table}\n\nIncomplete: a part has no price on this list and is not counted.`
    : table;
}

function textOf(figure: Figure | null, format?: (amount: NanoUsd) => string): string {
  return figure ? figureText(figure, format) : 'not known';
}

function sources({ list, card, estimate }: Exported): string {
  return [
    `- Price list: ${list.title}, of ${formatDate(card.date)}, checked ${formatDate(card.checked)}`,
    ...sourcesOf(estimate).map(({ title, address, date, dateNote }) => {
      const named = address ? markdownLink(title, address) : `${escapeMarkdown(title)} (no address)`;
      return `- ${named}, ${dateNote ?? formatDate(date)}`;
    }),
  ].join('\n');
}

function shutdownText(): string {
  const shutdown = formatDate(modelDate(THIS_MODEL, 'api-shutdown'));
  const { title, address } = sourceOf('openai-deprecations');
  const source = address ? markdownLink(title, address) : escapeMarkdown(title);
  return `OpenAI shuts ${THIS_MODEL.title} down on ${shutdown} and names ${escapeMarkdown(REPLACEMENT_MODEL.title)} as the replacement (${source}).`;
}

function linkText(exported: Exported): string {
  const link = linkBack(exported);
  return link === null
    ? 'This estimate is too long for a link; its JSON file opens it again.'
    : markdownLink('Open this estimate', link);
}
