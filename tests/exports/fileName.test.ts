import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/exports/fileName';
import { arbitraryScenario } from '../support/arbitraryScenario';

const named = (title: string) => fileName(title, 'estimate', '2026-11-26', 'csv');

describe('the name of a file', () => {
  it.each([
    ['Helpdesk 2027', 'helpdesk-2027-2026-11-26.csv'],
    ['  Q&A: bots / chat  ', 'q-a-bots-chat-2026-11-26.csv'],
    ['Büro “Süd”', 'büro-süd-2026-11-26.csv'],
    ['日本語の見積', '日本語の見積-2026-11-26.csv'],
    ['हिन्दी', 'हिन्दी-2026-11-26.csv'],
    // What is made of parts is one letter, however it was typed.
    ['Cafe\u0301', 'café-2026-11-26.csv'],
    ['../../etc/passwd', 'etc-passwd-2026-11-26.csv'],
    ['CON', 'con-2026-11-26.csv'],
    ['a\u202Egnp.exe', 'a-gnp-exe-2026-11-26.csv'],
    // A compatibility sign may hold a slash.
    ['℀', 'a-c-2026-11-26.csv'],
    ['x'.repeat(60), `${'x'.repeat(40)}-2026-11-26.csv`],
    ['', 'gpt-4o-mini-estimate-2026-11-26.csv'],
    ['🚀 ...', 'gpt-4o-mini-estimate-2026-11-26.csv'],
  ])('of “%s” is %s', (title, name) => {
    expect(named(title)).toBe(name);
  });

  it('says what the file is where it is not the estimate itself', () => {
    expect(fileName('Helpdesk', 'focus-1.4-forecast', '2026-12', 'csv')).toBe(
      'helpdesk-focus-1.4-forecast-2026-12.csv',
    );
    expect(fileName('', 'chart-split', '2026-11-26', 'png')).toBe('gpt-4o-mini-chart-split-2026-11-26.png');
  });

  it('is one that every file system takes, whatever the title', () => {
    const title = fc.oneof(
      arbitraryScenario.map((scenario) => scenario.title),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    fc.assert(
      fc.property(title, (text) => {
        const name = named(text);
        expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*-2026-11-26\.csv$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThan(255);
        expect(name).toBe(name.normalize('NFC'));
      }),
    );
  });
});
