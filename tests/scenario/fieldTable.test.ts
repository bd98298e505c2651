import { describe, expect, it } from 'vitest';
import { estimateScenario } from '../../src/engine/estimate';
import { DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import type { ChoiceKey, QuantityKey } from '../../src/scenario/fieldRow';
import {
  type FieldKey,
  fieldOf,
  isInUse,
  WORKLOAD_CHOICE_KEYS,
  WORKLOAD_CHOICES,
  WORKLOAD_FIELD_KEYS,
  WORKLOAD_QUANTITIES,
  WORKLOAD_QUANTITY_KEYS,
} from '../../src/scenario/fields';
import type { Workload } from '../../src/scenario/scenario';
import { receiptAsMarkdown, receiptOfEstimate } from '../../src/wording/receipt';
import { basisBy, scenarioOf } from '../support/cards';
import { KINDS_OF_WORKLOAD } from '../support/kindsOfWorkload';

const priceOf = (workload: Partial<Workload>) => {
  const { totals } = estimateScenario(
    scenarioOf(workload),
    basisBy('azure-global', { training: 3, webSearch: 10 }),
  );
  return [totals.monthly, totals.once];
};

describe('a field that is not in use', () => {
  it.each(KINDS_OF_WORKLOAD.map((kind) => [JSON.stringify(kind), kind] as const))(
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

const WITHOUT_AMOUNT = WORKLOAD_CHOICE_KEYS.filter((key) => WORKLOAD_CHOICES[key].cause === null);

describe('a choice', () => {
  it('without a cause has no part in any amount', () => {
    expect(WITHOUT_AMOUNT).toEqual(['answersCanWait', 'arrival']);
    for (const key of WITHOUT_AMOUNT) {
      for (const kind of KINDS_OF_WORKLOAD) {
        const prices = WORKLOAD_CHOICES[key].values.map((value) => priceOf({ ...kind, [key]: value }));
        for (const price of prices) expect(price, key).toEqual(prices[0]);
      }
    }
  });

  it('changes what one of them costs, and never what one costs in which it is not in use', () => {
    const idle = new Set<string>();
    for (const key of WORKLOAD_CHOICE_KEYS.filter((one) => WORKLOAD_CHOICES[one].cause !== null)) {
      const changes = KINDS_OF_WORKLOAD.filter((kind) => {
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
      KINDS_OF_WORKLOAD.every((kind) => {
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

describe('a field that changes what an estimate costs', () => {
  const receiptOf = (workload: Partial<Workload>) => {
    const scenario = scenarioOf(workload);
    const basis = basisBy('azure-global', { training: 3, webSearch: 10 });
    return receiptAsMarkdown(receiptOfEstimate(estimateScenario(scenario, basis), { scenario, basis }));
  };
  const changesOf = (key: FieldKey, kind: Partial<Workload>): Partial<Workload>[] =>
    key in WORKLOAD_CHOICES
      ? WORKLOAD_CHOICES[key as ChoiceKey].values.map((value) => ({ ...kind, [key]: value }))
      : [0, 1, 7].map((more) => ({ ...kind, [key]: WORKLOAD_QUANTITIES[key as QuantityKey].minimum + more }));

  it.each(WORKLOAD_FIELD_KEYS.filter((key) => fieldOf(key).cause !== null))(
    'shows in its receipt: %s',
    (key) => {
      const changed = KINDS_OF_WORKLOAD.flatMap((kind) =>
        changesOf(key, kind)
          .filter((other) => String(priceOf(other)) !== String(priceOf(kind)))
          .map((other) => ({ kind, other })),
      );
      expect(changed).not.toEqual([]);
      for (const { kind, other } of changed) expect(receiptOf(other)).not.toBe(receiptOf(kind));
    },
  );
});
