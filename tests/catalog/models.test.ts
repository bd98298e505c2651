import { describe, expect, it } from 'vitest';
import { modelDate, THIS_MODEL } from '../../src/catalog/models';
import { REPLACEMENT } from '../../src/catalog/replacement';
import { makerOf, sellerOf, shutdownAt } from '../../src/catalog/sellers';

describe('the models', () => {
  it('are the one that is priced and the one that its maker names as replacement', () => {
    expect(THIS_MODEL.id).toBe('gpt-4o-mini');
    expect(THIS_MODEL.replacement).toBe(REPLACEMENT.model.id);
  });

  it('have the dates that the page gives', () => {
    expect(modelDate(THIS_MODEL, 'fine-tuning-jobs-end')).toBe('2027-01-06');
    expect(shutdownAt(makerOf(THIS_MODEL), THIS_MODEL)?.date).toBe('2027-01-14');
    expect(shutdownAt(sellerOf('azure'), THIS_MODEL)?.date).toBe('2027-04-14');
    expect(shutdownAt(makerOf(REPLACEMENT.model), REPLACEMENT.model)).toBeNull();
  });

  it('say which date is lacking', () => {
    expect(() => modelDate(THIS_MODEL, 'birthday')).toThrow('gpt-4o-mini has no date "birthday"');
    expect(() => sellerOf('nobody')).toThrow('no seller "nobody"');
  });

  it('have a rate card to compare with', () => {
    expect(REPLACEMENT.list.model).toBe(REPLACEMENT.model.id);
    // Input is $0.10 per 1M tokens.
    expect(REPLACEMENT.card.prices['base.standard.input']?.usd).toBe(0.1);
  });
});
