/** Numbers of which the smallest is at hand: a binary heap. It keeps its memory, for it is filled again and again. */
export class Heap {
  #values = new Float64Array(0);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Empties the heap and makes room for so many numbers at a time. */
  startWith(room: number): void {
    if (room > this.#values.length) this.#values = new Float64Array(Math.max(room, 2 * this.#values.length));
    this.#size = 0;
  }

  push(value: number): void {
    const values = this.#values;
    let place = this.#size++;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = values[parent] ?? 0;
      if (above <= value) break;
      values[place] = above;
      place = parent;
    }
    values[place] = value;
  }

  /** Takes the smallest out; only while there are some. */
  pop(): number {
    const values = this.#values;
    const smallest = values[0] ?? 0;
    const size = --this.#size;
    const last = values[size] ?? 0;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      let below = values[child] ?? 0;
      if (child + 1 < size) {
        const other = values[child + 1] ?? 0;
        if (other < below) {
          below = other;
          child += 1;
        }
      }
      if (below >= last) break;
      values[place] = below;
      place = child;
    }
    values[place] = last;
    return smallest;
  }
}
