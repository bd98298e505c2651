import type { Scenario } from '../scenario/scenario';
import { datedScenario } from './shareLink';

/** Whether two scenarios hold the same and are priced alike; one without a date stands for that of its prices. */
export function isSameScenario(one: Scenario, other: Scenario): boolean {
  return isSame(datedScenario(one), datedScenario(other));
}

/** By what they hold: the order of keys depends on how a scenario came about. */
function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && isSame(one[key], other[key]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
