/** A line of the table: a figure with what it has to be, or without a target where it only stands beside the others. */
export interface Row {
  readonly figure: string;
  readonly target: string;
  readonly measured: string;
  /** Null where there is no target. */
  readonly pass: boolean | null;
}

const HEAD = ['figure', 'target', 'measured', 'pass'];

/** The rows as a table in plain text. */
export function tableText(rows: readonly Row[]): string {
  const cells = rows.map(({ figure, target, measured, pass }) => [
    figure,
    target,
    measured,
    pass === null ? '' : pass ? 'yes' : 'NO',
  ]);
  const all = [HEAD, ...cells];
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** A time in the unit that it reads best in. */
export function timeText(nanoseconds: number): string {
  if (nanoseconds < 1_000) return `${nanoseconds.toFixed(0)} ns`;
  return nanoseconds < 1e6 ? `${(nanoseconds / 1e3).toFixed(2)} µs` : `${(nanoseconds / 1e6).toFixed(2)} ms`;
}
