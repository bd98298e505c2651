import type { Fault } from './laws';

/** Collects what a file says otherwise than it should. */
export class Checked {
  readonly faults: Fault[] = [];

  constructor(private readonly label: string) {}

  /** A number of a file, which has every digit; null and an empty cell are no number. */
  number(what: string, said: string | number | null | undefined, right: number | null): void {
    const isNone = said === null || said === undefined || said === '';
    const ok = right === null ? isNone : !isNone && isSame(Number(said), right);
    if (!ok) this.fault(what, `${what}: ${said}, and not ${right}`);
  }

  holds(what: string, ok: boolean, said: string): void {
    if (!ok) this.fault(what, said);
  }

  private fault(law: string, said: string): void {
    this.faults.push({ law, label: this.label, said });
  }
}

/** Files have the digits that a double is sure of; sums may differ in the last of them. */
export function isSame(value: number, right: number): boolean {
  return value === right || Math.abs(value - right) <= Math.abs(right) * 1e-11;
}
