import { moveRange } from '../../analysis/moveRange';
import type { Basis } from '../../catalog/basis';
import { REPLACEMENT } from '../../catalog/replacement';
import type { Estimate } from '../../engine/estimate';
import type { Scenario } from '../../scenario/scenario';
import { untilAfter } from '../../wording/untilAfter';
import { useToday } from '../browser/useToday';

interface Props {
  scenario: Scenario;
  basis: Basis;
  estimate: Estimate;
}

/** What is still spent here until the shutdown, and what a month costs on the replacement from then on. */
export default function UntilAfter({ scenario, basis, estimate }: Props) {
  const range = moveRange(scenario, estimate, REPLACEMENT);
  const lines = untilAfter({ scenario, basis, estimate, range, replacement: REPLACEMENT.model }, useToday());
  return lines.map((line) => (
    <p key={line} data-figures>
      {line}
    </p>
  ));
}
