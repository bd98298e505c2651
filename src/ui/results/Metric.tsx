import type { Totals } from '../../engine/totals';
import { plainDecimal } from '../../units/decimal';
import { formatUsd } from '../../units/format';
import { type NanoUsd, toUsd } from '../../units/money';

/** A figure and whether a part of it has no price; null where there is none, as for a link that arrived cut off. */
export interface Figure {
  readonly amount: NanoUsd;
  readonly incomplete: boolean;
}

interface Props {
  metric: string;
  figure: Figure | null;
  className?: string | undefined;
}

/**
 * One of a workload's or a scenario's figures; null where it does not exist or nothing of it has a price. What is spent
 * once is in figures of a year, and may leave those incomplete.
 */
export function figureOf(
  totals: Totals | null,
  amount: NanoUsd | null | undefined,
  holdsOneOffs: 'with one-offs' | 'monthly' = 'monthly',
): Figure | null {
  if (!totals || amount === null || amount === undefined) return null;
  const incomplete = holdsOneOffs === 'monthly' ? totals.monthlyIncomplete : totals.incomplete;
  return incomplete && amount === 0 ? null : { amount, incomplete };
}

/** A figure in words: a dash where there is none, and `over` before an amount that lacks a part. */
export function figureText(figure: Figure | null): string {
  if (!figure) return '—';
  return `${figure.incomplete ? 'over ' : ''}${formatUsd(figure.amount)}`;
}

/** A headline figure: shown rounded, carried unrounded in `data-usd`, which is absent where there is no figure. */
export function Metric({ metric, figure, className }: Props) {
  return (
    <output
      className={className}
      aria-live="off"
      data-figures
      data-metric={metric}
      data-usd={figure ? plainDecimal(toUsd(figure.amount)) : undefined}
      data-incomplete={figure?.incomplete ? true : undefined}
    >
      {figureText(figure)}
    </output>
  );
}
