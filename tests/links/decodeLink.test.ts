import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../src/links/decodeLink';
import { DEFAULT_SCENARIO, DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import type { Workload } from '../../src/scenario/scenario';
import { scenarioOf } from '../support/cards';

describe('a link that was written by hand', () => {
  it('may be empty, with or without its question mark', () => {
    const expected = { scenario: DEFAULT_SCENARIO, problems: [], withheld: null };
    expect(decodeLink('')).toEqual(expected);
    expect(decodeLink('?')).toEqual(expected);
  });

  it('needs neither version nor count', () => {
    expect(decodeLink('?w1=r500d~i700')).toEqual({
      scenario: scenarioOf({ volume: 500, inputTokensPerRequest: 700 }),
      problems: [],
      withheld: null,
    });
  });

  it('takes the default workload where it names none', () => {
    expect(decodeLink('t=Plan&h=6')).toEqual({
      scenario: { ...DEFAULT_SCENARIO, title: 'Plan', horizonMonths: 6 },
      problems: [],
      withheld: null,
    });
  });

  it('may have its fields in any order', () => {
    const { scenario, problems } = decodeLink('w1=nA~f1~d22~b20~c10~o40~i800~r12.5h');
    expect(problems).toEqual([]);
    expect(scenario.workloads).toEqual([
      {
        ...DEFAULT_WORKLOAD,
        name: 'A',
        volume: 12.5,
        volumePeriod: 'hour',
        activeDaysPerMonth: 22,
        inputTokensPerRequest: 800,
        outputTokensPerRequest: 40,
        cachedSharePercent: 10,
        batchSharePercent: 20,
        fineTuned: true,
      },
    ]);
  });

  it('may have its workloads in any order: their numbers count', () => {
    const { scenario, problems } = decodeLink('w2=r2d&w10=r10d&w1=r1d&w3=r3d&w4=r4d&w5=&w6=&w7=&w8=&w9=');
    expect(scenario.workloads.map(({ volume }) => volume).slice(0, 4)).toEqual([1, 2, 3, 4]);
    expect(scenario.workloads.at(-1)?.volume).toBe(10);
    expect(problems.map(({ where }) => where)).toEqual([5, 6, 7, 8, 9].map((number) => `Workload ${number}`));
  });

  it('may spell defaults out', () => {
    const { scenario, problems } = decodeLink('h=12&p=documents&w1=r1000d~i2000~o500~c0~b0~d30~f0');
    expect(problems).toEqual([]);
    expect(scenario).toEqual(DEFAULT_SCENARIO);
  });

  it('may have leading zeros and trailing ones', () => {
    expect(decodeLink('w1=r0500d~i0700.50').scenario).toEqual(
      scenarioOf({ volume: 500, inputTokensPerRequest: 700.5 }),
    );
  });
});

/** The rest of a link around each fault: it has to be kept. */
const REST = { volume: 50, outputTokensPerRequest: 70 };

describe('a fault in a workload', () => {
  it.each<[string, string, Partial<Workload>]>([
    ['i5~i6', 'a field that stands twice: the first counts', { inputTokensPerRequest: 5 }],
    ['nOne~nTwo', 'a name that stands twice', { name: 'One' }],
    ['q5', 'an unknown field', {}],
    ['ii5', 'an unknown field of two letters', {}],
    ['I5', 'a capital letter', {}],
    ['5', 'a value without a letter', {}],
    ['', 'nothing between two separators', {}],
    ['i', 'a letter without a value', {}],
    ['i-5', 'a sign', {}],
    ['i%2B5', 'a sign', {}],
    ['i1e3', 'an exponent', {}],
    ['i1,000', 'grouping', {}],
    ['i2k', 'a scale letter', {}],
    ['i1M', 'a scale letter', {}],
    ['i1.2.3', 'two points', {}],
    ['i.5', 'a point in front', {}],
    ['i5.', 'a point behind', {}],
    ['i0x10', 'another base', {}],
    ['iNaN', 'a word', {}],
    ['iInfinity', 'a word', {}],
    ['i٣', 'digits of another script', {}],
    ['i1000000000000001', 'a quantity over 1e15', {}],
    [`i${'9'.repeat(400)}`, 'more than a number can hold', {}],
    ['c100.01', 'a share over 100', {}],
    ['b101', 'a share over 100', {}],
    ['d0', 'no active day', {}],
    ['d31.5', 'more days than a month has', {}],
    ['f2', 'neither yes nor no', {}],
    ['f01', 'neither yes nor no', {}],
    ['n', 'an empty name', {}],
    [`n${'x'.repeat(61)}`, 'a name of 61 characters', {}],
    ['nA%00B', 'a control character in a name', {}],
    ['nA%0AB', 'a line break in a name', {}],
    ['q7', 'a letter that has been unknown from the first day', {}],
    ['ct0', 'no turn', {}],
    ['ct1.5', 'half a turn', {}],
    ['ck', 'a history window without a number', {}],
    ['s3', 'an unknown shape', {}],
    ['s00', 'a shape of two digits', {}],
    ['y2', 'neither yes nor no', {}],
    ['ch101', 'a share over 100', {}],
    ['rt101', 'a share over 100', {}],
    ['fe0', 'no epoch', {}],
    ['fh745', 'more hours than a month has', {}],
    ['ma1024x768', 'an image without its detail', {}],
    ['ma1024h', 'an image without its height', {}],
    ['ma0x768h', 'an image of no width', {}],
    ['ma1024x100001h', 'an image too high', {}],
    ['ma1024x768h1001', 'too many images', {}],
    ['ma10.5x768h', 'half a pixel', {}],
    ['ma1024x768x', 'an image of unknown detail', {}],
    [
      'ma1x1l~ma2x2l',
      'an image that stands twice',
      { images: [{ widthPx: 1, heightPx: 1, detail: 'low', imagesPerCall: 1 }] },
    ],
    [
      'mb2x2h~mc0x0h~ma1x1a3',
      'one image of three',
      {
        images: [
          { widthPx: 1, heightPx: 1, detail: 'auto', imagesPerCall: 3 },
          { widthPx: 2, heightPx: 2, detail: 'high', imagesPerCall: 1 },
        ],
      },
    ],
    ['s2~di128000~da5', 'instructions that leave a document no room', { shape: 'documents' }],
    ['s2~dv126500', 'an overlap that fills the room', { shape: 'documents' }],
  ])('%j is reported and skipped, and the rest kept: %s', (fault, _, effect) => {
    const { scenario, problems, withheld } = decodeLink(`v=1&w1=r50d~${fault}~o70&w2=r8w&z=2`);
    expect(withheld).toBeNull();
    expect(problems).toEqual([
      expect.objectContaining({ where: 'Workload 1', reason: expect.stringMatching(/^\S.+\.$/) }),
    ]);
    expect(scenario).toEqual(scenarioOf({ ...REST, ...effect }, { volume: 8, volumePeriod: 'week' }));
  });

  it.each(['r', 'r5', 'r5x', 'r-5d', 'r5dd', 'rd', 'r1e3d', 'r1000000000000001d'])(
    'a volume of %s is reported and skipped',
    (fault) => {
      const { scenario, problems } = decodeLink(`w1=${fault}~o70`);
      expect(problems).toEqual([{ where: 'Workload 1', reason: expect.stringMatching(/^\S.+\.$/) }]);
      expect(scenario).toEqual(scenarioOf({ outputTokensPerRequest: 70 }));
    },
  );

  it('is shown without the whole of a long text', () => {
    const [problem] = decodeLink(`w1=q5${'x'.repeat(500)}`).problems;
    expect(problem?.reason.length).toBeLessThan(100);
  });

  it('leaves the second of two fields to count when the first is none', () => {
    // The first "i" holds no value, so that there is only one.
    const { scenario, problems } = decodeLink('w1=i2k~i700');
    expect(problems).toHaveLength(1);
    expect(scenario).toEqual(scenarioOf({ inputTokensPerRequest: 700 }));
  });
});

describe('a fault in a link', () => {
  it('is a key that stands twice: the first counts', () => {
    const { scenario, problems } = decodeLink('v=1&w1=r5d&w1=r6d&h=6&h=7&z=1&z=9');
    expect(problems.map(({ where }) => where)).toEqual(['Link key w1', 'Link key h', 'Link key z']);
    expect(scenario).toEqual({ ...scenarioOf({ volume: 5 }), horizonMonths: 6 });
  });

  it('is a gap between workloads, which then move up', () => {
    const { scenario, problems, withheld } = decodeLink('v=1&w1=r1d&w3=r3d&w7=r7d&z=3');
    expect(problems).toEqual([
      { where: 'Workload 3', reason: 'w2 is missing before it.' },
      { where: 'Workload 7', reason: 'w4 to w6 are missing before it.' },
    ]);
    expect(scenario).toEqual(scenarioOf({ volume: 1 }, { volume: 3 }, { volume: 7 }));
    expect(withheld).toBeNull();
  });

  it.each(['w21', 'w0', 'w01', 'w00', 'w99999999999999999999'])('is a workload numbered %s', (key) => {
    const { scenario, problems } = decodeLink(`w1=r5d&${key}=r6d`);
    expect(problems).toEqual([{ where: expect.stringMatching(/^Link key w/), reason: expect.any(String) }]);
    expect(scenario).toEqual(scenarioOf({ volume: 5 }));
  });

  it.each([
    ['p=nobody', 'Price list'],
    ['p=', 'Price list'],
    ['p=OpenAI', 'Price list'],
    ['px=2026-06-03', 'Date of the price list'],
    ['px=20260230', 'Date of the price list'],
    ['px=20261301', 'Date of the price list'],
    ['px=2026063', 'Date of the price list'],
    ['px=soon', 'Date of the price list'],
    ['px=', 'Date of the price list'],
    ['h=0', 'Horizon'],
    ['h=121', 'Horizon'],
    ['h=1.5', 'Horizon'],
    ['h=-6', 'Horizon'],
    ['h=1e1', 'Horizon'],
    ['h=', 'Horizon'],
    ['bu=0', 'Monthly budget'],
    ['bu=0.001', 'Monthly budget'],
    ['bu=1,000', 'Monthly budget'],
    ['bu=2k', 'Monthly budget'],
    ['bu=1000000000000001', 'Monthly budget'],
    [`t=${'x'.repeat(121)}`, 'Title'],
    ['t=a~b', 'Title'],
    ['t=a%07b', 'Title'],
    ['pf=0.5', 'Peak'],
    ['pf=1001', 'Peak'],
    ['pf=high', 'Peak'],
    ['x=', 'Own prices'],
    ['x=si', 'Own prices'],
    ['x=si-1', 'Own prices'],
    ['x=si1e2', 'Own prices'],
    ['x=si10001', 'Own prices'],
    ['x=zz1', 'Own prices'],
    ['x=bc0.0375', 'Own prices'],
    ['v=x', 'Link'],
    ['v=-1', 'Link'],
    ['v=0', 'Link'],
    ['v=002', 'Link'],
    ['v=100', 'Link'],
    ['v=1.2.3', 'Link'],
    ['v=1732580000', 'Link'],
    ['v=99999999999999999999999', 'Link'],
  ])('is %s, reported as a fault of: %s', (pair, where) => {
    const { scenario, problems } = decodeLink(`w1=r50d~o70&${pair}`);
    expect(problems).toEqual([expect.objectContaining({ where, reason: expect.stringMatching(/^\S.+\.$/) })]);
    expect(scenario).toEqual(scenarioOf(REST));
  });

  it('is none of these', () => {
    const { scenario, problems } = decodeLink('p=openai&px=20240229&h=120&bu=0.01&t=&w1=');
    expect(problems.map(({ where }) => where)).toEqual(['Workload 1']);
    expect(scenario).toEqual({
      ...scenarioOf({}),
      priceListId: 'openai',
      priceListDate: '2024-02-29',
      horizonMonths: 120,
      monthlyBudgetUsd: 0.01,
      workloads: [DEFAULT_WORKLOAD],
    });
  });
});

describe('own prices', () => {
  it('are read in any order, and the first of two counts', () => {
    const { scenario, problems } = decodeLink('w1=r50d~o70&x=so0.55~si0~ww5~so9');
    expect(scenario.ownPrices).toEqual({
      'base.standard.input': 0,
      'base.standard.output': 0.55,
      webSearch: 5,
    });
    expect(problems).toEqual([{ where: 'Own prices', reason: expect.stringContaining('twice') }]);
  });
});

describe('a key that is not of the format', () => {
  it.each(['utm_source=news', 'fbclid=1', 'V=2', 'W', 'w=500', 'wx=1', 'vv=2', 'w1a=r6d', '=', 'y'])(
    '%s is ignored without a word',
    (pair) => {
      const expected = { scenario: scenarioOf({ volume: 5 }), problems: [], withheld: null };
      expect(decodeLink(`${pair}&w1=r5d`)).toEqual(expected);
      expect(decodeLink(`w1=r5d&${pair}`)).toEqual(expected);
      expect(decodeLink(`v=1&${pair}&w1=r5d&${pair}&z=1&${pair}`)).toEqual(expected);
    },
  );
});

describe('a link that shows no figure', () => {
  it.each([
    ['v=1&w1=r5d', 'the count is gone'],
    ['v=1&w1=r5d&z=', 'the count is empty'],
    ['v=1&w1=r5d&z=2', 'a workload is gone'],
    ['v=1&w1=r5d&w2=r6d&z=1', 'there is one too many'],
    ['w1=r5d&z=2', 'the count does not match, even without a version'],
    ['z=1', 'the workload is gone'],
    ['v=1', 'all is gone but the version'],
    ['v=', 'all is gone but the version’s name'],
    ['v', 'all is gone but a letter'],
    ['v=1&w1=r5d&z=1a', 'the count is not a number'],
    ['v=1&w1=r5d&z=-1', 'the count is not a number'],
  ])('%s was cut off: %s', (query) => {
    expect(decodeLink(query).withheld).toBe('cut-off');
  });

  it.each([
    encodeURIComponent('v=1&w1=r5d&z=1'),
    encodeURIComponent('w1=r5d~o40'),
    encodeURIComponent('?v=1&w1=r5d&z=1'),
    encodeURIComponent(encodeURIComponent('v=1&w1=r5d&z=1')),
    `utm_source=x&${encodeURIComponent('v=1&w1=r5d&z=1')}`,
    `${encodeURIComponent('v=1&w1=r5d&z=1')}&utm_source=x`,
  ])('%s was damaged: a program has encoded it once too often', (query) => {
    expect(decodeLink(query)).toEqual({ scenario: DEFAULT_SCENARIO, problems: [], withheld: 'damaged' });
  });

  it('is longer than 4,096 characters', () => {
    const padded = (length: number) => {
      const start = 'v=1&w1=r5d&z=1&y=';
      return start + 'x'.repeat(length - start.length);
    };
    expect(decodeLink(padded(4096))).toEqual({
      scenario: scenarioOf({ volume: 5 }),
      problems: [],
      withheld: null,
    });
    expect(decodeLink(padded(4097))).toEqual({
      scenario: DEFAULT_SCENARIO,
      problems: [],
      withheld: 'too-long',
    });
    // The question mark is not a part of the query.
    expect(decodeLink(`?${padded(4096)}`).withheld).toBeNull();
  });

  it.each(['2', '10', '99'])('is of version %s, which is not known yet', (version) => {
    expect(decodeLink(`v=${version}&w1=r5d&z=1`)).toEqual({
      scenario: DEFAULT_SCENARIO,
      problems: [],
      withheld: 'newer-version',
    });
  });
});
