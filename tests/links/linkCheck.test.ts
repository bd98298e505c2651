import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../src/links/decodeLink';
import { encodeLink, withoutNames } from '../../src/links/encodeLink';
import { canonicalText, hashOf, revisionOf } from '../../src/links/linkCheck';
import { DEFAULT_SCENARIO } from '../../src/scenario/defaults';
import type { Scenario } from '../../src/scenario/scenario';
import { isoDate, yearMonth } from '../../src/units/calendar';
import { arbitraryScenario } from '../support/arbitraryScenario';
import { scenarioOf } from '../support/cards';
import { canonicalText as canonicalTextOfLink, checkOfText } from '../support/linkCheck';

const checkOf = (scenario: Scenario) => revisionOf(scenario) + hashOf(scenario);

/** The table of docs/links.md, with scenarios that have these canonical texts. */
const VECTORS: readonly [string, string, Scenario][] = [
  ['w1=', '1sj0p', scenarioOf({ name: 'Bare' })],
  ['w1=i2000~o500', '1yapv', DEFAULT_SCENARIO],
  [
    'px=20260603&w1=i2000~o500',
    '16y3j',
    { ...DEFAULT_SCENARIO, title: 'Plan', priceListDate: isoDate('2026-06-03') },
  ],
  [
    'w1=i2000~o500&w2=',
    '10m99',
    { ...scenarioOf({ inputTokensPerRequest: 2000, outputTokensPerRequest: 500 }, {}) },
  ],
  [
    'w1=&w2=i2000~o500',
    '1kb7x',
    { ...scenarioOf({}, { inputTokensPerRequest: 2000, outputTokensPerRequest: 500 }) },
  ],
  [
    'w1=c60~i1200~o350~r50000d&w2=b100~i800~o40~r200000d',
    '117z7',
    scenarioOf(
      { volume: 50_000, inputTokensPerRequest: 1200, outputTokensPerRequest: 350, cachedSharePercent: 60 },
      { volume: 200_000, inputTokensPerRequest: 800, outputTokensPerRequest: 40, batchSharePercent: 100 },
    ),
  ],
  [
    'bu=250&h=24&p=openai&pf=10&px=20241001&x=si0.2~so0.8&w1=ck0~cm1~ct20~i1200~ma1024x768h2~mb300x200l~r0.5h~s1',
    '1sqd3',
    {
      ...scenarioOf({
        shape: 'conversation',
        volume: 0.5,
        volumePeriod: 'hour',
        inputTokensPerRequest: 1200,
        turnsPerConversation: 20,
        historyTurns: 0,
        cacheMode: 'worked-out',
        images: [
          { widthPx: 1024, heightPx: 768, detail: 'high', imagesPerCall: 2 },
          { widthPx: 300, heightPx: 200, detail: 'low', imagesPerCall: 1 },
        ],
      }),
      priceListId: 'openai',
      priceListDate: isoDate('2024-10-01'),
      ownPrices: { 'base.standard.output': 0.8, 'base.standard.input': 0.2 },
      horizonMonths: 24,
      monthlyBudgetUsd: 250,
      peakFactor: 10,
    },
  ],
  ['mt=gpt-5.6-luna&w1=', '2we74', { ...scenarioOf({}), moveTarget: 'gpt-5.6-luna' }],
  [
    'mm=gpt-6-luna~claude-haiku-5.5&mr=240&mw=2&px=20260603&w1=i2000~o500',
    '2m1nk',
    {
      ...DEFAULT_SCENARIO,
      priceListDate: isoDate('2026-06-03'),
      models: ['gpt-6-luna', 'claude-haiku-5.5'],
      reasoningTokensPerCall: 240,
      cacheWrites: 'all',
    },
  ],
  [
    'mf=1.3&mh=60&mo=si0.2~so0.8&mp=50&ms=202612&w1=',
    '21eng',
    {
      ...scenarioOf({}),
      ownModel: { name: 'Ours', prices: { 'base.standard.output': 0.8, 'base.standard.input': 0.2 } },
      moveHitRatePercent: 60,
      tokenizerFactor: 1.3,
      moveMonth: yearMonth('2026-12'),
      movedPercentPerMonth: 50,
    },
  ],
];

describe('the check of a link', () => {
  it.each(VECTORS)('of %s is %s', (text, check, scenario) => {
    expect(checkOfText(text)).toBe(check);
    expect(canonicalText(scenario)).toBe(text);
    expect(checkOf(scenario)).toBe(check);
  });

  it('keeps the period of a volume of 1,000 that is not by the day', () => {
    expect(canonicalText(scenarioOf({ volumePeriod: 'week' }))).toBe('w1=r1000w');
  });

  it('is that of what the link says, title and names apart', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const link = encodeLink(scenario);
        if (!link.ok) return;
        expect(link.query.endsWith(`&z=${scenario.workloads.length}-${checkOf(scenario)}`)).toBe(true);
        expect(canonicalText(scenario)).toBe(canonicalTextOfLink(link.query));
        expect(checkOf(scenario)).toBe(checkOfText(canonicalTextOfLink(link.query)));
        expect(checkOf(withoutNames(scenario))).toBe(checkOf(scenario));
      }),
    );
  });
});

describe('a link with a check', () => {
  const QUERY = 'v=1&p=openai&px=20241001&h=24&w1=i2000~o500~nBot&z=1-';
  const SENT: Scenario = {
    ...scenarioOf({ inputTokensPerRequest: 2000, outputTokensPerRequest: 500, name: 'Bot' }),
    priceListId: 'openai',
    priceListDate: isoDate('2024-10-01'),
    horizonMonths: 24,
  };
  const CHECK = checkOfText('h=24&p=openai&px=20241001&w1=i2000~o500');
  const whole = { scenario: SENT, problems: [], withheld: null };

  it('is read as it was written', () => {
    expect(decodeLink(QUERY + CHECK)).toEqual(whole);
  });

  it.each([
    '.',
    ')',
    ').',
    '”',
    '>',
    '*',
    '_',
    '-',
    '…',
    ' see there',
    '. See',
    '。',
    '|x',
    '[text',
    '\\',
    ' – see',
  ])('is whole with “%s” behind it', (rest) => {
    expect(decodeLink(QUERY + CHECK + encodeURIComponent(rest))).toEqual(whole);
  });

  it.each(['\u2010', '\u2011', '\u2013', '\u2212'])(
    'is whole with another dash for its hyphen: %s',
    (dash) => {
      expect(decodeLink(`${QUERY.slice(0, -1)}${dash}${CHECK}`)).toEqual(whole);
      expect(decodeLink(`${QUERY.slice(0, -1)}${encodeURIComponent(dash)}${CHECK}`)).toEqual(whole);
      const other = QUERY.replace('i2000', 'i2001');
      expect(decodeLink(`${other.slice(0, -1)}${dash}${CHECK}`).withheld).toBe('altered');
    },
  );

  it.each([
    ['h=24', 'h=25'],
    ['h=24&', ''],
    ['&p=openai', ''],
    ['openai', 'azure-global'],
    ['20241001', '20240718'],
    ['px=', 'p%78%3D'],
    ['px=', '>px='],
    ['i2000', 'i200'],
    ['i2000', 'i2O00'],
    ['i2000~', ''],
    ['i2000~', 'i2000~b50~'],
    ['&z=', '&x=si1&z='],
    ['&z=', '&bu=5&z='],
    ['&z=', '&pf=5&z='],
  ])('shows no figure when %s became %s', (was, is) => {
    const { withheld } = decodeLink(QUERY.replace(was, is) + CHECK);
    expect(withheld).toBe('altered');
  });

  it.each(['', CHECK.slice(0, 1), CHECK.slice(0, 3), CHECK.slice(0, 4)])(
    'was cut off where its check ends in “-%s”',
    (rest) => {
      expect(decodeLink(QUERY + rest).withheld).toBe('cut-off');
      expect(decodeLink(`${QUERY}${rest}.`).withheld).toBe('cut-off');
    },
  );

  it('was cut off where the number of its workloads is another, whatever its check', () => {
    expect(decodeLink(QUERY.replace('z=1', 'z=2') + CHECK).withheld).toBe('cut-off');
  });

  it.each(['3', '9', 'a', 'z', '0'])('of revision %s is of a newer version', (revision) => {
    expect(decodeLink(QUERY + revision + CHECK.slice(1))).toEqual({
      scenario: DEFAULT_SCENARIO,
      problems: [],
      withheld: 'newer-version',
    });
  });

  it.each([
    'h=AT0x',
    'p=4711',
    'px=1',
    'h=7',
    'w1=r5d',
    'x1=si9',
    'PX=20240718',
    'px%2020241001',
    'v=1732580000',
    'b=u=250',
  ])('has nothing to report of others’ keys behind it, nearly its own or repeated: %s', (pair) => {
    expect(decodeLink(`${QUERY}${CHECK}&${pair}`)).toEqual(whole);
  });

  it('has nothing to report of what others have put for a key that it does without', () => {
    const sent = 'w1=i2000~o500&z=1-1yapv';
    for (const pair of ['h=AT0x', 'p=4711', 'px=today', 'x=y', 'bu=bus', 'pf=']) {
      expect(decodeLink(`${pair}&${sent}`)).toEqual({
        scenario: DEFAULT_SCENARIO,
        problems: [],
        withheld: null,
      });
    }
  });

  it('is not held for altered because this page does not know its price list yet', () => {
    const check = checkOfText('p=next-list&w1=i2000~o500');
    expect(decodeLink(`v=1&p=next-list&w1=i2000~o500&z=1-${check}`)).toEqual({
      scenario: DEFAULT_SCENARIO,
      problems: [{ where: 'Price list', reason: expect.stringContaining('next-list') }],
      withheld: null,
    });
  });

  it('has its title and names reported where they can’t be read', () => {
    const { problems, withheld } = decodeLink(
      `${QUERY.replace('Bot', 'A%00B').replace('v=1', 'v=1&t=a~b')}${CHECK}`,
    );
    expect(withheld).toBeNull();
    expect(problems.map(({ where }) => where)).toEqual(['Workload 1', 'Title']);
  });

  it('may have lost or changed its names', () => {
    for (const name of ['', '~nOther', '~nBot%2520']) {
      expect(decodeLink(QUERY.replace('~nBot', name) + CHECK)).toMatchObject({
        problems: [],
        withheld: null,
      });
    }
  });
});
