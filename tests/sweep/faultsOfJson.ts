import { estimateJson } from '../../src/exports/estimateFile';
import { readEstimateFile } from '../../src/exports/readEstimateFile';
import { datedScenario } from '../../src/links/shareLink';
import { Checked } from './checked';
import type { DerivedSums } from './derive';
import { monthOf, monthsOf, onceOf, perRequestsOf } from './factsOf';
import type { Fault } from './laws';
import type { Swept } from './swept';

interface FileTotals {
  readonly monthlyUsd: number | null;
  readonly onceUsd: number | null;
  readonly annualUsd: number | null;
  readonly perRequestUsd: number | null;
  readonly per1kRequestsUsd: number | null;
  readonly monthlyIncomplete: boolean;
  readonly incomplete: boolean;
}

interface FileLine {
  readonly quantity: number;
  readonly rate: { readonly usd: number } | null;
  readonly amountUsd: number | null;
}

interface File {
  readonly estimate: {
    readonly totals: FileTotals;
    readonly workloads: readonly {
      readonly requestsPerMonth: number;
      readonly lines: readonly FileLine[];
      readonly totals: FileTotals;
    }[];
  };
}

/** The file that opens an estimate again. */
export function faultsOfJson({ exported, derived }: Swept): Fault[] {
  const checked = new Checked('estimate JSON');
  const text = estimateJson(exported);
  const { estimate }: File = JSON.parse(text);
  checkTotals(checked, estimate.totals, derived.whole);
  for (const [place, sums] of derived.workloads.entries()) {
    const workload = estimate.workloads[place];
    if (!workload) continue;
    checked.number('requests', workload.requestsPerMonth, sums.requests);
    checked.number('lines', workload.lines.length, sums.lines.length);
    checkTotals(checked, workload.totals, sums);
    for (const [at, line] of sums.lines.entries()) {
      const { quantity, rate, amountUsd } = workload.lines[at] ?? {
        quantity: null,
        rate: null,
        amountUsd: null,
      };
      checked.number('quantity of a line', quantity, line.quantity);
      checked.number('rate of a line', rate?.usd, line.usd);
      checked.number('amount of a line', amountUsd, line.amount);
    }
  }
  const read = readEstimateFile(text);
  const scenario = read.ok ? read.estimates[0]?.scenario : null;
  const isSame =
    JSON.stringify(sorted(scenario)) === JSON.stringify(sorted(datedScenario(exported.scenario)));
  checked.holds('opens the same estimate', isSame, text.slice(0, 80));
  return checked.faults;
}

function checkTotals(checked: Checked, totals: FileTotals, sums: DerivedSums): void {
  const [month] = monthOf(sums);
  const [once] = onceOf(sums);
  const [year] = monthsOf(sums, 12);
  checked.number('monthlyUsd', totals.monthlyUsd, month?.value ?? null);
  checked.number('onceUsd', totals.onceUsd, once?.value ?? null);
  checked.number('annualUsd', totals.annualUsd, year?.value ?? null);
  checked.number('perRequestUsd', totals.perRequestUsd, perRequestsOf(sums, 1)[0]?.value ?? null);
  checked.number('per1kRequestsUsd', totals.per1kRequestsUsd, perRequestsOf(sums, 1000)[0]?.value ?? null);
  checked.holds(
    'monthlyIncomplete',
    totals.monthlyIncomplete === sums.monthlyGap,
    String(totals.monthlyIncomplete),
  );
  checked.holds(
    'incomplete',
    totals.incomplete === (sums.monthlyGap || sums.onceGap),
    String(totals.incomplete),
  );
}

/** A value with its keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
