import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../src/links/decodeLink';
import { encodeLink } from '../../src/links/encodeLink';
import { DEFAULT_SCENARIO } from '../../src/scenario/defaults';
import { scenarioOf } from '../support/cards';

const WHOLE = { scenario: scenarioOf({ volume: 5 }), problems: [], withheld: null };

describe('a key that is nearly one of the format', () => {
  it.each([
    // What a reader of quoted-printable makes of “px=20241001”, “h=12”, “h=24”, “bu=250”, “bu=500”, “pf=10” and “w2=f1~r5d”.
    'px%20241001',
    'px+241001',
    'h%12',
    'h%24',
    'bu%250',
    'buP0',
    'pf%10',
    'w2%EF%BF%BD~r5d',
    // Signs of mail and of Markdown, capitals, and digits that stick to it.
    '>p=openai',
    '%3E+p=openai',
    '*p=openai',
    'P=openai',
    'P=OPENAI',
    'PX=20241001',
    'Px=soon',
    'BU=250',
    'H=24',
    'X=SI0.2',
    'px1=20241001',
    'h2=24',
    'p.=openai',
    'x1=si0.2',
    '>w2=r6d',
    'w=r6d',
    'w2.=r6d~i20',
    'W1=r6d',
  ])('%s is named, and the rest kept', (pair) => {
    for (const query of [`w1=r5d&${pair}`, `v=1&${pair}&w1=r5d&z=1`]) {
      expect(decodeLink(query)).toEqual({
        ...WHOLE,
        problems: [
          { where: expect.stringMatching(/^Link key ./), reason: expect.stringContaining('nearly') },
        ],
      });
    }
  });

  it.each([
    'utm_source=news',
    'utm_term=px',
    'fbclid=IwAR0',
    's=20',
    's=openai',
    'ref',
    '_t=1',
    '_x=si5',
    'V=3',
    'T=x',
    'pf_rd_p=4f1c',
    'pf_rd_p',
    'hsa_ver=3',
    'mc_cid=1a2b',
    'x1=y',
    'h1=heading',
    'H=1732580000',
    'p2=4711',
    'P=3',
    'ph=24',
    'pxl=1',
    'help',
    'h1',
    'bus',
    'build=5',
    'pfx=1',
    'hp=12',
    'w=500',
    'wp=1',
    '=openai',
  ])('%s is not one', (pair) => {
    expect(decodeLink(`${pair}&w1=r5d`)).toEqual(WHOLE);
    expect(decodeLink(`v=1&${pair}&w1=r5d&z=1&${pair}`)).toEqual(WHOLE);
  });
});

describe('a number that others add to get past what a browser has kept', () => {
  it.each(['1732580000', '1.2.3', '1.4', '20261127'])(
    'as v=%s is no version of the format: the figure is shown with a notice',
    (version) => {
      for (const query of [`v=${version}&w1=r5d`, `w1=r5d&v=${version}`, `v=${version}&v=1&w1=r5d&z=1`]) {
        expect(decodeLink(query)).toEqual({
          ...WHOLE,
          problems: [{ where: 'Link', reason: expect.stringContaining(`“${version}” is not a version`) }],
        });
      }
    },
  );

  it.each(['v=1732580000', 'v=1.2.3'])('is all there is in %s, which opens the default estimate', (query) => {
    expect(decodeLink(query)).toMatchObject({ scenario: DEFAULT_SCENARIO, withheld: null });
    expect(decodeLink(query).problems).toHaveLength(1);
  });

  it.each([
    'v=1&w1=r5d&z=1&t=1732580000',
    'w1=r5d&t=1732580000123',
    't=1732580000&w1=r5d',
    'v=1&t=Plan&w1=r5d&z=1&t=1732580000',
  ])('as t is no title behind the count, nor where there is none: %s', (query) => {
    const { scenario, problems, withheld } = decodeLink(query);
    expect({ ...scenario, title: '' }).toEqual(WHOLE.scenario);
    expect(scenario.title).not.toContain('1732580000');
    expect(problems).toEqual([{ where: 'Link', reason: expect.stringMatching(/is not a title\.$/) }]);
    expect(withheld).toBeNull();
  });

  it('as t is others’ business behind a link whose check matches', () => {
    const link = encodeLink(scenarioOf({ volume: 5 }));
    const query = link.ok ? `${link.query}&t=1732580000` : '';
    expect(decodeLink(query)).toEqual({ scenario: scenarioOf({ volume: 5 }), problems: [], withheld: null });
  });

  it('is a title where the page has written it as one', () => {
    const scenario = { ...scenarioOf({ volume: 5 }), title: '1732580000' };
    const link = encodeLink(scenario);
    expect(decodeLink(link.ok ? link.query : '')).toEqual({ scenario, problems: [], withheld: null });
    expect(decodeLink('w1=r5d&t=20270101').scenario.title).toBe('20270101');
  });
});
