import { REPLACEMENT } from '../../src/catalog/replacement';
import { priceScenario } from '../../src/engine/estimate';
import { type DerivedLine, type DerivedSums, lacksPrice, sumsOfWorkload, total } from './derive';
import { between, count, type Fact, percent, usd } from './facts';
import type { Swept } from './swept';

/** Hosting and training are costs of their own; so is a search, which costs the same there. */
const callsIn = ({ lines }: DerivedSums) =>
  lines.filter(({ kind }) => kind !== 'training' && kind !== 'hosting');
const tokensIn = (lines: readonly DerivedLine[]) => total(lines.filter(({ kind }) => kind !== 'webSearch'));

/** What the same calls cost a month here and on the replacement, over the workloads that both have every price for. */
export function factsOfMove({ exported, derived }: Swept): Fact[] {
  const { scenario } = exported;
  const there = priceScenario(scenario, REPLACEMENT).workloads.map(sumsOfWorkload);
  const pairs = derived.workloads.flatMap((here, place) => {
    const other = there[place];
    const isHeld = other && ![here, other].some((sums) => sums.uncountable || lacksPrice(callsIn(sums)));
    return isHeld ? [[tokensIn(callsIn(here)), tokensIn(callsIn(other))] as const] : [];
  });
  const [was, is] = [0, 1].map((side) => pairs.reduce((sum, pair) => sum + (pair[side] ?? 0), 0));
  if (was === undefined || is === undefined) return [];
  const share = was > 0 ? [percent((Math.abs(is - was) / was) * 100)] : [];
  return [
    usd(was),
    usd(is),
    between(was, is),
    ...share,
    count(pairs.length),
    count(scenario.workloads.length),
  ];
}
