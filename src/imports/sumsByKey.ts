/** Sums of like things, in the order in which the first of each came. */
export class SumsByKey<Value> {
  private readonly sums = new Map<string, Value>();

  add(key: readonly (string | null)[], value: Value, plus: (sum: Value, more: Value) => Value): void {
    const text = JSON.stringify(key);
    const sum = this.sums.get(text);
    this.sums.set(text, sum === undefined ? value : plus(sum, value));
  }

  all(): readonly Value[] {
    return [...this.sums.values()];
  }
}
