import { afterAll, beforeAll, expect, it } from 'vitest';
import { READERS } from './readers';
import { sweptCases } from './scenarios';
import { sweep } from './sweep';

/** Some in the ordinary suite; `npm run sweep` reads ten thousand. The seed is one, so that a run is as another. */
const RUNS = Number(process.env.SWEEP_RUNS ?? 120);
const SEED = Number(process.env.SWEEP_SEED ?? 20_261_126);

const { stackTraceLimit } = Error;

// React notes where each element was made, which takes a quarter of the time and is of no use here.
beforeAll(() => {
  Error.stackTraceLimit = 0;
});

afterAll(() => {
  Error.stackTraceLimit = stackTraceLimit;
});

it(`every figure in every text of ${RUNS} estimates is one that its lines come to`, () => {
  expect(sweep(sweptCases(RUNS, SEED), READERS)).toEqual([]);
}, 3_600_000);
