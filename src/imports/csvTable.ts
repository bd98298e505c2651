import { counted } from '../wording/counted';
import type { Collector } from './collector';
import { CsvHeader } from './csvHeader';
import { type CsvRecord, CsvRecords, type Delimiter } from './csvRecords';
import { naming, type Row, type RowReading } from './rowReading';
import type { ChunkTaker } from './streamed';

/** How the rows of one kind of table are read. */
export interface TableKind {
  /** The columns that it is known by: all of them must be there. */
  readonly needs: readonly string[];
  /** At least one of these has to be there as well. */
  readonly needsOneOf?: readonly string[];
  /** The other columns that are read where they are there. */
  readonly reads: readonly string[];
  readonly readRow: (row: Row) => RowReading;
  /** Rows that tell of no usage: the columns in which they hold something all the same, and what they say. */
  readonly emptyRows?: { readonly columns: readonly string[]; readonly read: (row: Row) => RowReading };
}

/** Whether a table has the columns of a kind. */
export function isOfKind(header: CsvHeader, { needs, needsOneOf }: TableKind): boolean {
  const has = (column: string) => header.has(column);
  return needs.every(has) && (needsOneOf === undefined || needsOneOf.some(has));
}

/** Every column of a kind that is read. */
export function columnsOf({ needs, needsOneOf = [], reads }: TableKind): readonly string[] {
  return [...needs, ...needsOneOf, ...reads];
}

/** Reads a table row by row into a collector. */
export class CsvTable implements ChunkTaker {
  rows = 0;
  private header: CsvHeader | null = null;
  private isRefused = false;
  private readonly decoder = new TextDecoder();
  private readonly records: CsvRecords;
  private readonly decimalComma: boolean;

  constructor(
    private readonly kind: TableKind,
    delimiter: Delimiter,
    private readonly collector: Collector,
  ) {
    this.records = new CsvRecords(delimiter);
    // A table is parted by semicolons where a comma is the mark of decimals.
    this.decimalComma = delimiter === ';';
  }

  push(chunk: Uint8Array): void {
    this.takeAll(this.records.push(this.decoder.decode(chunk, { stream: true })));
  }

  end(): void {
    this.takeAll(this.records.push(this.decoder.decode()));
    this.takeAll(this.records.end());
    if (this.header !== null && this.rows === 0) {
      this.collector.noteWhole('', 'There are no rows below the names of the columns.');
    }
  }

  private takeAll(records: readonly CsvRecord[]): void {
    for (const record of records) this.takeRecord(record);
  }

  private takeRecord({ line, cells, fault }: CsvRecord): void {
    if (this.isRefused) return;
    if (this.header === null) {
      this.takeHeader(cells, fault);
      return;
    }
    this.rows += 1;
    const { header, kind, collector } = this;
    if (fault !== null) {
      collector.takeFault(line, fault);
      return;
    }
    const row = naming(header.rowOf(cells, this.decimalComma), collector.untoldModel);
    if (header.isEmptyBut(cells, kind.emptyRows?.columns ?? [])) {
      collector.take(line, () => kind.emptyRows?.read(row) ?? {});
    } else if (cells.length < header.width) {
      collector.takeFault(
        line,
        `It has ${counted(cells.length, 'cell')} of ${header.width}: it may have been cut off.`,
      );
    } else if (cells.slice(header.width).some((cell) => cell.trim() !== '')) {
      collector.takeFault(
        line,
        `It has ${counted(cells.length, 'cell')} where there are ${counted(header.width, 'column')}.`,
      );
    } else {
      collector.take(line, () => kind.readRow(row));
    }
  }

  private takeHeader(cells: readonly string[], fault: string | null): void {
    const header = new CsvHeader(cells);
    const doubled = header.doubledOf(columnsOf(this.kind));
    if (fault !== null || doubled !== null || !isOfKind(header, this.kind)) {
      this.isRefused = true;
      const unknown = 'The first row does not hold the names of the columns.';
      if (doubled === null) this.collector.noteWhole('', fault ?? unknown);
      else
        this.collector.noteWhole(doubled, 'Two columns have this name: it can’t be told which one counts.');
      return;
    }
    this.header = header;
  }
}
