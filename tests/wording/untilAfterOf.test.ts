import { describe, expect, it } from 'vitest';
import type { Scenario, Workload } from '../../src/scenario/scenario';
import { isoDate, type YearMonth } from '../../src/units/calendar';
import { untilAfterText } from '../../src/wording/untilAfter';
import { untilAfterOf } from '../../src/wording/untilAfterOf';
import { basisBy, estimateOf, scenarioOf } from '../support/cards';

/** $18.00 a month here, $13.50 to $15.60 on the replacement. */
const EIGHTEEN = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };
/** The documents have no Fast prices. */
const FAST = { ...EIGHTEEN, fast: true };

function until(workloads: readonly Partial<Workload>[], choices: Partial<Scenario>): string | undefined {
  const scenario = { ...scenarioOf(...workloads), ...choices };
  const about = { scenario, basis: basisBy(), estimate: estimateOf(scenario) };
  return untilAfterOf(about, isoDate('2026-11-26')).lines.map(untilAfterText)[0];
}

describe('what is spent until the shutdown, as it is planned', () => {
  const plan = { moveMonth: '2027-01' as YearMonth };

  it('has what has moved at the prices of the other model', () => {
    // 18.00 x (5 of 30 days + 1) = 21.00 here, and 13 of 31 days of 13.50 to 15.60 = 5.66 to 6.54 there.
    expect(until([EIGHTEEN], plan)).toBe('Until 14 January 2027, 49 days: $26.66 to $27.54');
  });

  it('is over that where a part has no price, and not known where nothing has', () => {
    expect(until([EIGHTEEN, FAST], plan)).toBe('Until 14 January 2027, 49 days: over $26.66 to $27.54');
    expect(until([FAST], plan)).toBe('Until 14 January 2027, 49 days: not known');
  });
});
