import fc from 'fast-check';
import { expect, it } from 'vitest';
import { targetsOf } from '../../src/catalog/targets';
import { onModel } from '../../src/comparison/onModel';
import { estimateScenario } from '../../src/engine/estimate';
import { basisOf } from '../../src/scenario/basisOf';
import { rational, relativeError } from '../engine/oracle';
import { arbitraryMove } from './arbitraryMove';
import { exactMove, offerHere, offerOf } from './oracle';

it('x', () => {
  const sellers = ['openai', 'azure', 'bedrock', 'openrouter'];
  const hist: Record<string, number> = {};
  let compared = 0,
    all = 0,
    ms = 0;
  const bad: string[] = [];
  const samples = fc.sample(fc.tuple(arbitraryMove, fc.nat(21), fc.nat(3)), {
    numRuns: Number(process.env.N ?? 600),
    seed: Number(process.env.SEED ?? 1),
  });
  for (const [scenario, t, s] of samples) {
    const there = targetsOf(sellers[s] ?? '')[t];
    if (!there) throw new Error();
    const here = basisOf(scenario);
    const r = onModel(scenario, estimateScenario(scenario, here), { here, there });
    const t0 = performance.now();
    const e = exactMove(scenario, offerHere(scenario), offerOf(there.model.id, there.list.id));
    ms += performance.now() - t0;
    const kinds = r.workloads.map(({ gaps }) =>
      [
        ...new Set(
          gaps.map(
            (g) =>
              `${g.side} ${g.why === 'no-price' ? (g.what === 'webSearch' ? 'webSearch' : 'tokens') : g.what === 'images' ? g.why : g.what}`,
          ),
        ),
      ]
        .sort()
        .join(),
    );
    const ek = e.gaps.map((g) => [...g].sort().join());
    all += ek.length;
    compared += ek.filter((x) => x === '').length;
    const key = `${there.model.id}/${there.list.id}`;
    if (JSON.stringify(kinds) !== JSON.stringify(ek)) {
      ek.forEach((x, i) => {
        if (x !== kinds[i])
          bad.push(
            `${key} gaps exact=${x} code=${kinds[i]} ${JSON.stringify(scenario.workloads[i])} ${JSON.stringify({ ...scenario, workloads: 0 })}`,
          );
      });
      continue;
    }
    for (const side of ['here', 'low', 'high'] as const) {
      const v = r[side];
      const x = e[side];
      const err = x.over === 0n ? (v === 0 ? 0 : 1) : relativeError(v, x);
      const b = err === 0 ? '0' : String(Math.ceil(Math.log10(err)));
      hist[b] = (hist[b] ?? 0) + 1;
      if (err > 1e-13)
        bad.push(
          `${key} ${side} err ${err} code ${v} exact ${Number(x.over / x.under)} ${JSON.stringify(scenario)}`,
        );
    }
  }
  process.stdout.write(`${JSON.stringify(hist)} compared ${compared}/${all} ms ${ms} bad ${bad.length}\n`);
  for (const b of bad.slice(0, Number(process.env.SHOW ?? 6))) process.stdout.write(`${b}\n\n`);
  expect(rational(1).over).toBe(1n);
});
