import { describe, expect, it } from 'vitest';
import { modelDate, REPLACEMENT_MODEL, THIS_MODEL } from '../../src/catalog/models';

describe('the models', () => {
  it('are the one that is priced and the one that its maker names as replacement', () => {
    expect(THIS_MODEL.id).toBe('gpt-4o-mini');
    expect(THIS_MODEL.replacement).toBe(REPLACEMENT_MODEL.id);
  });

  it('have the dates that the page gives', () => {
    expect(modelDate(THIS_MODEL, 'api-shutdown')).toBe('2027-01-14');
    expect(modelDate(THIS_MODEL, 'azure-retirement')).toBe('2027-04-14');
  });

  it('say which date is lacking', () => {
    expect(() => modelDate(THIS_MODEL, 'birthday')).toThrow('gpt-4o-mini has no date "birthday"');
  });

  it('have a rate card to compare with', () => {
    expect(REPLACEMENT_MODEL.cards).not.toEqual([]);
  });
});
