import type { Card } from '../../src/catalog/schema';
import type { Scenario, Workload } from '../../src/scenario/scenario';

/**
 * An exact second opinion on the engine, written from the billing rules in rational numbers: a numerator and a
 * denominator of any size, taken from the decimal text of what the user entered and the list says.
 */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

export function rational(value: number): Rational {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return shift >= 0
    ? { over: digits * 10n ** BigInt(shift), under: 1n }
    : { over: digits, under: 10n ** BigInt(-shift) };
}

const times = (...factors: readonly Rational[]): Rational =>
  factors.reduce((product, { over, under }) => ({ over: product.over * over, under: product.under * under }));

const plus = (first: Rational, second: Rational): Rational => ({
  over: first.over * second.under + second.over * first.under,
  under: first.under * second.under,
});

const fraction = (over: bigint, under: bigint): Rational => ({ over, under });

/** What is left of a whole when a share in per cent is taken. */
const restOf = (percent: Rational): Rational => ({
  over: percent.under * 100n - percent.over,
  under: percent.under * 100n,
});

const shareOf = (percent: Rational): Rational => ({ over: percent.over, under: percent.under * 100n });

const MONTHS: Readonly<Record<Workload['volumePeriod'], (days: Rational) => Rational>> = {
  hour: (days) => times(days, fraction(24n, 1n)),
  day: (days) => days,
  week: (days) => times(days, fraction(1n, 7n)),
  month: () => fraction(1n, 1n),
};

/** The monthly cost of a scenario in nano-dollars, exactly. */
export function exactMonthlyNanoUsd(scenario: Scenario, card: Card): Rational {
  return scenario.workloads.map((workload) => exactWorkload(workload, card)).reduce(plus);
}

function exactWorkload(workload: Workload, { rates }: Card): Rational {
  const ofTuning = workload.fineTuned ? rates.fineTuned : rates.base;
  if (!ofTuning?.standard.cachedInput || !ofTuning.batch)
    throw new Error('the oracle needs a card with every rate');
  const calls = times(
    rational(workload.volume),
    MONTHS[workload.volumePeriod](rational(workload.activeDaysPerMonth)),
  );
  const batch = shareOf(rational(workload.batchSharePercent));
  const direct = restOf(rational(workload.batchSharePercent));
  const cached = shareOf(rational(workload.cachedSharePercent));
  const fresh = restOf(rational(workload.cachedSharePercent));
  const input = times(calls, rational(workload.inputTokensPerRequest));
  const output = times(calls, rational(workload.outputTokensPerRequest));
  const nano = (rate: { usdPerMTok: number }) => times(rational(rate.usdPerMTok), fraction(1000n, 1n));
  return [
    times(input, direct, fresh, nano(ofTuning.standard.input)),
    times(input, direct, cached, nano(ofTuning.standard.cachedInput)),
    times(output, direct, nano(ofTuning.standard.output)),
    times(input, batch, nano(ofTuning.batch.input)),
    times(output, batch, nano(ofTuning.batch.output)),
  ].reduce(plus);
}

/** The distance of a number from an exact one, relative to the exact one; 0 where both are 0. */
export function relativeError(value: number, exact: Rational): number {
  const distance = plus(rational(value), { over: -exact.over, under: exact.under });
  if (distance.over === 0n) return 0;
  const magnitude = distance.over < 0n ? -distance.over : distance.over;
  const scaled = (magnitude * exact.under * 10n ** 30n) / (distance.under * exact.over);
  return Number(scaled) / 1e30;
}
