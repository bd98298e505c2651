import { describe, expect, it } from 'vitest';
import type { MoveGap } from '../../src/comparison/callGaps';
import { gapsText } from '../../src/wording/gapText';
import { wayOut } from '../../src/wording/planText';

const gap = (patch: Partial<MoveGap>): MoveGap => ({
  side: 'there',
  what: 'input',
  why: 'no-price',
  priceId: null,
  limitTokens: null,
  ...patch,
});

describe('why calls can’t move', () => {
  it.each<[string, MoveGap, RegExp]>([
    ['can’t be fine-tuned', gap({ priceId: 'fineTuned.standard.input' }), /examples/],
    ['can’t be fine-tuned', gap({ priceId: null }), /examples/],
    ['has no known Batch prices', gap({ priceId: 'base.batch.output' }), /one by one/],
    ['has no known Fast prices', gap({ priceId: 'base.fast.input' }), /standard rate/],
    ['has no known price of cached input', gap({ priceId: 'base.standard.cachedInput' }), /^$/],
    ['has no known price of web searches', gap({ what: 'webSearch', priceId: 'webSearch' }), /searches/],
    ['takes no images', gap({ what: 'images', why: 'no-images' }), /images/],
    [
      'counts images in a way that is not established',
      gap({ what: 'images', why: 'images-not-established' }),
      /usage/,
    ],
    [
      'takes no prompts of more than 16,385 tokens with their answers',
      gap({ what: 'call', why: 'too-long', limitTokens: 16_385 }),
      /shorter/,
    ],
    [
      'takes no prompts of more than 922,000 tokens',
      gap({ what: 'prompt', why: 'too-long', limitTokens: 922_000 }),
      /shorter/,
    ],
    [
      'gives no answers of more than 4,096 tokens',
      gap({ what: 'answer', why: 'too-long', limitTokens: 4096 }),
      /shorter/,
    ],
  ])('is told as “%s”, with the way out where there is one', (text, reason, way) => {
    expect(gapsText([reason])).toBe(text);
    expect(wayOut(reason)).toMatch(way);
  });

  it('is told once for each reason', () => {
    const input = gap({ priceId: 'fineTuned.standard.input' });
    const output = gap({ what: 'output', priceId: 'fineTuned.standard.output' });
    expect(gapsText([input, output, gap({ what: 'images', why: 'no-images' })])).toBe(
      'can’t be fine-tuned and takes no images',
    );
    expect(gapsText([])).toBe('');
  });

  it('is put down to this side where a price is lacking here', () => {
    expect(gapsText([gap({ side: 'here', priceId: 'base.fast.input' })])).toBe(
      'can’t be compared with what has no known price here',
    );
  });
});
