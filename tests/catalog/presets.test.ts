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

  it.each(PRESETS)(
    '$title is another estimate than a visitor without a link sees, and names its workload',
    ({ query }) => {
      const { scenario } = decodeLink(query);
      expect(scenario).not.toEqual(DEFAULT_SCENARIO);
      for (const { name } of scenario.workloads) expect(name).not.toBe('');
    },
  );

  it.each([
    // Turns of 1,050, 1,450, ... 3,050 = 12,300 in; cached at 80% the 1,024, 1,408, 1,792, 2,176 and 2,560 of the turn
    // before = 8,960, so 7,168; 1,500 out. 5,132 x 0.15 + 7,168 x 0.075 + 1,500 x 0.60 = 2,207.4; 12,000 times, / 1M
    ['support-bot', 26.4888],
    // An image is 25,501 tokens: 20,000 x 26,001 = 520.02M x 0.15 = 78.003; 3M x 0.60 = 1.80
    ['scanned-invoices', 79.803],
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
