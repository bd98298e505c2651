import { describe, expect, it } from 'vitest';
import { InvalidScenarioError } from '../../src/engine/estimate';
import { WORKLOAD_QUANTITY_KEYS } from '../../src/scenario/fields';
import { estimateOf, scenarioOf } from '../support/cards';

describe('bad quantities', () => {
  const bad = WORKLOAD_QUANTITY_KEYS.flatMap((key) =>
    [-1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1.1e15].map((value) => ({
      key,
      value,
    })),
  );

  it.each(bad)('$key of $value is refused with field and reason, never priced as 0', ({ key, value }) => {
    const scenario = scenarioOf({}, { [key]: value });
    expect(() => estimateOf(scenario)).toThrow(InvalidScenarioError);
    expect(() => estimateOf(scenario)).toThrow(new RegExp(`^workloads\\[1\\]\\.${key}: It .+\\.$`));
  });
});
