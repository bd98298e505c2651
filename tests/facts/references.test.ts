import { describe, expect, it } from 'vitest';
import { partsOfText } from '../../src/facts/references';

describe('a text with references', () => {
  it('is cut at each, in order', () => {
    expect(partsOfText('Input is {price-input}, training {training-price@openai-pricing}.')).toEqual([
      'Input is ',
      { factId: 'price-input', sourceId: null },
      ', training ',
      { factId: 'training-price', sourceId: 'openai-pricing' },
      '.',
    ]);
  });

  it('may begin and end with one, and have two side by side', () => {
    expect(partsOfText('{mmlu}{swe-bench@openai-gpt-4.1-post}')).toEqual([
      { factId: 'mmlu', sourceId: null },
      { factId: 'swe-bench', sourceId: 'openai-gpt-4.1-post' },
    ]);
  });

  it('may have points and digits in its ids', () => {
    expect(partsOfText('{math-gemini-1.5-flash}')).toEqual([
      { factId: 'math-gemini-1.5-flash', sourceId: null },
    ]);
  });
});

describe('a text without references', () => {
  it('is one part, and none where it is empty', () => {
    expect(partsOfText('Proprietary.')).toEqual(['Proprietary.']);
    expect(partsOfText('')).toEqual([]);
  });

  it.each(['{}', '{Status}', '{a b}', '{a@}', '{@doc-a}', '{a', 'a}', '{a@b@c}'])(
    'is what only looks like one: %s',
    (text) => {
      expect(partsOfText(text)).toEqual([text]);
    },
  );
});
