import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/catalog/presets';
import { decodeLink } from '../../src/links/decodeLink';
import { DEFAULT_SCENARIO } from '../../src/scenario/defaults';
import { toUsd } from '../../src/units/money';
import { estimateOf } from '../support/cards';

describe('the presets', () => {
  it.each(PRESETS)('$title is a link without a fault', ({ query }) => {
    expect(decodeLink(query)).toMatchObject({ problems: [], withheld: null });
  });

  it('begin with what a visitor without a link sees', () => {
    expect(decodeLink(PRESETS[0]?.query ?? '').scenario).toEqual(DEFAULT_SCENARIO);
  });

  it.each([
    // 30,000 requests: 60M x 0.15 + 15M x 0.60 = 9 + 9
    ['support-bot', 18],
    // 100 a day x 10,000 = 1M in, x 2,000 = 0.2M out; 30 days: 30M x 0.15 + 6M x 0.60 = 4.50 + 3.60
    ['coding-assistant', 8.1],
    // 0.1M x 0.15
    ['long-document', 0.015],
    // 1.5M requests: 720M x 0.15 + 1,080M x 0.075 + 525M x 0.60 = 108 + 81 + 315
    ['cached-assistant', 504],
    // 6M requests: 4,800M x 0.075 + 240M x 0.30 = 360 + 72
    ['nightly-batch', 432],
  ])('have %s at USD %d a month', (id, monthlyUsd) => {
    const preset = PRESETS.find((candidate) => candidate.id === id);
    const { scenario } = decodeLink(preset?.query ?? '');
    expect(toUsd(estimateOf(scenario).totals.monthly)).toBe(monthlyUsd);
  });
});
