import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterUserInput, type HeightState, INITIAL_HEIGHT, nextHeight } from '../../src/embed/frameHeight';

/** The heights that a frame tells its host for these measurements, null where it tells nothing. */
function told(
  measurements: readonly (readonly [height: number, width: number])[],
  from: HeightState = INITIAL_HEIGHT,
): (number | null)[] {
  let state = from;
  return measurements.map(([height, width]) => {
    const next = nextHeight(state, { height, width });
    state = next.state;
    return next.tell;
  });
}

/** The state of a frame at 508 pixels that has grown by itself as often in a row as it may: eight times. */
function grown(): HeightState {
  let state = INITIAL_HEIGHT;
  for (let height = 500; height <= 508; height++) state = nextHeight(state, { height, width: 600 }).state;
  return state;
}

describe('the height of a frame', () => {
  it('is told at first and whenever it changes', () => {
    expect(
      told([
        [500, 600],
        [620, 600],
        [580, 600],
      ]),
    ).toEqual([500, 620, 580]);
  });

  it('is not told again while it stays', () => {
    expect(
      told([
        [500, 600],
        [500, 600],
        [500, 400],
      ]),
    ).toEqual([500, null, null]);
  });

  it('is in whole pixels, so that nothing is cut off', () => {
    expect(
      told([
        [500.2, 600],
        [500.9, 600],
        [501, 600],
      ]),
    ).toEqual([501, null, null]);
  });

  it('is between 120 and 12,000 pixels', () => {
    expect(
      told([
        [0, 600],
        [119.5, 600],
        [50_000, 600],
        [60_000, 600],
      ]),
    ).toEqual([120, null, 12_000, null]);
  });
});

describe('content that grows because its frame has grown', () => {
  it('is stopped after eight times', () => {
    const measurements = Array.from({ length: 12 }, (_, index) => [500 + index, 600] as const);
    // The first height is none of the growths: 500, then eight more up to 508.
    const expected = [500, 501, 502, 503, 504, 505, 506, 507, 508, null, null, null];
    expect(told(measurements)).toEqual(expected);
  });

  it('is stopped however much it grows at a time', () => {
    const growths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 20, maxLength: 40, size: 'max' });
    fc.assert(
      fc.property(growths, (steps) => {
        let state = INITIAL_HEIGHT;
        let content = 200;
        let tells = 0;
        for (const step of steps) {
          const { state: next, tell } = nextHeight(state, { height: content, width: 600 });
          state = next;
          if (tell === null) break;
          tells += 1;
          content = tell + step;
        }
        expect(tells).toBe(9);
      }),
    );
  });

  it('may grow again at a new width', () => {
    expect(told([[700, 600]], grown())).toEqual([null]);
    expect(told([[700, 400]], grown())).toEqual([700]);
  });

  it('may grow again at a new width where its height was the same at first', () => {
    expect(
      told(
        [
          [508, 400],
          [700, 400],
        ],
        grown(),
      ),
    ).toEqual([null, 700]);
  });

  it('may grow again after the user has done something', () => {
    expect(told([[700, 600]], afterUserInput(grown()))).toEqual([700]);
  });

  it('may always shrink, and then grow again', () => {
    expect(
      told(
        [
          [300, 600],
          [400, 600],
        ],
        grown(),
      ),
    ).toEqual([300, 400]);
    const shrinking = Array.from({ length: 20 }, (_, index) => [1000 - index, 600] as const);
    expect(told(shrinking)).toEqual(shrinking.map(([height]) => height));
  });
});

describe('content that grows and shrinks by turns because its frame does', () => {
  const turns = (widths: readonly [number, number]) =>
    Array.from({ length: 14 }, (_, index) => [index % 2 ? 600 : 500, widths[index % 2] ?? 0] as const);
  // 500 at first, then four times back to 600 after a shrinking; the fifth shrinking is refused, and nothing is new since.
  const expected = [500, 600, 500, 600, 500, 600, 500, 600, 500, 600, null, null, null, null];

  it('stays at the taller height after four times', () => {
    expect(told(turns([800, 800]))).toEqual(expected);
  });

  it('stays there too where its width turns with it, as by a scrollbar of the host', () => {
    expect(told(turns([800, 785]))).toEqual(expected);
  });

  it('may shrink again after the user has done something, or at a new width', () => {
    let state = INITIAL_HEIGHT;
    for (const [height, width] of turns([800, 800])) state = nextHeight(state, { height, width }).state;
    expect(told([[500, 800]], state)).toEqual([null]);
    expect(told([[500, 800]], afterUserInput(state))).toEqual([500]);
    expect(told([[500, 400]], state)).toEqual([500]);
  });
});
