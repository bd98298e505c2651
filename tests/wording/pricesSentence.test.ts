import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/units/format';
import { pricesSentence } from '../../src/wording/pricesSentence';
import { basisBy, cardOf, listOf } from '../support/cards';

const start = (id: string) => `${listOf(id).title}, checked ${formatDate(cardOf(id).checked)}`;

describe('whose prices an estimate is by, in a sentence', () => {
  it('names the list, its check and what sources differ on', () => {
    expect(pricesSentence(basisBy())).toBe(
      `${start('documents')}. Sources differ on training: $0.30 here, $3.00 by “${listOf('openai').title}”.`,
    );
    expect(pricesSentence(basisBy('openai'))).toBe(
      `${start('openai')}. Sources differ on training: $3.00 here, $0.30 by “${listOf('documents').title}”.`,
    );
  });

  it('says nothing of sources of another seller', () => {
    expect(pricesSentence(basisBy('azure-global'))).toBe(`${start('azure-global')}.`);
  });

  it('counts prices of one’s own', () => {
    expect(pricesSentence(basisBy('azure-global', { 'base.standard.input': 0.1 }))).toBe(
      `${start('azure-global')}, with one price of your own.`,
    );
    const own = { 'base.standard.input': 0.1, training: 3 } as const;
    // What training costs is then the reader’s word, and no source’s.
    expect(pricesSentence(basisBy('documents', own))).toBe(
      `${start('documents')}, with 2 prices of your own.`,
    );
  });
});
