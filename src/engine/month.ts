import type { Workload } from '../scenario/scenario';
import { unitsPerMonth } from '../units/period';
import { percentOf } from '../units/share';

type Volume = Pick<Workload, 'volume' | 'volumePeriod' | 'activeDaysPerMonth' | 'retrySharePercent'>;

/** A month of a workload: what a unit takes, as often as there are units, and with the calls that are made again. */
export class Month {
  private readonly times: number;
  private readonly over: number;
  private readonly madePercent: number;

  constructor({ volume, volumePeriod, activeDaysPerMonth, retrySharePercent }: Volume) {
    const { times, over } = unitsPerMonth(volume, volumePeriod, activeDaysPerMonth);
    this.times = times;
    this.over = over;
    this.madePercent = 100 + retrySharePercent;
  }

  /** Of what each unit takes, so much is wanted. Multiplied before it is divided, so that a whole result is exact. */
  wanted(perUnit: number): number {
    return perUnit === 0 ? 0 : (this.times * perUnit) / this.over;
  }

  /** The same with what is made again. */
  made(perUnit: number): number {
    return percentOf(this.wanted(perUnit), this.madePercent);
  }
}

/** How many units a month has: requests, conversations or documents, none of them made again. */
export function unitsOfMonth(volume: Volume): number {
  return new Month(volume).wanted(1);
}
