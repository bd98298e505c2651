import type { Basis } from '../catalog/basis';
import { makerOf, usageTiersOf } from '../catalog/sellers';
import type { Estimate } from '../engine/estimate';
import { inputTokensOf } from '../engine/usage';
import type { Scenario } from '../scenario/scenario';
import { HOURS_PER_DAY } from '../units/period';

/** How much is asked of the API a minute and a day, and what it takes to be let through. */
export interface Load {
  readonly requestsPerMinute: number;
  readonly tokensPerMinute: number;
  readonly requestsPerDay: number;
  /** The same in the busiest minute. */
  readonly peakRequestsPerMinute: number;
  readonly peakTokensPerMinute: number;
  /** The lowest usage tier that carries the average, and the peak; null where none does. */
  readonly tierForAverage: number | null;
  readonly tierForPeak: number | null;
  /** What goes through Batch on an active day, its files, and the lowest tier whose queue holds its input. */
  readonly batchRequestsPerDay: number;
  readonly batchInputTokensPerDay: number;
  readonly batchFilesPerDay: number;
  readonly tierForBatch: number | null;
}

const MINUTES_PER_DAY = HOURS_PER_DAY * 60;
/** A monthly count is spread over this many days; other counts say their days themselves. */
const DAYS_OF_MONTHLY_COUNT = 30;

/** The load of a scenario, its workloads taken to run on the same days, spread evenly over all 24 hours. */
export function loadOf(scenario: Scenario, estimate: Estimate, { model }: Basis): Load {
  const perDay = { direct: 0, directTokens: 0, batch: 0, batchInput: 0 };
  for (const { workload, usage } of estimate.workloads) {
    const days = workload.volumePeriod === 'month' ? DAYS_OF_MONTHLY_COUNT : workload.activeDaysPerMonth;
    for (const part of usage.parts) {
      const inputTokens = inputTokensOf(part);
      if (part.tier === 'batch') {
        perDay.batch += part.calls / days;
        perDay.batchInput += inputTokens / days;
      } else {
        perDay.direct += part.calls / days;
        perDay.directTokens += (inputTokens + part.outputTokens) / days;
      }
    }
  }
  const requestsPerMinute = perDay.direct / MINUTES_PER_DAY;
  const tokensPerMinute = perDay.directTokens / MINUTES_PER_DAY;
  const tiers = usageTiersOf(makerOf(model), model)?.tiers ?? [];
  const tierFor = (factor: number) =>
    tiers.find(
      (tier) =>
        requestsPerMinute * factor <= tier.requestsPerMinute &&
        tokensPerMinute * factor <= tier.tokensPerMinute &&
        (tier.requestsPerDay === null || perDay.direct <= tier.requestsPerDay),
    )?.tier ?? null;
  return {
    requestsPerMinute,
    tokensPerMinute,
    requestsPerDay: perDay.direct,
    peakRequestsPerMinute: requestsPerMinute * scenario.peakFactor,
    peakTokensPerMinute: tokensPerMinute * scenario.peakFactor,
    tierForAverage: tierFor(1),
    tierForPeak: tierFor(scenario.peakFactor),
    batchRequestsPerDay: perDay.batch,
    batchInputTokensPerDay: perDay.batchInput,
    batchFilesPerDay: Math.ceil(perDay.batch / (model.batch?.requestsPerFile?.value ?? Infinity)),
    tierForBatch: tiers.find((tier) => perDay.batchInput <= tier.batchQueueTokens)?.tier ?? null,
  };
}
