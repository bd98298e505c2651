import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateReport } from '../../src/exports/report';
import { withoutNames } from '../../src/links/encodeLink';
import { basisOf } from '../../src/scenario/basisOf';
import type { Scenario, Workload } from '../../src/scenario/scenario';
import { assumptionsOfEstimate, assumptionsOfWorkload } from '../../src/wording/assumptions';
import { counted, unitBehind } from '../../src/wording/counted';
import { disclosedBy } from '../../src/wording/disclosure';
import { type Receipt, receiptAsMarkdown, receiptOfEstimate } from '../../src/wording/receipt';
import { SHARE_TEXTS } from '../../src/wording/shareText';
import { arbitraryScenario, arbitraryWorkload } from '../support/arbitraryScenario';
import { scenarioOf } from '../support/cards';
import { exportedOf } from '../support/exported';
import '../support/properties';

function receiptFor(scenario: Scenario): {
  receipt: Receipt;
  estimate: ReturnType<typeof exportedOf>['estimate'];
} {
  const { estimate, basis } = exportedOf(scenario);
  return { receipt: receiptOfEstimate(estimate, { scenario, basis }), estimate };
}

const numberOf = (text: string) => Number(text.replaceAll(',', ''));

const NUMBER = String.raw`[\d,]+(?:\.\d+)?(?:E\d+)?`;

describe('the working of a receipt', () => {
  it.each<[string, Partial<Workload>, string]>([
    // 1.005 x 30 = 30.15.
    ['thousandths', { volume: 1.005 }, '1.005 a day × 30 days = 30.15 requests a month.'],
    [
      'ten-thousandths',
      { volume: 0.0001, volumePeriod: 'month' },
      '0.0001 a month = 0.0001 requests a month.',
    ],
    ['ones', { volume: 1, activeDaysPerMonth: 1 }, '1 a day × 1 day = 1 request a month.'],
    // 7 x 2.5 / 7 = 2.5.
    [
      'weeks',
      { volume: 7, volumePeriod: 'week', activeDaysPerMonth: 2.5 },
      '7 a week × 2.5 / 7 = 2.5 requests a month.',
    ],
    // 0.1 x 24 x 3 = 7.2, though the product of the doubles is 7.200000000000001.
    [
      'hours',
      { volume: 0.1, volumePeriod: 'hour', activeDaysPerMonth: 3 },
      '0.1 an hour × 24 hours × 3 days = 7.2 requests a month.',
    ],
  ])('has %s in full', (_, workload, sentence) => {
    const { receipt } = receiptFor(scenarioOf(workload));
    expect(receipt.parts[0]?.working[0]).toBe(sentence);
  });

  it('has what was entered as it was entered, and factors that come to the quantity', () => {
    fc.assert(
      fc.property(arbitraryWorkload, (generated) => {
        const workload = { ...generated, name: '' };
        const { receipt, estimate } = receiptFor(scenarioOf(workload));
        const [volume = '', ...others] = receipt.parts[0]?.working ?? [];
        const [, factorsText = '', result = ''] =
          new RegExp(`^(.*) = (${NUMBER}) requests?`).exec(volume) ?? [];
        const factors = [...factorsText.matchAll(new RegExp(NUMBER, 'g'))].map(([text]) => numberOf(text));
        expect(factors[0]).toBe(workload.volume);
        if (workload.volumePeriod !== 'month') expect(factors).toContain(workload.activeDaysPerMonth);
        const over = factorsText.includes('/ 7') ? 49 : 1;
        const product = factors.reduce((all, factor) => all * factor, 1) / over;
        const { usage, unit } = estimate.workloads[0] ?? {};
        expect(factors.at(-1) === unit?.calls || unit?.calls === 1).toBe(true);
        expect(near(product, usage?.requests ?? Number.NaN)).toBe(true);
        expect(near(numberOf(result), usage?.requests ?? Number.NaN, 0.006)).toBe(true);

        const said = others.join(' ');
        for (const [words, entered] of enteredIn(workload)) {
          const found = new RegExp(words).exec(said)?.[1];
          if (found !== undefined) expect([words, numberOf(found)]).toEqual([words, entered]);
        }
      }),
    );
  });

  it('has quantities whose product with the price is the amount', () => {
    fc.assert(
      fc.property(arbitraryWorkload, (workload) => {
        const { receipt, estimate } = receiptFor(scenarioOf(workload));
        receipt.parts[0]?.rows.forEach(({ sum }, index) => {
          const line = estimate.workloads[0]?.lines[index];
          const quantity = numberOf(sum.split(' × ')[0] ?? '');
          expect(near(quantity, line?.quantity ?? Number.NaN, 0.006)).toBe(true);
          const [, price] = / × \$([\d,.]+) per/.exec(sum) ?? [];
          if (line?.price) expect(numberOf(price ?? '')).toBe(line.price.usd);
        });
      }),
    );
  });
});

/** As good as a double is; from 10¹⁵ on numbers have three digits, so that they may be off by more. */
function near(one: number, other: number, aboveTrillions = 1e-12): boolean {
  return Math.abs(one - other) <= Math.abs(other) * (other >= 1e15 ? aboveTrillions : 1e-12);
}

/** What was entered and stands in the sentences, by the words around it. */
function enteredIn(workload: Workload): [string, number][] {
  const N = `(${NUMBER})`;
  return [
    [`Retries: ${N}%`, workload.retrySharePercent],
    [`Batch: ${N}%`, workload.batchSharePercent],
    [`Cached: ${N}% of the input`, workload.cachedSharePercent],
    [`hit rate of ${N}%`, workload.cacheHitRatePercent],
    [`system prompt \\(${N}\\)`, workload.systemTokens],
    [`its question \\(${N}\\)`, workload.userTokensPerTurn],
    [`${N} of overlap`, workload.overlapTokens],
    [`Training: ${N} tokens?`, workload.trainingTokens],
    [`× ${N} epochs?`, workload.trainingEpochs],
    [`every ${N} months`, workload.trainingEveryMonths],
    [`Images: ${N} a call`, workload.images[0]?.imagesPerCall ?? 0],
  ];
}

/** Scenarios in which many a number is 1, without names. */
const arbitraryOnes: fc.Arbitrary<Scenario> = fc
  .tuple(arbitraryScenario, fc.infiniteStream(fc.boolean()))
  .map(([scenario, isOne]) => {
    const ones = <Value>(value: Value): Value =>
      typeof value === 'number' && value !== 0 && isOne.next().value === true ? (1 as Value) : value;
    const withOnes = (workload: Workload) =>
      Object.fromEntries(
        Object.entries(workload).map(([key, value]) => [key, ones(value)]),
      ) as unknown as Workload;
    const bare = withoutNames(scenario);
    return { ...bare, horizonMonths: ones(bare.horizonMonths), workloads: bare.workloads.map(withOnes) };
  });

/** One of something that is said as if it were many: `1 requests`, but neither `0.1 requests` nor `1,001 requests`. */
const ONE_OF_MANY = /(?<![\d.,])1 (?!across|plus|less|this|is|was|has)[a-z]+s\b/g;

describe('one of anything', () => {
  it('is said as one, in every sentence, receipt and report', () => {
    fc.assert(
      fc.property(arbitraryOnes, (scenario) => {
        const { receipt, estimate } = receiptFor(scenario);
        const exported = exportedOf(scenario);
        const shared = { scenario, estimate, basis: basisOf(scenario), address: 'https://example.org/' };
        const assumptions = [
          ...assumptionsOfEstimate(scenario),
          ...scenario.workloads.flatMap((workload) => assumptionsOfWorkload(workload)),
        ].map(({ value, unit }) => `${value} ${typeof value === 'number' ? unitBehind(value, unit) : unit}`);
        const texts = [
          receiptAsMarkdown(receipt),
          estimateReport(exported),
          SHARE_TEXTS.text(shared),
          SHARE_TEXTS.summary(shared),
          ...disclosedBy(scenario),
          ...assumptions,
        ];
        for (const text of texts) expect(text.match(ONE_OF_MANY)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [1, 'day', '1 day'],
    [1_001, 'request', '1,001 requests'],
    [0.1, 'request', '0.1 requests'],
    [0, 'token', '0 tokens'],
    // It reads as 1, and so it is said.
    [1.0001, 'request', '1 request'],
  ])('%d of a %s is “%s”', (count, noun, text) => {
    expect(counted(count, noun)).toBe(text);
  });

  it.each([
    [1, 'days a month', 'day a month'],
    [1, 'months apart', 'month apart'],
    [1, '% of the requests', '% of the requests'],
    [1, 'a call', 'a call'],
    [2, 'days a month', 'days a month'],
  ])('%d has the unit “%s” as “%s”', (value, unit, text) => {
    expect(unitBehind(value, unit)).toBe(text);
  });
});

describe('the columns of amounts', () => {
  /** The cells of each table in Markdown, by column. */
  const columnsOf = (markdown: string) =>
    markdown.split('\n\n').flatMap((block) => {
      const [, rule = '', ...rows] = block.split('\n').filter((line) => line.startsWith('|'));
      const cells = rows.map((row) => row.split(/(?<!\\) ?\| ?/).slice(1, -1));
      return rule
        .split('|')
        .slice(1, -1)
        .flatMap((align, column) => (align === '---:' ? [cells.map((row) => row[column] ?? '')] : []));
    });

  it('have one number of decimals in a report and in a receipt’s lines', () => {
    fc.assert(
      fc.property(arbitraryScenario, (named) => {
        const scenario = withoutNames(named);
        const { receipt } = receiptFor(scenario);
        const columns = [
          ...columnsOf(estimateReport(exportedOf(scenario))),
          ...receipt.parts.map(({ rows }) => rows.map(({ amount }) => amount)),
        ];
        for (const column of columns) {
          const amounts = column.flatMap((cell) => /^(?:over )?\$([\d,]+\.\d+)$/.exec(cell)?.[1] ?? []);
          const large = amounts.filter((amount) => numberOf(amount) === 0 || numberOf(amount) >= 1e-9);
          expect(new Set(large.map((amount) => amount.split('.')[1]?.length)).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
