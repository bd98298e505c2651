import { pairWorkloads } from '../../src/analysis/pairWorkloads';
import { REPLACEMENT } from '../../src/catalog/replacement';
import { moveTarget } from '../../src/comparison/targets';
import { CompareResult } from '../../src/ui/compare/CompareResult';
import { PAGE } from '../support/exported';
import { count, usd } from './facts';
import { datesOf, factsOfInputs, factsOfSettings, monthOf, monthsOf, onceOf } from './factsOf';
import { figuresIn } from './figuresIn';
import { heldDifference } from './held';
import type { SweptText } from './laws';
import { factsOfMove, LIMITS_THERE } from './moved';
import type { Swept } from './swept';
import { linesOf } from './textOfMarkup';

/** Two estimates beside each other: both sums, what is between them over what both hold, and what makes it up. */
export function textsOfComparison(swept: Swept): SweptText[] {
  const { exported, other, derived, derivedOther } = swept;
  const [before, after] = [other, exported];
  const lines = linesOf(
    <CompareResult pasted={before.scenario} current={after.scenario} pageAddress={PAGE} />,
  );
  const pairs = pairWorkloads(before.scenario.workloads, after.scenario.workloads);
  const places = (numberOf: (pair: (typeof pairs)[number]) => number, of: Swept['derived']) =>
    pairs.map((pair) => of.workloads[numberOf(pair) - 1] ?? null);
  const { amount, all, ofSize } = heldDifference(
    places(({ before: one, beforeNumber }) => (one ? beforeNumber : 0), derivedOther),
    places(({ after: one, afterNumber }) => (one ? afterNumber : 0), derived),
  );
  const [was, is] = [derivedOther.whole, derived.whole];
  const difference = amount === null ? [] : [{ ...usd(amount, !all), ofSize }];
  const inputsFrom = lines.findIndex((line) => line.startsWith('Inputs that differ'));
  const causesFrom = lines.findIndex((line) => line.startsWith('What makes the difference'));
  const modelsFrom = lines.findIndex((line) => line.startsWith('A month on other models'));
  const upTo = (from: number) => (from === -1 ? lines.length : from);
  const causes = lines.slice(upTo(causesFrom), modelsFrom).filter((line) => line.includes('\t'));
  const made = causes.slice(1, -1).join('\n');
  const row = (head: string) => lines.find((line) => line.startsWith(head) && line.includes('\t')) ?? '';
  const zero = (sums: typeof was) => (sums.once === 0 && !sums.onceGap ? [usd(0)] : onceOf(sums));
  const month = [...monthOf(was), ...monthOf(is)];
  const year = [...monthsOf(was, 12), ...monthsOf(is, 12)];
  return [
    { label: 'comparison: sentence', text: lines[0] ?? '', may: difference },
    { label: 'comparison: a month', text: row('A month'), may: month, must: month },
    { label: 'comparison: a year', text: row('A year'), may: year, must: year },
    ...(row('Once') === ''
      ? []
      : [
          {
            label: 'comparison: once',
            text: row('Once'),
            may: [...zero(was), ...zero(is)],
            must: [...zero(was), ...zero(is)],
          },
        ]),
    {
      label: 'comparison: prices',
      text: row('Prices'),
      may: [...datesOf(before.basis), ...datesOf(after.basis)],
    },
    ...(causes.length === 0
      ? []
      : [
          {
            label: 'comparison: causes',
            text: made,
            // What each makes is known to the comparison alone; together they are the difference.
            may: figuresIn(made).map(({ value, sign }) => usd(sign === '−' ? -value : value)),
            ...(difference[0] ? { sumsTo: difference[0] } : {}),
          },
          { label: 'comparison: difference', text: causes.at(-1) ?? '', may: difference, must: difference },
        ]),
    {
      label: 'comparison: other models',
      // The row of the replacement, by what else is known of it: the others have an oracle of their own.
      text: row(REPLACEMENT.model.title),
      may: [
        ...factsOfMove(swept, moveTarget(after.scenario, after.basis)),
        ...factsOfMove({ exported: other, derived: derivedOther }, moveTarget(before.scenario, before.basis)),
        ...LIMITS_THERE,
      ],
    },
    {
      label: 'comparison: inputs',
      text: lines.slice(upTo(inputsFrom)).join('\n'),
      may: [before, after].flatMap(({ scenario, basis }) => [
        ...factsOfSettings(scenario),
        ...scenario.workloads.flatMap(factsOfInputs),
        ...datesOf(basis),
        count(0),
      ]),
    },
  ];
}
