import { describe, expect, it } from 'vitest';
import { priceShareText } from '../../src/wording/priceShare';
import { basisBy } from '../support/cards';

const ofList = (listId: string, priced: Parameters<typeof priceShareText>[1], full = {}) =>
  priceShareText(basisBy(listId).rates, priced, full);

describe('a price as a part of another', () => {
  it('is half where it is', () => {
    expect(ofList('documents', { tier: 'batch' })).toBe('half price');
    expect(ofList('documents', { kind: 'cachedInput' })).toBe('half price');
  });

  it('is the same or twice as much where it is', () => {
    // 0.15 / 0.15 on Azure, 0.30 / 0.15 at OpenAI.
    expect(ofList('azure-global', { tuning: 'fineTuned' })).toBe('the same price');
    expect(ofList('openai', { tuning: 'fineTuned' })).toBe('twice the price');
  });

  it('is told in per cent elsewhere', () => {
    // 0.083 / 0.165 = 50.3%; 0.25 / 0.15 = 166.7%.
    expect(ofList('azure-data-zone', { tier: 'batch' })).toBe('50.3% of the price');
    expect(ofList('openai', { tier: 'fast' })).toBe('166.7% of the price');
  });

  it('is none where the list lacks either', () => {
    expect(
      ofList('azure-global', { tuning: 'fineTuned', tier: 'batch' }, { tuning: 'fineTuned' }),
    ).toBeNull();
    expect(ofList('documents', { tier: 'batch' }, { tier: 'fast' })).toBeNull();
  });
});
