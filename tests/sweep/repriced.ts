import { type DerivedSums, lacksPrice, total } from './derive';

/** The same lines with training at another price. */
export function repriced(sums: DerivedSums, trainingUsd: number): DerivedSums {
  const lines = sums.lines.map((line) =>
    line.kind === 'training'
      ? { ...line, usd: trainingUsd, amount: (line.quantity * trainingUsd) / 1e6 }
      : line,
  );
  const [monthly, single] = [lines.filter(({ once }) => !once), lines.filter(({ once }) => once)];
  return {
    ...sums,
    lines,
    monthly: total(monthly),
    once: total(single),
    monthlyGap: lacksPrice(monthly),
    onceGap: lacksPrice(single),
  };
}
