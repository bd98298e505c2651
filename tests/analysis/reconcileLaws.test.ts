import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BillFile, Charge, DatedUsage } from '../../src/analysis/billFiles';
import { pricedItems } from '../../src/analysis/pricedItems';
import { type Reconciliation, reconcile } from '../../src/analysis/reconcile';
import { TIERS, TUNINGS } from '../../src/catalog/billables';
import { isoDate } from '../../src/units/calendar';
import { EXACT_ZERO, exactText, plusExact, sumExact } from '../../src/units/exactDecimal';
import { billFile, chargeOn, matchText, usageFile, usageOn } from '../support/bills';
import { basisBy } from '../support/cards';

const tokens = fc.integer({ min: 0, max: 50_000_000 });
const day = fc.constantFrom('2025-09-30', '2025-10-01', '2025-10-02', '2025-10-03', '2025-11-01');
const listId = fc.constantFrom('documents', 'openai', 'azure-global', 'azure-regional');

const usage: fc.Arbitrary<DatedUsage> = fc
  .record({
    day,
    tuning: fc.constantFrom(...TUNINGS),
    tier: fc.constantFrom(...TIERS),
    tokens: fc.array(tokens, { minLength: 3, maxLength: 3 }),
  })
  .map(({ day: on, tuning, tier, tokens: [uncached = 0, cached = 0, output = 0] }) =>
    usageOn(on, {
      tuning,
      tier,
      inputTokens: uncached + cached,
      cachedInputTokens: cached,
      outputTokens: output,
    }),
  );

const charge: fc.Arbitrary<Charge> = fc
  .record({
    day,
    kind: fc.constantFrom('input', 'cachedInput', 'output', 'training', null),
    quantity: fc.option(tokens),
    cents: fc.integer({ min: -500, max: 5_000 }),
    list: fc.option(fc.constantFrom('azure-global', 'azure-regional')),
    tier: fc.constantFrom(...TIERS),
  })
  .map(({ day: on, kind, quantity, cents, list, tier }) =>
    chargeOn(on, kind, kind && quantity, String(cents / 100), {
      priceListId: list,
      item: kind ?? 'evals',
      billing: kind === null || kind === 'training' ? null : { tuning: 'base', tier },
    }),
  );

const WHOLE_SPAN = { first: isoDate('2025-09-30'), last: isoDate('2025-11-01') };

const files = fc
  .record({ used: fc.array(usage, { maxLength: 6 }), charges: fc.array(charge, { maxLength: 8 }) })
  .map(({ used, charges }): [BillFile, BillFile] => [
    usageFile(used, { days: WHOLE_SPAN }),
    billFile(charges, { days: WHOLE_SPAN }),
  ]);

/** All that a reconciliation says, as text. */
function said({ months, compared }: Reconciliation) {
  const lines = ({ lines: all }: Reconciliation['months'][number]) =>
    all
      .map(({ key, billed, byList }) => [key, billed && exactText(billed), byList && exactText(byList)])
      .sort();
  return {
    months: months.map((month) => [month.month, matchText(month), lines(month)]),
    compared: compared && matchText(compared),
  };
}

describe('a reconciliation', () => {
  it('takes every difference apart into causes that add up to it to the last digit', () => {
    fc.assert(
      fc.property(files, listId, (all, list) => {
        for (const { difference, causes } of reconcile(all, basisBy(list)).months) {
          const sum = exactText(sumExact(causes.map(({ amount }) => amount)));
          expect(sum).toBe(exactText(difference ?? EXACT_ZERO));
        }
      }),
    );
  });

  it('has lines that add up to both sides and to the difference', () => {
    fc.assert(
      fc.property(files, listId, (all, list) => {
        for (const { billed, byList, difference, lines } of reconcile(all, basisBy(list)).months) {
          const sumOf = (key: 'billed' | 'byList' | 'difference') =>
            exactText(lines.reduce((sum, line) => plusExact(sum, line[key] ?? EXACT_ZERO), EXACT_ZERO));
          expect(sumOf('billed')).toBe(exactText(billed ?? EXACT_ZERO));
          expect(sumOf('byList')).toBe(exactText(byList ?? EXACT_ZERO));
          expect(sumOf('difference')).toBe(exactText(difference ?? EXACT_ZERO));
        }
      }),
    );
  });

  it('is the same in whichever order the files and their rows come', () => {
    fc.assert(
      fc.property(files, listId, ([used, bill], list) => {
        const turned = [
          { ...bill, amounts: bill.amounts.toReversed(), usage: bill.usage.toReversed() },
          { ...used, usage: used.usage.toReversed() },
        ];
        expect(said(reconcile(turned, basisBy(list)))).toEqual(said(reconcile([used, bill], basisBy(list))));
      }),
    );
  });

  it('is the same when a file is cut in two', () => {
    fc.assert(
      fc.property(files, fc.nat(8), listId, ([used, bill], at, list) => {
        const isByLines = (some: readonly Charge[]) => some.some(({ kind }) => kind !== null);
        const parts = [bill.amounts.slice(0, at), bill.amounts.slice(at)];
        // A part that tells nothing but the days is no bill to anyone who reads it.
        fc.pre(parts.every((part) => part.length > 0 && isByLines(part) === isByLines(bill.amounts)));
        const cut = [
          used,
          ...parts.map((part) => billFile(part, { days: WHOLE_SPAN })),
          usageFile([], { days: WHOLE_SPAN }),
        ];
        expect(said(reconcile(cut, basisBy(list)))).toEqual(said(reconcile([used, bill], basisBy(list))));
      }),
    );
  });

  it('finds no difference and no cause in a bill that is made from the list', () => {
    fc.assert(
      fc.property(fc.array(usage, { minLength: 1, maxLength: 6 }), listId, (used, list) => {
        const basis = basisBy(list);
        const charges = used.flatMap((one) =>
          [...pricedItems([one], basis).values()].flatMap(({ kind, billing, quantity, amount }) =>
            amount ? [chargeOn(one.day ?? '', kind, quantity, exactText(amount), { billing })] : [],
          ),
        );
        fc.pre(charges.length > 0);
        const all = [usageFile(used, { days: WHOLE_SPAN }), billFile(charges, { days: WHOLE_SPAN })];
        for (const { difference, causes } of reconcile(all, basis).months) {
          expect(causes).toEqual([]);
          expect(exactText(difference ?? EXACT_ZERO)).toBe('0');
        }
      }),
    );
  });
});
