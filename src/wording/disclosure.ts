import type { Basis } from '../catalog/basis';
import type { Scenario } from '../scenario/scenario';
import { formatDate, formatExact } from '../units/format';
import { priceLabel } from './priceLabel';

/** What the link to a scenario tells whoever reads it, a line for each thing; what somebody gave away first. */
export function disclosedBy(scenario: Scenario, { list, card }: Basis): string[] {
  const { title, workloads, ownPrices, monthlyBudgetUsd, horizonMonths } = scenario;
  const names = workloads.flatMap(({ name }) => (name === '' ? [] : [`“${name}”`]));
  const own = Object.entries(ownPrices) as [keyof typeof ownPrices, number][];
  return [
    ...(title === '' ? [] : [`The title “${title}”`]),
    ...(names.length === 0 ? [] : [`${names.length === 1 ? 'The name' : 'The names'} ${names.join(', ')}`]),
    ...(own.length === 0
      ? []
      : [
          `Your own prices: ${own.map(([id, usd]) => `${priceLabel(id).toLowerCase()} $${formatExact(usd)}`).join('; ')}`,
        ]),
    ...(monthlyBudgetUsd === null ? [] : [`The budget of $${formatExact(monthlyBudgetUsd)} a month`]),
    `${workloads.length === 1 ? 'The workload' : `The ${workloads.length} workloads`}: how often, how many tokens, and how they are billed`,
    `The price list (${list.title}) and its date, ${formatDate(card.date)}`,
    `The horizon of ${horizonMonths} ${horizonMonths === 1 ? 'month' : 'months'}`,
  ];
}
