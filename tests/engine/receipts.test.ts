import { describe, expect, it } from 'vitest';
import { estimateOf, scenarioOf } from '../support/cards';

describe('priced lines', () => {
  it('carry tokens, rate, source and amount for each kind, tier and tuning', () => {
    // 100 requests: 20 in Batch, 80 outside with half of their input cached.
    // Batch: 20 x 1,000 = 20,000 in at 75 nano-dollars = 1,500,000; 20 x 100 = 2,000 out at 300 = 600,000.
    // Standard: 80,000 in, 40,000 of it cached: 40,000 x 150 = 6,000,000 and 40,000 x 75 = 3,000,000; 8,000 x 600 = 4,800,000.
    const [workload] = estimateOf(
      scenarioOf({
        volume: 100,
        volumePeriod: 'month',
        inputTokensPerRequest: 1000,
        outputTokensPerRequest: 100,
        cachedSharePercent: 50,
        batchSharePercent: 20,
      }),
    ).workloads;
    const lines = workload?.lines.map(({ kind, part, quantity, price, amount }) => ({
      kind,
      tier: part?.tier,
      quantity,
      usd: price?.usd,
      source: price?.source,
      amount,
    }));
    expect(lines).toEqual([
      {
        kind: 'input',
        tier: 'standard',
        quantity: 40_000,
        usd: 0.15,
        source: 'doc-a',
        amount: 6_000_000,
      },
      {
        kind: 'cachedInput',
        tier: 'standard',
        quantity: 40_000,
        usd: 0.075,
        source: 'doc-a',
        amount: 3_000_000,
      },
      {
        kind: 'output',
        tier: 'standard',
        quantity: 8_000,
        usd: 0.6,
        source: 'doc-a',
        amount: 4_800_000,
      },
      { kind: 'input', tier: 'batch', quantity: 20_000, usd: 0.075, source: 'doc-a', amount: 1_500_000 },
      { kind: 'output', tier: 'batch', quantity: 2_000, usd: 0.3, source: 'doc-a', amount: 600_000 },
    ]);
  });

  it('never use a rate of half the Batch price, however much is cached', () => {
    const [workload] = estimateOf(scenarioOf({ batchSharePercent: 100, cachedSharePercent: 100 })).workloads;
    expect(workload?.lines.map(({ price }) => price?.usd)).toEqual([0.075, 0.3]);
  });

  it('stay unpriced where the list has no price, and mark the total incomplete', () => {
    const { totals, workloads } = estimateOf(
      scenarioOf(
        // Fine-tuned Batch has no price on Azure's list; its hosting has one, and is left out here.
        { fineTuned: true, batchSharePercent: 100, hostingHoursPerMonth: 0 },
        { volume: 1, volumePeriod: 'month', inputTokensPerRequest: 1e6, outputTokensPerRequest: 0 },
      ),
      'azure-global',
    );
    expect(workloads[0]?.lines.map(({ amount }) => amount)).toEqual([null, null]);
    expect(workloads[0]?.warnings).toContainEqual({ code: 'rate-unknown' });
    expect(workloads[0]?.totals.incomplete).toBe(true);
    expect(workloads[1]?.totals.incomplete).toBe(false);
    // Only the second workload has a price: 1M x 0.15 / 1M = 0.15 USD.
    expect(totals).toMatchObject({ incomplete: true, monthlyIncomplete: true, monthly: 150_000_000 });
  });
});
