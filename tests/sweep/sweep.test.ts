import { expect, it } from 'vitest';
import { READERS } from './readers';
import { sweptCases } from './scenarios';
import { sweep } from './sweep';

/** A few hundred in the ordinary suite; `npm run sweep` reads ten thousand. */
const RUNS = Number(process.env.SWEEP_RUNS ?? 300);
const SEED = Number(process.env.SWEEP_SEED ?? 20_261_126);

/** As many as are held at once. */
const BATCH = 500;

it(`every figure in every text of ${RUNS} estimates is one that its lines come to`, () => {
  const found = Array.from({ length: Math.ceil(RUNS / BATCH) }, (_, batch) =>
    sweep(sweptCases(Math.min(BATCH, RUNS - batch * BATCH), SEED + batch), READERS),
  );
  expect(found.flat()).toEqual([]);
}, 3_600_000);
