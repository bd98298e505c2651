import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Basis, makeBasis } from '../../src/catalog/basis';
import { modelSchema } from '../../src/catalog/modelSchema';
import { priceListSchema } from '../../src/catalog/priceListSchema';
import { currentCard, PRICE_LISTS } from '../../src/catalog/priceLists';
import { priceScenario } from '../../src/engine/estimate';
import type { PricedLine } from '../../src/engine/priceUsage';
import { SHAPES, type Workload } from '../../src/scenario/scenario';
import { formatRate } from '../../src/units/format';
import { appliedRates } from '../../src/wording/appliedRates';
import modelFile from '../engine/madeUp/model.json';
import priceListFile from '../engine/madeUp/priceList.json';
import { basisBy, scenarioOf } from '../support/cards';

/** A model whose prices are dearer over 1,000 tokens of prompt. */
const list = priceListSchema.parse(priceListFile);
const LONG_IS_DEARER = makeBasis({ model: modelSchema.parse(modelFile), list, card: currentCard(list) });

function ratesOf(patch: Partial<Workload>, basis: Basis = basisBy()) {
  const [priced] = priceScenario(scenarioOf(patch), basis).workloads;
  if (!priced) throw new Error('no workload');
  return { shown: appliedRates(priced.usage, basis.rates), lines: priced.lines };
}

describe('the rates of a workload', () => {
  it.each<[Partial<Workload>, string, string[]]>([
    [{}, 'documents', ['$0.15, $0.60']],
    [{ batchSharePercent: 100 }, 'documents', ['$0.075, $0.30 in Batch']],
    [{ batchSharePercent: 30 }, 'documents', ['$0.15, $0.60', '$0.075, $0.30 in Batch']],
    [{ fineTuned: true }, 'documents', ['$0.30, $1.20']],
    [{ fineTuned: true, batchSharePercent: 100 }, 'documents', ['$0.15, $0.60 in Batch']],
    [{ fast: true }, 'openai', ['$0.25, $1.00']],
    [{ fast: true, batchSharePercent: 50 }, 'openai', ['$0.25, $1.00', '$0.075, $0.30 in Batch']],
    [{ fast: true }, 'documents', ['not known, not known']],
    [{ volume: 0, batchSharePercent: 100 }, 'documents', ['$0.075, $0.30 in Batch']],
  ])('of %j by the list %s are %j', (patch, listId, rates) => {
    expect(ratesOf(patch, basisBy(listId)).shown).toEqual(rates);
  });

  it('are the user’s own where there are any', () => {
    const own = basisBy('documents', { 'base.standard.output': 0.7 });
    expect(ratesOf({}, own).shown).toEqual(['$0.15, $0.70']);
  });

  it('are those of its receipts', () => {
    const bases = [LONG_IS_DEARER, ...PRICE_LISTS.map(({ id }) => basisBy(id))];
    const own = fc.constantFrom({}, { 'base.standard.input': 0.2 }, { 'fineTuned.batch.output': 0.9 });
    const workload = fc.record({
      shape: fc.constantFrom(...SHAPES),
      volume: fc.nat(1_000),
      inputTokensPerRequest: fc.nat(3_000),
      outputTokensPerRequest: fc.nat(500),
      documentLength: fc.integer({ min: 1, max: 30_000 }),
      answerTokensPerCall: fc.constant(500),
      batchSharePercent: fc.oneof(fc.constantFrom(0, 100), fc.nat(100)),
      fast: fc.boolean(),
      fineTuned: fc.boolean(),
    });
    let told = 0;
    fc.assert(
      fc.property(workload, fc.constantFrom(...bases), own, (patch, bare, ownPrices) => {
        const { shown, lines } = ratesOf(patch, makeBasis({ ...bare, ownPrices }));
        const billed = lines.filter(({ part }) => part !== null);
        for (const line of billed.filter(({ kind }) => kind === 'input' || kind === 'output')) {
          const pair = shown.filter((text) => speaksOf(text, line));
          const place = line.kind === 'input' ? 0 : 1;
          expect(pair.map((text) => text.split(', ')[place]?.split(' in ')[0]?.split(' over ')[0])).toEqual([
            line.price ? formatRate(line.price.usd) : 'not known',
          ]);
          told += 1;
        }
        // And of no calls that are not billed: every call here has an answer, or some input.
        const isBilled = (text: string) => billed.some((line) => speaksOf(text, line));
        if (billed.length > 0) expect(shown.filter((text) => !isBilled(text))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
    expect(told).toBeGreaterThan(2_000);
  });
});

/** Whether a pair is of the calls of a line: in Batch or not, and of long prompts or not. */
function speaksOf(text: string, { part, overInputTokens }: PricedLine): boolean {
  return (
    text.includes(' in Batch') === (part?.tier === 'batch') &&
    text.includes(' over ') === (overInputTokens !== null)
  );
}
