import { describe, expect, it } from 'vitest';
import { factOf } from '../../src/facts/facts';
import { sayingsOf } from '../../src/facts/sayings';

const said = (factId: string) =>
  sayingsOf(factOf(factId)).map(({ text, claims }) => [text, claims.map(({ source }) => source)]);

describe('what is said of a fact', () => {
  it('stands once where all say the same, with everyone who says it', () => {
    expect(said('price-input')).toEqual([
      ['$0.15 per 1M tokens', ['doc-a', 'doc-b', 'openai-pricing', 'openai-model-page', 'openai-launch']],
    ]);
  });

  it('stands apart where sources differ, in the order of the claims', () => {
    expect(said('training-price')).toEqual([
      ['$0.30 per 1M tokens', ['doc-a']],
      ['$3.00 per 1M tokens', ['openai-pricing', 'openai-fine-tuning-guide']],
    ]);
  });

  it('keeps apart a source that contradicts itself', () => {
    expect(said('gpt-5.1-mini-price')).toEqual([
      ['similar', ['doc-a']],
      ['higher', ['doc-a']],
      ['none listed', ['openai-pricing']],
    ]);
  });

  it('keeps apart a figure and the word that there is none', () => {
    expect(said('gpqa-diamond')).toEqual([
      ['none published', ['doc-a']],
      ['40.2%', ['openai-launch', 'openai-gpt-4.1-post']],
    ]);
  });

  it('keeps apart the same number with another qualifier', () => {
    expect(said('saving-gpt-3.5-turbo')).toEqual([
      ['about 60%', ['doc-a']],
      ['more than 60%', ['doc-b', 'openai-launch']],
    ]);
  });

  it('brings together claims that do not stand side by side', () => {
    const claims = ['a', 'b', 'a'].map((value, index) => ({ value, source: `page-${index}`, where: 'x' }));
    expect(sayingsOf({ unit: 'text', claims })).toEqual([
      { text: 'a', claims: [claims[0], claims[2]] },
      { text: 'b', claims: [claims[1]] },
    ]);
  });
});
