import { LINE_KINDS, type LineKind } from '../../catalog/billables';
import { THIS_MODEL } from '../../catalog/models';
import { PRESETS } from '../../catalog/presets';
import { estimateScenario } from '../../engine/estimate';
import type { PricedLine } from '../../engine/priceUsage';
import { decodeLink } from '../../links/decodeLink';
import { basisOf } from '../../scenario/basisOf';
import { DEFAULT_SCENARIO } from '../../scenario/defaults';
import { formatCount, formatDate, formatPercent, formatUsd } from '../../units/format';
import { KIND_LABELS, shortPriceText } from '../../wording/lineText';

/** One kind of spending in a preview picture. */
export interface PreviewRow {
  readonly kind: LineKind;
  readonly label: string;
  /** `$0.15/1M` */
  readonly price: string;
  readonly amount: string;
  readonly percent: string;
  /** The part of the bar that it takes. */
  readonly barPercent: number;
}

/** All that a preview picture says. */
export interface PreviewFigures {
  /** The picture's name, without its ending. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly monthly: string;
  readonly rows: readonly PreviewRow[];
  readonly asOf: string;
}

/** The name of the picture of the site as a whole, which no preset has. */
export const SITE_PREVIEW_ID = 'calculator';

/** What each preview picture says now: the site's own first, then one for each preset. */
export function previewFigures(): PreviewFigures[] {
  const [workload] = DEFAULT_SCENARIO.workloads;
  if (!workload) throw new Error('the default estimate has no workload');
  const { volume, inputTokensPerRequest, outputTokensPerRequest } = workload;
  const tokens = `${formatCount(inputTokensPerRequest)} tokens in and ${formatCount(outputTokensPerRequest)} out`;
  return [
    figuresOf('', {
      id: SITE_PREVIEW_ID,
      title: `What ${THIS_MODEL.title} costs you`,
      about: `For example, ${formatCount(volume)} requests a day of ${tokens}`,
    }),
    ...PRESETS.map(({ query, id, title, about }) => figuresOf(query, { id, title, about })),
  ];
}

function figuresOf(query: string, named: Pick<PreviewFigures, 'id' | 'title' | 'about'>): PreviewFigures {
  const { scenario } = decodeLink(query);
  const basis = basisOf(scenario);
  const { workloads, totals } = estimateScenario(scenario, basis);
  if (totals.incomplete) throw new Error(`"${named.id}" has a part without a price`);
  const lines = workloads.flatMap((workload) => workload.lines);
  const kinds = LINE_KINDS.filter((kind) => totals.byKind[kind] > 0);
  return {
    ...named,
    monthly: formatUsd(totals.monthly),
    rows: kinds.map((kind) => {
      const percent = (totals.byKind[kind] / totals.monthly) * 100;
      return {
        kind,
        label: KIND_LABELS[kind],
        price: pricesOf(lines.filter((line) => line.kind === kind)),
        amount: formatUsd(totals.byKind[kind]),
        percent: formatPercent(percent),
        barPercent: percent,
      };
    }),
    asOf: formatDate(basis.card.checked),
  };
}

function pricesOf(lines: readonly PricedLine[]): string {
  const prices = lines.flatMap(({ price }) => (price ? [shortPriceText(price)] : []));
  return [...new Set(prices)].join(', ');
}
