import { describe, expect, it } from 'vitest';
import type { ImageInput } from '../../src/scenario/scenario';
import { ruleChanges } from '../../src/wording/modelChanges';
import { targetOf } from '../comparison/move';
import { basisBy, scenarioOf } from '../support/cards';

const image = (sidePx: number, detail: ImageInput['detail']): ImageInput => ({
  widthPx: sidePx,
  heightPx: sidePx,
  detail,
  imagesPerCall: 1,
});

/** What is said of images, among the rules of a model that differ. */
function ofImages(modelId: string, ...images: ImageInput[]): string[] {
  return ruleChanges(scenarioOf({ images }), basisBy(), targetOf(modelId)).filter((rule) =>
    rule.includes('image'),
  );
}

describe('whether a model reasons', () => {
  const ofReasoning = (modelId: string) =>
    ruleChanges(scenarioOf({}), basisBy(), targetOf(modelId)).filter((rule) => rule.includes('reason'));

  it('is told as far as it is known', () => {
    expect(ofReasoning('gpt-6-luna')).toEqual(['reasons by default']);
    expect(ofReasoning('gpt-5.6-luna')).toEqual(['may reason by default']);
    expect(ofReasoning('gpt-4o')).toEqual([]);
  });
});

describe('how images compare in price', () => {
  const large = image(1_024, 'high');
  const low = image(512, 'low');

  it('is told of the only size that there is', () => {
    // 25,501 x 0.15 / (1,229 x 0.10) = 31.12.
    expect(ofImages('gpt-6-luna', large)).toEqual(['images 31.12 times less']);
    expect(ofImages('gpt-6-luna', large, large)).toEqual(['images 31.12 times less']);
    expect(ofImages('gpt-6-luna')).toEqual([]);
  });

  it('is told from the least difference to the most where sizes have others', () => {
    // 2,833 x 0.15 / (308 x 0.10) = 13.80.
    expect(ofImages('gpt-6-luna', large, low)).toEqual(['images 13.8 to 31.12 times less']);
  });

  it('says of some less and others more what it is', () => {
    // A side of 4,032 has 126 patches: 126 x 126 x 1.2 = 19,052 x 0.75 = 14,289 there, and 25,501 x 0.15 = 3,825 here.
    // In low detail it is 308 x 0.75 = 231 there, and 2,833 x 0.15 = 425 here.
    expect(ofImages('gpt-5.4-mini', image(4_032, 'auto'), low)).toEqual([
      'some images cost less, others more',
    ]);
  });

  it('is not told of a model that has no rule for them', () => {
    expect(ofImages('claude-haiku-5.5', large)).toEqual([]);
  });
});
