import { describe, expect, it } from 'vitest';
import { estimateScenario } from '../../src/engine/estimate';
import {
  WORKLOAD_CHOICE_KEYS,
  WORKLOAD_CHOICES,
  WORKLOAD_QUANTITIES,
  WORKLOAD_QUANTITY_KEYS,
} from '../../src/scenario/fields';
import { isInUse } from '../../src/scenario/fieldsInUse';
import { DEFAULT_WORKLOAD, type Workload } from '../../src/scenario/scenario';
import { basisBy, scenarioOf } from '../support/cards';

/** Workloads in which every field has a part somewhere, priced by a list that charges for hosting. */
const KINDS: readonly Partial<Workload>[] = [
  { images: [{ widthPx: 512, heightPx: 512, detail: 'low', imagesPerCall: 1 }] },
  { volumePeriod: 'month', cachedSharePercent: 40 },
  { cacheMode: 'worked-out', sharedPrefixTokens: 5_000, inputTokensPerRequest: 9_000 },
  { shape: 'conversation', historyTurns: 3, cacheMode: 'worked-out', sharedPrefixTokens: 5_000 },
  { shape: 'conversation', cachedSharePercent: 40 },
  { shape: 'documents', documentLength: 300_000 },
  { shape: 'documents', documentUnit: 'pages', documentLength: 900, cacheMode: 'worked-out' },
  { fineTuned: true, batchSharePercent: 30 },
  { trainingTokens: 1_000, trainingEveryMonths: 2 },
];

const priceOf = (workload: Partial<Workload>) => {
  const { totals } = estimateScenario(
    scenarioOf(workload),
    basisBy('azure-global', { training: 3, webSearch: 10 }),
  );
  return [totals.monthly, totals.once];
};

describe('a field that is not in use', () => {
  it.each(KINDS.map((kind) => [JSON.stringify(kind), kind] as const))(
    'changes nothing of what %s costs',
    (_name, kind) => {
      const workload = { ...DEFAULT_WORKLOAD, ...kind };
      const idle = WORKLOAD_QUANTITY_KEYS.filter((key) => !isInUse(workload, key));
      expect(idle.length).toBeGreaterThan(0);
      for (const key of idle) {
        const { minimum } = WORKLOAD_QUANTITIES[key];
        expect(priceOf({ ...kind, [key]: minimum + 7 }), key).toEqual(priceOf(kind));
      }
    },
  );
});

describe('a choice', () => {
  it('changes what one of them costs, and never what one costs in which it is not in use', () => {
    const idle = new Set<string>();
    for (const key of WORKLOAD_CHOICE_KEYS) {
      const changes = KINDS.filter((kind) => {
        const prices = WORKLOAD_CHOICES[key].values.map((value) =>
          String(priceOf({ ...kind, [key]: value })),
        );
        const changesPrice = new Set(prices).size > 1;
        if (isInUse({ ...DEFAULT_WORKLOAD, ...kind }, key)) return changesPrice;
        expect(changesPrice, `${key} of ${JSON.stringify(kind)}`).toBe(false);
        idle.add(key);
        return false;
      });
      expect(changes, key).not.toEqual([]);
    }
    expect([...idle]).toEqual(['documentUnit']);
  });
});

describe('a field that is in use', () => {
  it('changes what one of them costs, whichever it is', () => {
    const withoutPart = WORKLOAD_QUANTITY_KEYS.filter((key) =>
      KINDS.every((kind) => {
        if (!isInUse({ ...DEFAULT_WORKLOAD, ...kind }, key)) return true;
        const { minimum } = WORKLOAD_QUANTITIES[key];
        return [0, 1, 7].every(
          (more) => String(priceOf({ ...kind, [key]: minimum + more })) === String(priceOf(kind)),
        );
      }),
    );
    expect(withoutPart).toEqual([]);
  });
});
