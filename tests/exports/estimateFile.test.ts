import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionJson, estimateFile, estimateJson } from '../../src/exports/estimateFile';
import { readEstimateFile } from '../../src/exports/readEstimateFile';
import { encodeLink } from '../../src/links/encodeLink';
import { NAME_MAX_CHARACTERS } from '../../src/scenario/scenarioFields';
import { textProblem } from '../../src/scenario/valueProblems';
import { isoDate } from '../../src/units/calendar';
import { arbitraryScenario } from '../support/arbitraryScenario';
import { scenarioOf } from '../support/cards';
import { schemaFaults } from '../support/estimateSchema';
import { exportedOf, PAGE } from '../support/exported';

const read = (text: string) => {
  const file = readEstimateFile(text);
  if (!file.ok) throw new Error(file.reason);
  return file.estimates;
};
const reasonFor = (value: unknown) => {
  const file = readEstimateFile(typeof value === 'string' ? value : JSON.stringify(value));
  return file.ok ? null : file.reason;
};
const fileOf = (scenario: unknown) => ({ format: 'gpt-4o-mini-estimate', version: 1, scenario });

describe('an estimate as JSON', () => {
  it('holds the scenario, the lines with their rates and sources, the totals and the way back', () => {
    // 1M x 0.15 + 200K x 0.60 = 0.15 + 0.12 = 0.27; x 12 = 3.24.
    const file = estimateFile(
      exportedOf(
        scenarioOf({
          volume: 1,
          volumePeriod: 'month',
          inputTokensPerRequest: 1_000_000,
          outputTokensPerRequest: 200_000,
        }),
      ),
    );
    expect(file).toMatchObject({
      $schema: `${PAGE}estimate.schema.json`,
      format: 'gpt-4o-mini-estimate',
      version: 1,
      madeOn: '2026-11-22',
      link: expect.stringContaining('w1=r1m~i1000000~o200000'),
      model: { id: 'gpt-4o-mini', shutdown: '2027-01-14', replacement: 'gpt-6-luna' },
      priceList: { id: 'documents', date: '2026-06-03', checked: '2026-06-03' },
      estimate: { totals: { monthlyUsd: 0.27, annualUsd: 3.24, onceUsd: 0, incomplete: false } },
    });
    expect(file.estimate.workloads[0]?.lines).toMatchObject([
      { kind: 'input', quantity: 1_000_000, amountUsd: 0.15, rate: { usd: 0.15, source: 'doc-a' } },
      { kind: 'output', quantity: 200_000, amountUsd: 0.12, rate: { usd: 0.6, source: 'doc-a' } },
    ]);
    expect(file.sources).toMatchObject([{ id: 'doc-a', address: null }]);
  });

  it('has null for every figure of which nothing has a price, never 0', () => {
    const { estimate } = estimateFile(
      exportedOf({
        ...scenarioOf({
          fineTuned: true,
          batchSharePercent: 100,
          hostingHoursPerMonth: 0,
          trainingTokens: 1_000,
        }),
        priceListId: 'azure-global',
        priceListDate: isoDate('2026-02-11'),
      }),
    );
    const none = {
      monthlyUsd: null,
      onceUsd: null,
      annualUsd: null,
      perRequestUsd: null,
      per1kRequestsUsd: null,
    };
    expect(estimate.totals).toMatchObject(none);
    expect(estimate.workloads[0]?.totals).toMatchObject(none);
    expect(estimate.workloads[0]?.lines.map(({ amountUsd, rate }) => [amountUsd, rate])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('reads back as the very scenario, dated by its prices, and estimate, whatever they are', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const exported = exportedOf(scenario);
        const [back, ...others] = read(estimateJson(exported));
        expect(others).toEqual([]);
        const dated = { ...scenario, priceListDate: exported.basis.card.date };
        expect(back).toEqual({ name: scenario.title, scenario: dated, problems: [] });
        expect(exportedOf(back?.scenario ?? scenario).estimate).toEqual(exported.estimate);
      }),
    );
  });

  it('fits its published schema, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(schemaFaults(JSON.parse(estimateJson(exportedOf(scenario))))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps names that together are too long for a link', () => {
    // 20 names of 60 é, 6 characters each in a link: 7,200 characters, where a link has 4,096.
    const scenario = scenarioOf(...Array.from({ length: 20 }, () => ({ name: 'é'.repeat(60) })));
    const link = encodeLink(scenario);
    expect(link.ok && link.namesLeftOut).toBe(true);
    expect(read(estimateJson(exportedOf(scenario)))[0]?.scenario).toEqual({
      ...scenario,
      priceListDate: '2026-06-03',
    });
  });

  it('takes a file written by hand, with defaults for what it leaves out', () => {
    const file = fileOf({ workloads: [{ volume: 5, name: 'Mine' }] });
    expect(schemaFaults(file)).toEqual([]);
    expect(read(JSON.stringify(file))).toEqual([
      { name: '', scenario: scenarioOf({ volume: 5, name: 'Mine' }), problems: [] },
    ]);
  });

  it.each([
    ['what is no JSON', '{"format":', /not JSON/],
    ['other JSON', { hello: 1 }, /not an estimate/],
    ['a list', [], /not an estimate/],
    ['nothing', 'null', /not an estimate/],
    ['a newer version', { ...fileOf({}), version: 2 }, /version 2 .* up to version 1\. Reload/],
    ['no version', { ...fileOf({}), version: undefined }, /which version/],
    ['a version that is no whole number', { ...fileOf({}), version: '1' }, /which version/],
    ['no scenario', fileOf(undefined), /no scenario/],
  ])('refuses %s with the reason', (_what, file, reason) => {
    expect(reasonFor(file)).toMatch(reason);
  });
});

describe('several estimates as JSON', () => {
  const first = exportedOf(scenarioOf({ volume: 1 }));
  const second = exportedOf({ ...scenarioOf({ volume: 2 }), title: 'Second' });
  const text = collectionJson(
    [
      { name: 'One', estimate: estimateFile(first) },
      { name: '', estimate: estimateFile(second) },
    ],
    PAGE,
  );

  it('read back under their names, and fit the schema', () => {
    expect(read(text)).toEqual([
      { name: 'One', scenario: { ...first.scenario, priceListDate: '2026-06-03' }, problems: [] },
      { name: 'Second', scenario: { ...second.scenario, priceListDate: '2026-06-03' }, problems: [] },
    ]);
    expect(schemaFaults(JSON.parse(text))).toEqual([]);
  });

  it('are refused whole, with the place, where one is not to be read', () => {
    const broken = JSON.parse(text);
    broken.estimates[1].estimate.version = 9;
    expect(reasonFor(broken)).toMatch(/^Estimate 2 of 2: It is in version 9/);
    expect(reasonFor({ ...broken, estimates: [null] })).toMatch(/^Estimate 1 of 1: It is not an estimate/);
    expect(reasonFor({ ...broken, estimates: {} })).toMatch(/no list/);
  });
});

describe('the schema', () => {
  it('lets the same texts through as the check of names', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 70 }),
          fc.string({ maxLength: 5 }),
          fc.constantFrom('~', '\u0007', '\u007f', '\u0085'),
        ),
        (name) => {
          const faults = schemaFaults(fileOf({ workloads: [{ name }] }));
          expect(faults.length === 0).toBe(textProblem(name, NAME_MAX_CHARACTERS) === undefined);
        },
      ),
    );
  });

  it.each([
    ['a quantity under its least', { volume: -1 }],
    ['a fraction where whole numbers are asked', { turnsPerConversation: 1.5 }],
    ['a share over a hundred', { batchSharePercent: 101 }],
    ['an unknown shape', { shape: 'tweets' }],
    ['a number as text', { volume: '5' }],
    ['an unknown field', { tokens: 5 }],
  ])('refuses %s, and so does the reader', (_what, workload) => {
    const file = fileOf({ workloads: [workload] });
    expect(schemaFaults(file)).not.toEqual([]);
    const [estimate] = read(JSON.stringify(file));
    expect(estimate?.problems).toHaveLength(1);
    expect(estimate?.scenario).toEqual(scenarioOf({}));
  });
});
