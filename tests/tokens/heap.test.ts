import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Heap } from '../../src/tokens/heap';

describe('the heap', () => {
  it('gives numbers back from the smallest up, also those that come in between', () => {
    const numbers = fc.array(fc.nat(), { maxLength: 200 });
    const heap = new Heap();
    fc.assert(
      fc.property(numbers, numbers, (before, later) => {
        heap.startWith(before.length + later.length);
        for (const value of before) heap.push(value);
        const taken = before.length > 0 ? [heap.pop()] : [];
        expect(taken).toEqual(before.length > 0 ? [Math.min(...before)] : []);
        for (const value of later) heap.push(value);
        const rest: number[] = [];
        while (heap.size > 0) rest.push(heap.pop());
        const left = [...before, ...later].sort((one, other) => one - other);
        left.splice(left.indexOf(taken[0] ?? Number.NaN), taken.length);
        expect(rest).toEqual(left);
      }),
    );
  });
});
