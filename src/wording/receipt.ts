import type { Basis } from '../catalog/basis';
import type { Estimate, WorkloadEstimate } from '../engine/estimate';
import { type FigureId, figureOf, hasOnce } from '../engine/figure';
import type { PricedLine } from '../engine/priceUsage';
import type { Totals } from '../engine/totals';
import { type Scenario, workloadLabel } from '../scenario/scenario';
import { columnUsdExact, type UsdFormat } from '../units/columnUsd';
import { formatDate, formatUsdExact } from '../units/format';
import { MONTHS_PER_YEAR } from '../units/period';
import { formatWorkedOut } from '../units/workedOut';
import { markupText } from './escape';
import { knownText, lineLabel, priceText } from './lineText';
import { markdownTable } from './markdown';
import { priceOrigin } from './priceOrigin';
import { workingOf } from './working';

/** A line of a receipt, in words. */
export interface ReceiptRow {
  readonly label: string;
  /** `60,000,000 × $0.15 per 1M tokens` */
  readonly sum: string;
  readonly amount: string;
  readonly origin: string;
}

/** One workload's part of a receipt. */
export interface ReceiptPart {
  readonly title: string;
  readonly working: readonly string[];
  readonly rows: readonly ReceiptRow[];
}

/** How figures come about: the lines of each workload, and what is made of their sum. */
export interface Receipt {
  readonly title: string;
  readonly parts: readonly ReceiptPart[];
  readonly results: readonly { readonly label: string; readonly sum: string; readonly amount: string }[];
  readonly prices: string;
}

interface About {
  readonly scenario: Scenario;
  readonly basis: Basis;
}

/** The receipt of a whole estimate. */
export function receiptOfEstimate(estimate: Estimate, about: About): Receipt {
  return {
    title: about.scenario.title === '' ? 'The whole estimate' : about.scenario.title,
    parts: estimate.workloads.map((workload, index) => partOf(workload, index + 1, about.basis)),
    results: resultsOf(estimate.totals),
    prices: pricesText(about),
  };
}

/** The receipt of one of its workloads; `number` counts from 1. */
export function receiptOfWorkload(estimate: WorkloadEstimate, number: number, about: About): Receipt {
  return {
    title: workloadLabel(estimate.workload, number),
    parts: [partOf(estimate, number, about.basis)],
    results: resultsOf(estimate.totals),
    prices: pricesText(about),
  };
}

const SUM_COLUMNS = [
  ['Sum', 'left'],
  ['Amount', 'right'],
] as const;

/** A receipt as Markdown: a heading, a table for each workload, and the results. */
export function receiptAsMarkdown({ title, parts, results, prices }: Receipt): string {
  const blocks = [`## ${markupText(title)}`];
  for (const part of parts) {
    if (parts.length > 1) blocks.push(`### ${markupText(part.title)}`);
    blocks.push(part.working.map((sentence) => `- ${sentence}`).join('\n'));
    const rows = part.rows.map(({ label, sum, amount, origin }) => [label, sum, amount, origin]);
    blocks.push(markdownTable([['Line', 'left'], ...SUM_COLUMNS, ['Source', 'left']], rows));
  }
  const totals = results.map(({ label, sum, amount }) => [label, sum, amount]);
  blocks.push(markdownTable([['Figure', 'left'], ...SUM_COLUMNS], totals), prices);
  return `${blocks.join('\n\n')}\n`;
}

function partOf(estimate: WorkloadEstimate, number: number, basis: Basis): ReceiptPart {
  const format = columnUsdExact(estimate.lines.map(({ amount }) => amount));
  return {
    title: workloadLabel(estimate.workload, number),
    working: workingOf(estimate, basis),
    rows: estimate.lines.map((line) => rowOf(line, format)),
  };
}

function rowOf(line: PricedLine, format: UsdFormat): ReceiptRow {
  const { quantity, price, amount } = line;
  return {
    label: lineLabel(line),
    sum: `${formatWorkedOut(quantity)} × ${price ? priceText(price) : 'a price that is not known'}`,
    amount: amount === null ? 'not known' : format(amount),
    origin: price ? priceOrigin(price) : 'The price list has no such price.',
  };
}

function resultsOf(totals: Totals): Receipt['results'] {
  const { perRequest, requestsPerMonth, monthlyIncomplete } = totals;
  const amountOf = (id: FigureId) => knownText(figureOf(totals, id), formatUsdExact);
  const month = amountOf('monthly');
  const requests = formatWorkedOut(requestsPerMonth);
  const what = monthlyIncomplete ? 'lines above that have a price' : 'lines above';
  return [
    { label: 'A month', sum: `sum of the monthly ${what}`, amount: month },
    ...(perRequest === null
      ? []
      : [
          { label: 'Per request', sum: `${month} / ${requests}`, amount: amountOf('perRequest') },
          {
            label: 'Per 1,000 requests',
            sum: `${month} / ${requests} × 1,000`,
            amount: amountOf('per1kRequests'),
          },
        ]),
    {
      label: 'A year at this rate',
      sum: `${MONTHS_PER_YEAR} × ${month}${hasOnce(totals) ? ` + ${amountOf('once')} once` : ''}`,
      amount: amountOf('annual'),
    },
  ];
}

function pricesText({ basis: { list, card, ownPrices } }: About): string {
  const own = Object.keys(ownPrices).length > 0 ? ', with your own prices in some places' : '';
  return `Prices: ${list.title}, checked ${formatDate(card.checked)}${own}. USD before tax.`;
}
