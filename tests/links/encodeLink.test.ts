import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../src/links/decodeLink';
import { encodeLink, withoutNames } from '../../src/links/encodeLink';
import { DEFAULT_SCENARIO } from '../../src/scenario/defaults';
import type { Scenario } from '../../src/scenario/scenario';
import { isoDate } from '../../src/units/calendar';
import { scenarioOf } from '../support/cards';
import { checked } from '../support/linkCheck';

const LONGEST = 4096;

function queryOf(scenario: Scenario): string {
  const link = encodeLink(scenario);
  if (!link.ok) throw new Error(`too long: ${link.characters} characters`);
  return link.query;
}

describe('a scenario as a link', () => {
  it('is written as in the description of the format', () => {
    const scenario = scenarioOf(
      {
        name: 'Support bot',
        volume: 50000,
        inputTokensPerRequest: 1200,
        outputTokensPerRequest: 350,
        cachedSharePercent: 60,
      },
      {
        name: 'Nightly tagging',
        volume: 200000,
        inputTokensPerRequest: 800,
        outputTokensPerRequest: 40,
        batchSharePercent: 100,
      },
    );
    expect(encodeLink(scenario)).toEqual({
      ok: true,
      query:
        'v=1&w1=r50000d~i1200~o350~c60~nSupport+bot&w2=r200000d~i800~o40~b100~nNightly+tagging&z=2-117z7',
      namesLeftOut: false,
    });
  });

  it('always has volume, input and output, and leaves other defaults out', () => {
    expect(queryOf(DEFAULT_SCENARIO)).toBe('v=1&w1=r1000d~i2000~o500&z=1-1yapv');
    expect(queryOf(scenarioOf({}))).toBe('v=1&w1=r1000d~i1000~o300&z=1-1sj0p');
  });

  it('has every field that differs from its default, in one order', () => {
    const { workloads } = scenarioOf({
      shape: 'conversation',
      volume: 12.5,
      volumePeriod: 'hour',
      inputTokensPerRequest: 0,
      outputTokensPerRequest: 1e15,
      turnsPerConversation: 20,
      systemTokens: 900,
      userTokensPerTurn: 160,
      replyTokensPerTurn: 260.5,
      historyTurns: 0,
      documentLength: 40,
      documentUnit: 'pages',
      tokensPerDocumentUnit: 450,
      instructionTokensPerCall: 600,
      answerTokensPerCall: 1200,
      overlapTokens: 0,
      cacheMode: 'worked-out',
      cachedSharePercent: 0.5,
      sharedPrefixTokens: 1100,
      cacheHitRatePercent: 90,
      batchSharePercent: 20,
      fast: true,
      fineTuned: true,
      hostingHoursPerMonth: 24,
      images: [
        { widthPx: 1024, heightPx: 768, detail: 'high', imagesPerCall: 1 },
        { widthPx: 300, heightPx: 200, detail: 'low', imagesPerCall: 2.5 },
        { widthPx: 1, heightPx: 100_000, detail: 'auto', imagesPerCall: 0 },
      ],
      retrySharePercent: 10,
      webSearchesPerCall: 0.1,
      trainingTokens: 1_000_000,
      trainingEpochs: 4,
      trainingEveryMonths: 6,
      activeDaysPerMonth: 22,
      name: 'A',
    });
    const scenario: Scenario = {
      ...DEFAULT_SCENARIO,
      title: 'Plan',
      priceListId: 'azure-regional',
      priceListDate: isoDate('2025-11-05'),
      ownPrices: { webSearch: 5, 'base.standard.output': 0.55, 'base.standard.input': 0 },
      horizonMonths: 6,
      monthlyBudgetUsd: 99.5,
      peakFactor: 2.5,
      workloads,
    };
    expect(queryOf(scenario)).toBe(
      checked(
        [
          'v=1&t=Plan&p=azure-regional&px=20251105&x=si0~so0.55~ww5&h=6&bu=99.5&pf=2.5',
          '&w1=r12.5h~i0~o1000000000000000~ct20~cs900~cu160~ca260.5~ck0~dl40~dk450~di600~da1200~dv0',
          '~c0.5~cp1100~ch90~b20~rt10~ws0.1~fh24~ft1000000~fe4~fm6~d22~s1~du1~cm1~y1~f1',
          '~ma1024x768h~mb300x200l2.5~mc1x100000a0~nA&z=1',
        ].join(''),
      ),
    );
  });

  it.each([
    ['hour', 'h'],
    ['day', 'd'],
    ['week', 'w'],
    ['month', 'm'],
  ] as const)('writes a volume per %s with the letter %s', (volumePeriod, letter) => {
    expect(queryOf(scenarioOf({ volumePeriod }))).toBe(checked(`v=1&w1=r1000${letter}~i1000~o300&z=1`));
  });

  it('writes small and large numbers without an exponent', () => {
    expect(queryOf(scenarioOf({ volume: 1e-7, inputTokensPerRequest: 1e15 }))).toBe(
      checked('v=1&w1=r0.0000001d~i1000000000000000~o300&z=1'),
    );
  });

  it.each([
    ['Support bot', 'Support+bot'],
    ['a+b&c=d', 'a%2Bb%26c%3Dd'],
    ['100%', '100%25'],
    ['"it’s" (new)', '%22it%E2%80%99s%22+%28new%29'],
    ["it's!", 'it%27s%21'],
    ['é', '%C3%A9'],
    ['日本', '%E6%97%A5%E6%9C%AC'],
    ['🚀', '%F0%9F%9A%80'],
    ['a.b-c_d*e', 'a.b-c_d*e'],
  ])('writes the name %s as form-encoded UTF-8', (name, written) => {
    expect(queryOf(scenarioOf({ name }))).toBe(`v=1&w1=r1000d~i1000~o300~n${written}&z=1-1sj0p`);
  });
});

describe('a scenario that is too long for a link', () => {
  // Twenty names of 60 characters that take 9 each (%E6%97%A5): 10,800, and the title's 120 x 9 = 1,080.
  const wordy: Scenario = {
    ...scenarioOf(...Array.from({ length: 20 }, () => ({ name: '日'.repeat(60) }))),
    title: '日'.repeat(120),
  };

  // 5e-324 is written in 326 characters: "0.", 323 zeros and the 5.
  const fractional = scenarioOf(
    ...Array.from({ length: 20 }, () => ({
      inputTokensPerRequest: Number.MIN_VALUE,
      outputTokensPerRequest: Number.MIN_VALUE,
      name: 'Thin',
    })),
  );

  it('goes without title and names, and says so', () => {
    const link = encodeLink(wordy);
    expect(link).toMatchObject({ ok: true, namesLeftOut: true });
    expect(decodeLink(queryOf(wordy))).toEqual({
      scenario: withoutNames(wordy),
      problems: [],
      withheld: null,
    });
  });

  it('is no link at all if that is not enough, and the answer is how long it would be', () => {
    // v=1 is 3; &w1= to &w9= are 4 each and &w10= to &w20= 5 each, 36 + 55 = 91; each workload, r1000d~i...~o..., is
    // 6 + 2 + 326 + 2 + 326 = 662, twenty times 13,240; &z=20 is 5 and its check 6. Together 13,345.
    expect(encodeLink(fractional)).toEqual({ ok: false, characters: 13_345 });
  });

  it('keeps its names while the query has 4,096 characters or fewer', () => {
    // Without names: 3 + 91 + 20 x "r1000d~i1000~o300" (17) + 11 = 445. Twenty names of n characters add 20 x (2 + 9n):
    // for n = 20 that is 3,640, together 4,085. A title adds 3 and its length: one of 8 makes 4,096.
    const named = scenarioOf(...Array.from({ length: 20 }, () => ({ name: '日'.repeat(20) })));
    const fits = { ...named, title: 'x'.repeat(8) };
    expect(queryOf(fits)).toHaveLength(LONGEST);
    expect(encodeLink(fits)).toMatchObject({ namesLeftOut: false });
    expect(decodeLink(queryOf(fits))).toEqual({ scenario: fits, problems: [], withheld: null });
    expect(encodeLink({ ...named, title: 'x'.repeat(9) })).toMatchObject({ ok: true, namesLeftOut: true });
  });
});
