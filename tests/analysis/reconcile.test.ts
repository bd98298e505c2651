import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Billed } from '../../src/analysis/billedCells';
import { type Reconciliation, reconcile } from '../../src/analysis/reconcile';
import { TIERS, TOKEN_KINDS, TUNINGS } from '../../src/catalog/billables';
import { type MeasuredUsage, NOTHING_MEASURED } from '../../src/engine/measuredUsage';
import { basisBy } from '../support/cards';

const basis = basisBy('openai');
const STANDARD = { tuning: 'base', tier: 'standard' } as const;

const measured = (patch: Partial<MeasuredUsage>): MeasuredUsage => ({ ...NOTHING_MEASURED, ...patch });
const line = (patch: Partial<Billed>): Billed => ({
  ...{
    item: 'x',
    isThisModel: true,
    kind: 'input',
    billing: STANDARD,
    currency: 'USD',
    amount: '0',
    quantity: 0,
  },
  ...patch,
});

/** The causes that make a difference at all, in USD. */
const causesOf = (found: Reconciliation | null) =>
  Object.fromEntries(
    Object.entries(found?.causes ?? {}).flatMap(([cause, nanoUsd]) =>
      nanoUsd === 0 ? [] : [[cause, nanoUsd / 1e9]],
    ),
  );

const million = 1_000_000;

describe('a bill beside measured usage', () => {
  it('that agrees with it has no difference', () => {
    const usage = measured({
      requests: 4_228,
      inputTokens: 5_789_342,
      cachedInputTokens: 229_120,
      outputTokens: 106_885,
    });
    const found = reconcile(
      [usage],
      [
        // (5,789,342 - 229,120) x 0.15, 229,120 x 0.075 and 106,885 x 0.60, per 1M.
        line({ kind: 'input', quantity: 5_560_222, amount: '0.8340333' }),
        line({ kind: 'cachedInput', quantity: 229_120, amount: '0.017184' }),
        line({ kind: 'output', quantity: 106_885, amount: '0.064131' }),
      ],
      basis,
    );
    expect(found).toMatchObject({ expected: 915_348_300, billed: 915_348_300, incomplete: false });
    expect(causesOf(found)).toEqual({});
  });

  it.each<[string, Partial<MeasuredUsage>, readonly Partial<Billed>[], Record<string, number>]>([
    [
      'more tokens',
      { inputTokens: million },
      [{ quantity: 3 * million, amount: '0.45' }],
      // 2M more at 0.15.
      { quantity: 0.3 },
    ],
    [
      'some of it from the cache',
      { inputTokens: million },
      [
        { quantity: 600_000, amount: '0.09' },
        { kind: 'cachedInput', quantity: 400_000, amount: '0.03' },
      ],
      // 400,000 at 0.075 instead of 0.15.
      { cached: -0.03 },
    ],
    [
      'Fast',
      { outputTokens: million },
      [{ kind: 'output', billing: { tuning: 'base', tier: 'fast' }, quantity: million, amount: '1' }],
      // 1.00 instead of 0.60.
      { fast: 0.4 },
    ],
    [
      'fine-tuned, and in Batch',
      { inputTokens: million },
      [{ billing: { tuning: 'fineTuned', tier: 'batch' }, quantity: million, amount: '0.15' }],
      // 0.15 to 0.30 for the tuning, and back for Batch.
      { fineTuned: 0.15, batch: -0.15 },
    ],
    ['other prices', { inputTokens: million }, [{ quantity: million, amount: '0.2' }], { prices: 0.05 }],
    [
      'some of it free',
      { inputTokens: million },
      [
        { quantity: 600_000, amount: '0.09' },
        { quantity: 400_000, amount: '0' },
      ],
      { free: -0.06 },
    ],
    [
      'credits and lines that no price belongs to',
      { inputTokens: million },
      [{ quantity: million, amount: '0.15' }, { amount: '-5' }, { kind: null, billing: null, amount: '0.7' }],
      { credits: -5, unmapped: 0.7 },
    ],
    [
      'no quantity told',
      { inputTokens: million },
      [{ quantity: null, amount: '0.2' }],
      { unexplained: 0.05 },
    ],
    [
      'training that was not measured',
      {},
      [{ kind: 'training', billing: null, quantity: 300_000, amount: '0.9' }],
      { quantity: 0.9 },
    ],
    [
      'what the list has no price of',
      {},
      [{ kind: 'hosting', billing: null, quantity: 10, amount: '17' }],
      { unmapped: 17 },
    ],
  ])('has its difference told by its cause: %s', (_, usage, bill, causes) => {
    const found = causesOf(reconcile([measured(usage)], bill.map(line), basis));
    expect(Object.keys(found)).toEqual(Object.keys(causes));
    for (const [cause, usd] of Object.entries(causes)) expect(found[cause]).toBeCloseTo(usd, 12);
  });

  it('in another currency, of other models or without a word on what it is for is not compared', () => {
    const euros = line({ currency: 'EUR', amount: '3' });
    const untold = line({ item: null, isThisModel: false, kind: null, billing: null, amount: '9' });
    expect(reconcile([], [euros, untold], basis)).toBeNull();
    const found = reconcile([], [euros, untold, line({ quantity: million, amount: '0.15' })], basis);
    expect(found).toMatchObject({ billed: 150_000_000, untoldLines: 1, otherCurrencies: ['EUR'] });
  });

  it('has causes that come to the difference, whatever it holds', () => {
    const tokens = fc.nat(10 * million);
    const usages = fc.array(
      fc.record({
        tuning: fc.constantFrom(...TUNINGS),
        tier: fc.constantFrom(...TIERS),
        inputTokens: fc.integer({ min: million, max: 9 * million }),
        cachedInputTokens: fc.nat(million),
        outputTokens: tokens,
        trainingTokens: tokens,
      }),
      { maxLength: 4 },
    );
    const bills = fc.array(
      fc.record({
        kind: fc.constantFrom(...TOKEN_KINDS, 'training' as const, null),
        billing: fc.record({ tuning: fc.constantFrom(...TUNINGS), tier: fc.constantFrom(...TIERS) }),
        amount: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((micros) => String(micros / 1e6)),
        quantity: fc.option(tokens, { freq: 5 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(usages, bills, (used, billed) => {
        const lines = billed.map(({ billing, ...patch }) =>
          line({ ...patch, billing: patch.kind === 'training' || patch.kind === null ? null : billing }),
        );
        const found = reconcile(used.map(measured), lines, basis);
        const { expected = 0, billed: all = 0, causes } = found ?? {};
        const sum = Object.values(causes ?? {}).reduce((total: number, one) => total + one, 0);
        expect(Math.abs(expected + sum - all)).toBeLessThan(0.01);
      }),
    );
  });
});
