import { describe, expect, it } from 'vitest';
import {
  lessNanoUsd,
  type NanoUsd,
  nanoUsdPer,
  perNanoUsd,
  sumNanoUsd,
  timesNanoUsd,
  toUsd,
  ZERO_NANO_USD,
} from '../../src/units/money';

const nano = (amount: number) => amount as NanoUsd;

describe('a price per 1M tokens as nano-dollars per token', () => {
  // USD 1 per 1M tokens = 1e9 nano-dollars / 1e6 tokens = 1,000 a token: the decimal point moves three places.
  it.each([
    [0.15, 150],
    [0.6, 600],
    [0.075, 75],
    [0.3, 300],
    [1.2, 1200],
    [3, 3000],
    [0.07, 70],
    [0.29, 290],
    [0.57, 570],
    [0.165, 165],
    [0.083, 83],
    [0.0825, 82.5],
    [0.0375, 37.5],
    [0.01875, 18.75],
    [0.000001, 0.001],
    [1000, 1_000_000],
    [0, 0],
  ])('%d is exactly %d', (usdPerMTok, nanoUsd) => {
    expect(nanoUsdPer(usdPerMTok, 6)).toBe(nanoUsd);
  });

  it('is not bent by the multiplication that some decimals do not survive', () => {
    // As binary fractions, 1.005 x 1,000 = 1004.9999999999999.
    expect(1.005 * 1000).not.toBe(1005);
    expect(nanoUsdPer(1.005, 6)).toBe(1005);
  });
});

describe('money', () => {
  it('is tokens times the price, fractions of a token too', () => {
    // 1M tokens at 0.15 per 1M = 0.15 USD = 150,000,000 nano-dollars.
    expect(timesNanoUsd(nanoUsdPer(0.15, 6), 1_000_000)).toBe(150_000_000);
    // 0.5 x 150 = 75
    expect(timesNanoUsd(nanoUsdPer(0.15, 6), 0.5)).toBe(75);
    // 60,000,000,000 x 150 = 9e12, that is USD 9,000.
    expect(toUsd(timesNanoUsd(nanoUsdPer(0.15, 6), 60_000_000_000))).toBe(9000);
  });

  it.each([
    // USD 10 per 1,000 calls = 0.01 a call; USD 1.70 an hour; USD 0.07 per 1M.
    [10, 3, 10_000_000],
    [1.7, 0, 1_700_000_000],
    [0.07, 6, 70],
  ])('of USD %d per ten to the %d is %d nano-dollars each', (usd, power, each) => {
    expect(nanoUsdPer(usd, power)).toBe(each);
  });

  it('adds up to nothing over no amounts', () => {
    expect(sumNanoUsd([])).toBe(ZERO_NANO_USD);
  });

  it('is added, taken away, multiplied and divided', () => {
    expect(sumNanoUsd([nano(150), nano(75), nano(600)])).toBe(825);
    expect(lessNanoUsd(nano(150), nano(600))).toBe(-450);
    expect(timesNanoUsd(nano(150), 12)).toBe(1800);
    expect(perNanoUsd(nano(1800), 12)).toBe(150);
  });

  it('is a billion nano-dollars to the dollar', () => {
    expect(toUsd(nano(1_500_000_000))).toBe(1.5);
    expect(toUsd(nano(1))).toBe(1e-9);
  });
});
