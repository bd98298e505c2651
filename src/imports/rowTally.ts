import type { ImportProblem, RowCounts } from './importResult';
import { RowFault } from './rowReading';

/** How many problems of lines are kept with their words; all are counted. */
const PROBLEMS_KEPT = 100;

/** Where the rows of a file went, and what was wrong with them. */
export class RowTally {
  readonly rows: { -readonly [Place in keyof RowCounts]: number } = {
    all: 0,
    thisModel: 0,
    others: 0,
    empty: 0,
    faulty: 0,
  };
  problemCount = 0;
  private readonly ofFile: ImportProblem[] = [];
  private readonly ofLines: ImportProblem[] = [];

  /** Those of the whole file, and then the first of those of its lines. */
  get problems(): readonly ImportProblem[] {
    return [...this.ofFile, ...this.ofLines];
  }

  /**
   * Takes a row: `read` tells what it is of. Where it can't be read, that is a problem of its line, and no other row
   * suffers.
   */
  take(line: number, read: () => 'thisModel' | 'others' | 'empty'): void {
    this.rows.all += 1;
    try {
      this.rows[read()] += 1;
    } catch (fault) {
      if (!(fault instanceof RowFault)) throw fault;
      this.rows.faulty += 1;
      this.note(line, fault.field, fault.reason);
    }
  }

  /** A row that could not even be split or parsed. */
  takeFault(line: number, reason: string): void {
    this.rows.all += 1;
    this.rows.faulty += 1;
    this.note(line, '', reason);
  }

  /** A problem that takes no row away. */
  note(line: number | null, field: string, reason: string): void {
    this.problemCount += 1;
    if (line === null) this.ofFile.push({ line, field, reason });
    else if (this.ofLines.length < PROBLEMS_KEPT) this.ofLines.push({ line, field, reason });
  }
}
