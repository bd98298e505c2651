import type { Figure } from '../../engine/figure';
import { plainDecimal } from '../../units/decimal';
import { toUsd } from '../../units/money';
import { figureText } from '../../wording/lineText';

interface Props {
  metric: string;
  figure: Figure | null;
  className?: string | undefined;
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
