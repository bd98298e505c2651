import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOKEN_KINDS } from '../../src/engine/priceUsage';
import { WORKLOAD_QUANTITIES } from '../../src/scenario/fields';
import type { Workload } from '../../src/scenario/scenario';
import { VOLUME_PERIODS } from '../../src/units/period';
import { estimateOf, scenarioOf } from '../support/cards';

const workload: fc.Arbitrary<Workload> = fc.record({
  name: fc.constant(''),
  volume: fc.double({ min: 0, max: 1e9, noNaN: true }),
  volumePeriod: fc.constantFrom(...VOLUME_PERIODS),
  activeDaysPerMonth: fc.double({ min: 1, max: 31, noNaN: true }),
  inputTokensPerRequest: fc.double({ min: 0, max: 1e6, noNaN: true }),
  outputTokensPerRequest: fc.double({ min: 0, max: 1e6, noNaN: true }),
  cachedSharePercent: fc.double({ min: 0, max: 100, noNaN: true }),
  batchSharePercent: fc.double({ min: 0, max: 100, noNaN: true }),
  fineTuned: fc.boolean(),
});

const monthlyOf = (...workloads: readonly Partial<Workload>[]) =>
  estimateOf(scenarioOf(...workloads)).totals.monthly;

/** Sums of doubles depend on their order in the last digits, and below a billionth of a nano-dollar on anything. */
const SLACK = 1e-12;
const NOTHING = 1e-9;
const closeTo = (first: number, second: number) =>
  expect(Math.abs(first - second)).toBeLessThanOrEqual(
    SLACK * Math.max(Math.abs(first), Math.abs(second)) + NOTHING,
  );
const atMost = (first: number, second: number) =>
  expect(first).toBeLessThanOrEqual(second * (1 + SLACK) + NOTHING);

describe('laws of a bill', () => {
  it('has a total that is the sum of its lines, by workload and by kind of token too', () => {
    fc.assert(
      fc.property(fc.array(workload, { minLength: 1, maxLength: 20 }), (workloads) => {
        const estimate = estimateOf(scenarioOf(...workloads));
        const sum = (amounts: readonly (number | null)[]) =>
          amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
        const lines = estimate.workloads.flatMap((priced) => priced.lines);
        closeTo(estimate.totals.monthly, sum(lines.map(({ amount }) => amount)));
        closeTo(estimate.totals.monthly, sum(estimate.workloads.map(({ totals }) => totals.monthly)));
        closeTo(estimate.totals.monthly, sum(TOKEN_KINDS.map((kind) => estimate.totals.byKind[kind])));
      }),
    );
  });

  it('bills every token once: the lines hold just the tokens that the requests use', () => {
    fc.assert(
      fc.property(workload, (entered) => {
        const [priced] = estimateOf(scenarioOf(entered)).workloads;
        const tokens = (kinds: readonly string[]) =>
          (priced?.lines ?? [])
            .filter(({ kind }) => kinds.includes(kind))
            .reduce((sum, line) => sum + line.tokens, 0);
        const requests = priced?.totals.requestsPerMonth ?? Number.NaN;
        closeTo(tokens(['input', 'cachedInput']), requests * entered.inputTokensPerRequest);
        closeTo(tokens(['output']), requests * entered.outputTokensPerRequest);
      }),
    );
  });

  it('costs the same when a workload is split in two', () => {
    fc.assert(
      fc.property(workload, fc.double({ min: 0, max: 1, noNaN: true }), (entered, part) => {
        const first = { ...entered, volume: entered.volume * part };
        const second = { ...entered, volume: entered.volume - first.volume };
        closeTo(monthlyOf(first, second), monthlyOf(entered));
      }),
    );
  });

  it.each(['volume', 'activeDaysPerMonth', 'inputTokensPerRequest', 'outputTokensPerRequest'] as const)(
    'never costs less with a larger %s',
    (key) => {
      const { minimum, maximum } = WORKLOAD_QUANTITIES[key];
      const value = fc.double({ min: minimum, max: Math.min(maximum, 1e9), noNaN: true });
      fc.assert(
        fc.property(workload, value, value, (entered, one, other) => {
          const less = monthlyOf({ ...entered, [key]: Math.min(one, other) });
          atMost(less, monthlyOf({ ...entered, [key]: Math.max(one, other) }));
        }),
      );
    },
  );

  it.each(['cachedSharePercent', 'batchSharePercent'] as const)(
    'never costs more with a larger %s',
    (key) => {
      const share = fc.double({ min: 0, max: 100, noNaN: true });
      fc.assert(
        fc.property(workload, share, share, (entered, one, other) => {
          const more = monthlyOf({ ...entered, [key]: Math.max(one, other) });
          atMost(more, monthlyOf({ ...entered, [key]: Math.min(one, other) }));
        }),
      );
    },
  );

  it('costs nothing but what it should when no request is made', () => {
    fc.assert(
      fc.property(workload, (entered) => {
        const { totals } = estimateOf(scenarioOf({ ...entered, volume: 0 }));
        expect(totals.monthly).toBe(0);
        expect(totals.perRequest).toBeNull();
        expect(totals.per1kRequests).toBeNull();
      }),
    );
  });
});
