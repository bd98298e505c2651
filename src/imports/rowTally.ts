import type { ImportProblem, RowCounts } from './importResult';
import { RowFault } from './rowReading';

/** How many problems are kept with their words; all are counted. */
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
  readonly problems: ImportProblem[] = [];
  problemCount = 0;

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

  /** A problem that takes no row away. */
  note(line: number | null, field: string, reason: string): void {
    this.problemCount += 1;
    if (this.problems.length < PROBLEMS_KEPT) this.problems.push({ line, field, reason });
  }
}
