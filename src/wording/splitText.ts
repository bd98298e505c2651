import { LINE_KINDS, type LineKind } from '../catalog/billables';
import type { Totals } from '../engine/totals';
import { formatPercent, formatUsd } from '../units/format';
import { KIND_LABELS } from './lineText';

/** What a kind of tokens or of service has in a month. */
export interface SplitRow {
  readonly kind: LineKind;
  readonly label: string;
  /** In words where it is not known, or known in part. */
  readonly amount: string;
  /** In % of the month; a dash where the month lacks a part: shares of it would be shares of something else. */
  readonly share: string;
  /** The same as a number, of what has a price: from 0 to 100. */
  readonly percent: number;
}

const ALWAYS_SHOWN: readonly LineKind[] = ['input', 'output'];

/** How a month splits into input, cached input, output and what else there is. */
export function splitRows({ byKind, monthly, unpricedKinds, monthlyIncomplete }: Totals): SplitRow[] {
  const kinds = LINE_KINDS.filter(
    (kind) => ALWAYS_SHOWN.includes(kind) || byKind[kind] > 0 || unpricedKinds.includes(kind),
  );
  const amountText = (kind: LineKind) => {
    if (!unpricedKinds.includes(kind)) return formatUsd(byKind[kind]);
    return byKind[kind] > 0 ? `over ${formatUsd(byKind[kind])}` : 'not known';
  };
  return kinds.map((kind) => {
    const percent = monthly > 0 ? (byKind[kind] / monthly) * 100 : 0;
    const share = monthly > 0 && !monthlyIncomplete ? formatPercent(percent) : '—';
    return { kind, label: KIND_LABELS[kind], amount: amountText(kind), share, percent };
  });
}
