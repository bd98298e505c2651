import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateScenario } from '../../src/engine/estimate';
import { withoutNames } from '../../src/links/encodeLink';
import { basisOf } from '../../src/scenario/basisOf';
import type { Scenario } from '../../src/scenario/scenario';
import { isoDate } from '../../src/units/calendar';
import { disclosedBy } from '../../src/wording/disclosure';
import { SHARE_TEXTS, type SharedEstimate } from '../../src/wording/shareText';
import { scenarioOf } from '../support/cards';
import '../support/properties';

const ADDRESS = 'https://example.org/?v=1&w1=r1000d~i2000~o500&z=1';

function shared(scenario: Scenario): SharedEstimate {
  return {
    scenario,
    estimate: estimateScenario(withoutNames(scenario), basisOf(scenario)),
    basis: basisOf(scenario),
    address: ADDRESS,
  };
}

// 60M in x 0.15 + 15M out x 0.60 = 18.00; the second, 30M x 0.15 + 9M x 0.60 = 4.50 + 5.40 = 9.90. Together 27.90.
const BOT = { name: 'Support bot', inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };
const TWO = scenarioOf(BOT, { name: 'Tagging' });

describe('an estimate in words', () => {
  it('tells of what is spent once though its price is not known', () => {
    // Azure had no price of training then.
    const scenario = {
      ...scenarioOf({ ...BOT, trainingTokens: 1_000_000 }),
      priceListId: 'azure-global',
      priceListDate: isoDate('2026-02-11'),
    };
    expect(SHARE_TEXTS.summary(shared(scenario))).toContain(
      'Support bot: $18.00 a month and a price that is not known once, Azure Global list of 11 February 2026',
    );
  });

  it('in short is one line with the figure, the date of the prices and the link', () => {
    expect(SHARE_TEXTS.summary(shared(TWO))).toBe(
      `GPT-4o mini, Support bot and 1 more: $27.90 a month, list of 3 June 2026, ${ADDRESS}`,
    );
  });

  it.each<[string, Scenario, string]>([
    ['one without a name', scenarioOf({ ...BOT, name: '' }), 'GPT-4o mini: $18.00 a month, '],
    ['one with a name', scenarioOf(BOT), 'GPT-4o mini, Support bot: $18.00 a month, '],
    ['two without', scenarioOf({}, {}), 'GPT-4o mini, 2 workloads: $19.80 a month, '],
    ['a title', { ...TWO, title: 'Spring' }, 'GPT-4o mini, Spring: $27.90 a month, '],
    // 1M tokens x 3 epochs x 0.30 = 0.90, once.
    [
      'a fine-tuning job',
      scenarioOf({ ...BOT, trainingTokens: 1_000_000 }),
      'GPT-4o mini, Support bot: $18.00 a month and $0.90 once, ',
    ],
  ])('calls %s by what it has', (_, scenario, start) => {
    expect(SHARE_TEXTS.summary(shared(scenario)).startsWith(start)).toBe(true);
  });

  it.each<[string, Partial<Scenario>, string]>([
    ['OpenAI’s list', { priceListId: 'openai' }, 'OpenAI’s list of 30 July 2026'],
    ['an Azure list', { priceListId: 'azure-global' }, 'Azure Global list of 31 July 2026'],
    ['own prices', { ownPrices: { 'base.standard.input': 0.15 } }, 'list of 3 June 2026, with own prices'],
  ])('names %s', (_, patch, words) => {
    expect(SHARE_TEXTS.summary(shared({ ...TWO, ...patch }))).toBe(
      `GPT-4o mini, Support bot and 1 more: $27.90 a month, ${words}, ${ADDRESS}`,
    );
  });

  it('says what has no price rather than counting it as nothing', () => {
    // Azure has no Batch for fine-tuned models, and no hours of hosting cost nothing.
    const unpriced = { fineTuned: true, batchSharePercent: 100, hostingHoursPerMonth: 0 };
    const azure = { priceListId: 'azure-global' };
    expect(SHARE_TEXTS.summary(shared({ ...scenarioOf({ ...BOT, ...unpriced }), ...azure }))).toMatch(
      /bot: no price is known, /,
    );
    expect(SHARE_TEXTS.text(shared({ ...scenarioOf(BOT, unpriced), ...azure }))).toBe(
      [
        'GPT-4o mini, Support bot and 1 more: over $18.00 a month, without what has no known price',
        '- Support bot: $18.00 a month',
        '- Workload 2: no price is known',
        'Prices: Azure Global list of 31 July 2026',
        ADDRESS,
      ].join('\n'),
    );
  });

  it('as Markdown is a link and a list of what each workload costs', () => {
    expect(SHARE_TEXTS.markdown(shared(TWO))).toBe(
      [
        `[GPT-4o mini, Support bot and 1 more: $27.90 a month](${ADDRESS}), list of 3 June 2026`,
        '',
        '- Support bot: $18.00 a month',
        '- Tagging: $9.90 a month',
      ].join('\n'),
    );
  });

  it('as HTML is the same', () => {
    expect(SHARE_TEXTS.html(shared(TWO))).toBe(
      [
        // $ is character 36: MDX can read a formula between two of them.
        '<p><a href="https://example.org/?v=1&#38;w1=r1000d~i2000~o500&#38;z=1">GPT-4o mini, Support bot and 1 more: &#36;27.90 a month</a>, list of 3 June 2026</p>',
        '<ul>',
        '  <li>Support bot: &#36;18.00 a month</li>',
        '  <li>Tagging: &#36;9.90 a month</li>',
        '</ul>',
      ].join('\n'),
    );
  });

  it('as AsciiDoc is the same, with a link that is no formatting', () => {
    // ~ is character 7E: two of them would make a subscript of what stands between them.
    expect(SHARE_TEXTS.asciidoc(shared(TWO))).toBe(
      [
        'link:https://example.org/?v=1&w1=r1000d%7Ei2000%7Eo500&z=1[GPT-4o mini, Support bot and 1 more: $27.90 a month], list of 3 June 2026',
        '',
        '- Support bot: $18.00 a month',
        '- Tagging: $9.90 a month',
      ].join('\n'),
    );
  });

  it('keeps a link whole whose page lies in a folder with brackets', () => {
    const address = 'https://example.org/costs)(1/?v=1';
    expect(SHARE_TEXTS.markdown({ ...shared(scenarioOf(BOT)), address })).toContain(
      '](https://example.org/costs%29%281/?v=1), ',
    );
  });
});

describe('a name of any characters', () => {
  const anyName = fc.string({
    unit: fc.constantFrom(...'ab 1.-+=#>|`*_~[](){}<>&!\\"\'$:/', '\n', '\r', '\u2028', '\u202e', '\t', '\0'),
    minLength: 1,
    maxLength: 30,
  });
  const named = fc
    .tuple(anyName, anyName)
    .map(([first, second]) => shared(scenarioOf({ ...BOT, name: first }, { name: second })));

  it('adds no line to a text', () => {
    fc.assert(
      fc.property(named, (estimate) => {
        const lines = (text: string) => text.split(/[\n\r\v\f\u0085\u2028\u2029]/).length;
        expect(lines(SHARE_TEXTS.summary(estimate))).toBe(1);
        expect(lines(SHARE_TEXTS.text(estimate))).toBe(5);
        expect(lines(SHARE_TEXTS.markdown(estimate))).toBe(4);
        expect(lines(SHARE_TEXTS.html(estimate))).toBe(5);
        expect(lines(SHARE_TEXTS.asciidoc(estimate))).toBe(4);
      }),
    );
  });
});

describe('what a link tells', () => {
  it('is listed, what somebody gave away first', () => {
    const scenario: Scenario = {
      ...scenarioOf(BOT, { name: 'Tagging' }, {}),
      title: 'Spring',
      priceListId: 'azure-global',
      priceListDate: isoDate('2025-11-05'),
      ownPrices: { 'base.standard.input': 0.12, training: 2 },
      monthlyBudgetUsd: 1_250.5,
      horizonMonths: 6,
    };
    expect(disclosedBy(scenario)).toEqual([
      'The title “Spring”',
      'The names “Support bot”, “Tagging”',
      'Your own prices: input $0.12; training $2',
      'The budget of $1,250.5 a month',
      'The 3 workloads: how often, input, output',
      'The price list (Azure Global) and its date, 5 November 2025',
      'The horizon of 6 months',
    ]);
  });

  it('is little for an estimate without names', () => {
    const scenario = scenarioOf({});
    expect(disclosedBy(scenario)).toEqual([
      'The workload: how often, input, output',
      'The date of the prices, 3 June 2026',
    ]);
  });
});
