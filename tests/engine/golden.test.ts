import { describe, expect, it } from 'vitest';
import { THIS_MODEL } from '../../src/catalog/models';
import { estimateScenario } from '../../src/engine/estimate';
import { type FigureId, figureOf } from '../../src/engine/figure';
import { imageTokens } from '../../src/engine/images';
import { cacheableTokens } from '../../src/engine/promptCache';
import type { Totals } from '../../src/engine/totals';
import { decodeLink } from '../../src/links/decodeLink';
import { basisOf } from '../../src/scenario/basisOf';
import type { ImageDetail } from '../../src/scenario/scenario';
import { toUsd, ZERO_NANO_USD } from '../../src/units/money';
import images from '../golden/images.json';
import golden from '../golden/requests.json';
import shapes from '../golden/shapes.json';

describe('figures worked by hand', () => {
  it.each(golden)('$title', ({ query, monthlyUsd, annualUsd, perRequestUsd, per1kRequestsUsd }) => {
    const { scenario, problems } = decodeLink(query);
    const { totals } = estimateScenario(scenario, basisOf(scenario));
    expect(problems).toEqual([]);
    expect(toUsd(totals.monthly)).toBe(monthlyUsd);
    expect(usdOf(totals, 'annual')).toBe(annualUsd);
    expect(toUsd(totals.perRequest ?? fail())).toBeCloseTo(perRequestUsd, 15);
    expect(toUsd(totals.per1kRequests ?? fail())).toBeCloseTo(per1kRequestsUsd, 12);
  });

  it.each(shapes)('$title', ({ query, ...expected }) => {
    const { scenario, problems } = decodeLink(query);
    const { totals } = estimateScenario(scenario, basisOf(scenario));
    expect(problems).toEqual([]);
    expect(toUsd(totals.monthly)).toBe(expected.monthlyUsd);
    expect(toUsd(totals.once)).toBe(expected.onceUsd);
    expect(usdOf(totals, 'annual')).toBe(expected.annualUsd);
    expect(toUsd(totals.perRequest ?? fail())).toBeCloseTo(expected.perRequestUsd, 12);
    expect(totals.incomplete).toBe(expected.incomplete);
    expect(totals.monthlyIncomplete).toBe(expected.monthlyIncomplete);
  });
});

describe('the tokens of an image, worked by hand', () => {
  it.each(images)(
    '$widthPx by $heightPx at $detail: $tokens',
    ({ widthPx, heightPx, detail, ...expected }) => {
      const counted = imageTokens({ widthPx, heightPx, detail: detail as ImageDetail }, THIS_MODEL.images);
      expect(counted?.tokens).toBe(expected.tokens);
      expect(counted?.tiles).toBe(expected.tiles);
    },
  );

  it('come with the size that the squares are counted on', () => {
    // 1080 to 768 is a factor of 0.7111: 1920 becomes 1,365.3.
    const seen = (widthPx: number, heightPx: number) =>
      imageTokens({ widthPx, heightPx, detail: 'high' }, THIS_MODEL.images)?.seenPx;
    expect(seen(1920, 1080)).toEqual({ width: 1365, height: 768 });
    expect(seen(128, 64)).toEqual({ width: 128, height: 64 });
    expect(seen(100_000, 1)).toEqual({ width: 2048, height: 1 });
    expect(imageTokens({ widthPx: 9, heightPx: 9, detail: 'low' }, THIS_MODEL.images)?.seenPx).toBeNull();
  });
});

describe('what the cache gives back of a start', () => {
  it.each([
    [0, 0],
    [1023, 0],
    [1023.999, 0],
    [1024, 1024],
    [1151, 1024],
    [1151.999, 1024],
    [1152, 1152],
    [2006, 1920],
  ])('of %d tokens is %d', (prefix, cached) => {
    expect(cacheableTokens(prefix, THIS_MODEL)).toBe(cached);
  });
});

function usdOf(totals: Totals, id: FigureId): number {
  return toUsd(figureOf(totals, id)?.amount ?? ZERO_NANO_USD);
}

function fail(): never {
  throw new Error('there is no figure per request');
}
