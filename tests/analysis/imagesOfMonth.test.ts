import { describe, expect, it } from 'vitest';
import { imagesOfMonth } from '../../src/analysis/imagesOfMonth';
import { DEFAULT_IMAGE, DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import { toUsd } from '../../src/units/money';
import { basisBy } from '../support/cards';

describe('what images add to a month', () => {
  it('is their tokens at the price of input', () => {
    // 30,000 x 25,501 = 765.03M tokens, x 0.15 / 1M = 114.7545.
    const { tokens, cost } = imagesOfMonth({ ...DEFAULT_WORKLOAD, images: [DEFAULT_IMAGE] }, basisBy());
    expect(tokens).toBe(765_030_000);
    expect(cost && toUsd(cost)).toBe(114.7545);
  });

  it('has no digits that a month of a thousand million times as much is too large to have', () => {
    // 9e10 conversations of 10 turns, each with 1e12 tokens of instructions and an image of 8,500: 7.65e15 tokens of images,
    // x 0.15 / 1M = 1,147,500,000.
    const { cost } = imagesOfMonth(
      {
        ...DEFAULT_WORKLOAD,
        shape: 'conversation',
        volume: 3e9,
        systemTokens: 1e12,
        images: [{ ...DEFAULT_IMAGE, widthPx: 512, heightPx: 1 }],
      },
      basisBy(),
    );
    expect(cost && toUsd(cost)).toBe(1_147_500_000);
  });
});
