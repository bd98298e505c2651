import type { Basis } from '../catalog/basis';
import type { Estimate } from '../engine/estimate';
import { figureOf, hasOnce } from '../engine/figure';
import type { Totals } from '../engine/totals';
import { LINK_MAX_CHARACTERS } from '../links/linkFormat';
import { DEFAULT_SCENARIO } from '../scenario/defaults';
import { type Scenario, workloadLabel } from '../scenario/scenario';
import { formatDate } from '../units/format';
import { asciiDocTarget, escapeHtml, markdownTarget, markupText, plainText } from './escape';
import { figureText } from './lineText';

/** An estimate with its link, to be told to somebody. */
export interface SharedEstimate {
  /** With the names that may be told. */
  readonly scenario: Scenario;
  readonly estimate: Estimate;
  readonly basis: Basis;
  /** The whole link. */
  readonly address: string;
}

export type ShareFormat = 'summary' | 'markdown' | 'html' | 'asciidoc' | 'text';

/** An estimate in words with its link, for a message or a page. Names are escaped as the format asks for. */
export const SHARE_TEXTS: Readonly<Record<ShareFormat, (shared: SharedEstimate) => string>> = {
  summary: (shared) =>
    `${plainText(nameOf(shared))}: ${monthly(shared)}, ${pricesOf(shared)}, ${shared.address}`,
  text: (shared) =>
    [
      `${plainText(nameOf(shared))}: ${monthly(shared)}`,
      ...partsOf(shared).map(({ label, amount }) => `- ${plainText(label)}: ${amount}`),
      `Prices: ${pricesOf(shared)}`,
      shared.address,
    ].join('\n'),
  markdown: (shared) => {
    const head = `[${markupText(nameOf(shared))}: ${monthly(shared)}](${markdownTarget(shared.address)}), ${pricesOf(shared)}`;
    const parts = partsOf(shared).map(({ label, amount }) => `- ${markupText(label)}: ${amount}`);
    return parts.length > 0 ? [head, '', ...parts].join('\n') : head;
  },
  html: (shared) => {
    const name = markupText(nameOf(shared));
    const head = `<p><a href="${escapeHtml(shared.address)}">${name}: ${markupText(monthly(shared))}</a>, ${markupText(pricesOf(shared))}</p>`;
    const parts = partsOf(shared).map(
      ({ label, amount }) => `  <li>${markupText(label)}: ${markupText(amount)}</li>`,
    );
    return parts.length > 0 ? [head, '<ul>', ...parts, '</ul>'].join('\n') : head;
  },
  asciidoc: (shared) => {
    const head = `link:${linkTarget(shared.address)}[${markupText(nameOf(shared))}: ${monthly(shared)}], ${pricesOf(shared)}`;
    const parts = partsOf(shared).map(({ label, amount }) => `- ${markupText(label)}: ${amount}`);
    return parts.length > 0 ? [head, '', ...parts].join('\n') : head;
  },
};

/** In AsciiDoc. Where percent-encoding would make a link too long to be read, the address is passed through instead. */
function linkTarget(address: string): string {
  const target = asciiDocTarget(address);
  return target.length - target.indexOf('?') - 1 > LINK_MAX_CHARACTERS
    ? `pass:c[${markdownTarget(address)}]`
    : target;
}

/** `GPT-4o mini, Support bot and 1 more`: the title, or the first workload's name and how many there are besides. */
function nameOf({ scenario: { title, workloads }, basis: { model } }: SharedEstimate): string {
  const [first] = workloads;
  const named = workloads.some(({ name }) => name !== '');
  if (title !== '') return `${model.title}, ${title}`;
  if (!first || (!named && workloads.length === 1)) return model.title;
  if (!named) return `${model.title}, ${workloads.length} workloads`;
  const others = workloads.length === 1 ? '' : ` and ${workloads.length - 1} more`;
  return `${model.title}, ${workloadLabel(first, 1)}${others}`;
}

/** What each of several workloads costs; nothing for a single one, whose figure is the whole. */
function partsOf({ scenario, estimate }: SharedEstimate): { label: string; amount: string }[] {
  if (scenario.workloads.length < 2) return [];
  return scenario.workloads.flatMap((workload, index) => {
    const totals = estimate.workloads[index]?.totals;
    return totals ? [{ label: workloadLabel(workload, index + 1), amount: amountOf(totals) }] : [];
  });
}

function monthly({ estimate: { totals } }: SharedEstimate): string {
  if (!hasOnce(totals)) return amountOf(totals);
  const once = figureOf(totals, 'once');
  return `${amountOf(totals)} and ${once ? figureText(once) : 'a price that is not known'} once`;
}

function amountOf(totals: Totals): string {
  const month = figureOf(totals, 'monthly');
  if (!month) return 'no price is known';
  return `${figureText(month)} a month${month.incomplete ? ', without what has no known price' : ''}`;
}

/** `list of 3 June 2026`, with the name of a list that is not the default one. */
function pricesOf({ basis: { list, card, ownPrices } }: SharedEstimate): string {
  const name = list.id === DEFAULT_SCENARIO.priceListId ? 'list' : list.title;
  const own = Object.keys(ownPrices).length > 0 ? ', with own prices' : '';
  return `${/list$/i.test(name) ? name : `${name} list`} of ${formatDate(card.date)}${own}`;
}
