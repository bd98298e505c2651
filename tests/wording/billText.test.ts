import { describe, expect, it } from 'vitest';
import type { BillFile } from '../../src/analysis/billFiles';
import { reconcile } from '../../src/analysis/reconcile';
import { isoDate } from '../../src/units/calendar';
import { billSentence, matchedLineLabel, monthLabel } from '../../src/wording/billText';
import { causeLabel, causeMeaning } from '../../src/wording/causeText';
import { daysText, spanText } from '../../src/wording/daysText';
import { otherSumsFormat, shownSums } from '../../src/wording/otherSums';
import { billFile, chargeOn, untoldOn, usageFile, usageOn } from '../support/bills';
import { basisBy } from '../support/cards';

const OCTOBER = { days: { first: isoDate('2025-10-01'), last: isoDate('2025-10-31') } };

const said = (files: readonly BillFile[], listId = 'openai') =>
  billSentence(reconcile(files, basisBy(listId)));

describe('whether a bill matches', () => {
  // A million tokens are 0.15 by the list.
  const million = usageFile([usageOn(5, { inputTokens: 1e6 })], OCTOBER);
  const billed = (amount: string, quantity: number | null = 1e6) =>
    billFile([chargeOn(5, 'input', quantity, amount)], OCTOBER);

  it('is told with all digits where not one differs', () => {
    const bill = billFile([chargeOn(5, 'input', 30, '0.0000045'), chargeOn(5, 'output', 57, '0.0000342')]);
    expect(said([bill])).toBe(
      'Billed $0.0000387 for 5 October 2025, $0.0000387 by this list: the same to the last digit.',
    );
  });

  it('is told to the cent where no cent tells the two apart', () => {
    expect(said([million, billed('0.151')])).toBe(
      'Billed $0.151 for October 2025, $0.15 by this list: the same to the cent.',
    );
  });

  it('is told with the one cause of the difference', () => {
    // 40M of 100M tokens cached: 60 x 0.15 + 40 x 0.075 = 12.00, billed 100 x 0.15 = 15.00.
    const usage = usageFile([usageOn(5, { inputTokens: 1e8, cachedInputTokens: 4e7 })], OCTOBER);
    expect(said([usage, billed('15', 1e8)])).toBe(
      'Billed $15.00 for October 2025, $12.00 by this list: $3.00 more, cached input.',
    );
    expect(said([million, billed('0.075')])).toBe(
      'Billed $0.075 for October 2025, $0.15 by this list: $0.075 less, Batch.',
    );
    const zone = billFile([chargeOn(5, 'input', 1e6, '0.165', { priceListId: 'azure-data-zone' })]);
    expect(said([zone], 'azure-global')).toMatch(/: \$0.015 more, by the prices of Azure Data Zone\.$/);
  });

  it('is told with the main cause only where none goes against it', () => {
    const unmapped = chargeOn(6, null, null, '5', { item: 'evals' });
    const more = billFile([chargeOn(5, 'input', 1e6, '0.25'), unmapped], OCTOBER);
    expect(said([million, more])).toMatch(/: \$5.10 more, mainly items without a price known\.$/);
    const less = billFile([chargeOn(5, 'input', null, '-2'), chargeOn(6, 'input', 1e6, '0.15'), unmapped]);
    expect(said([less])).toMatch(/: \$3.00 more, for 2 reasons\.$/);
  });

  it('says so where parts differ and the sum does not', () => {
    const bill = billFile([
      chargeOn(5, 'input', 1e6, '0.15'),
      chargeOn(5, 'input', null, '-1'),
      chargeOn(5, null, null, '1', { item: 'evals' }),
    ]);
    expect(said([bill])).toMatch(/: as much in all, though parts of it differ\.$/);
  });

  it('is not told of what only one side knows', () => {
    expect(said([million])).toBe(
      'The usage for October 2025 comes to $0.15 by this list; no bill can be set beside it.',
    );
    expect(said([billed('0.15', null)])).toBe(
      'Billed $0.15 for October 2025; no quantities are told to set beside it.',
    );
    const euros = billFile([chargeOn(5, 'input', 1e6, '0.14', { currency: 'EUR' })], OCTOBER);
    expect(said([euros])).toBe(
      'What is billed for October 2025 comes to $0.15 by this list; its amounts are in another currency.',
    );
    const dollarsToo = billFile([
      chargeOn(5, 'input', 1e6, '0.14', { currency: 'EUR' }),
      chargeOn(5, 'output', 1e6, '0.6'),
    ]);
    expect(said([dollarsToo])).toBe(
      'Billed $0.60 for 5 October 2025 and more that can’t be set beside the list, which makes it $0.75.',
    );
  });

  it('is not told of a bill that does not say what it is for, nor of other models', () => {
    expect(said([billFile([untoldOn(5, '0.5'), untoldOn(6, '0.25')])])).toBe(
      'Billed $0.75 without saying what for: an export grouped by line item can be set beside the list.',
    );
    const other = { item: 'gpt-5, input', model: 'gpt-5', isThisModel: false };
    expect(said([billFile([chargeOn(5, null, null, '1', other)])])).toBe(
      'These files tell nothing of GPT-4o mini in US dollars.',
    );
  });

  it('never takes a price that the list lacks for nothing', () => {
    const fast = { tuning: 'base', tier: 'fast' } as const;
    const usage = usageFile([usageOn(5, { inputTokens: 1e6 }), usageOn(5, { ...fast, outputTokens: 1e6 })]);
    expect(said([usage, billed('0.15')], 'azure-global')).toMatch(
      /, over \$0.15 by this list: the same to the last digit, but for what it has no price of\.$/,
    );
    expect(said([usage, billed('1.15')], 'azure-global')).toMatch(
      /: \$1.00 more, other rates, but for what it has no price of\.$/,
    );
  });

  it('calls what a gateway has worked out by no other name', () => {
    const whole = chargeOn(5, null, null, '0.15', { item: 'gpt-4o-mini', model: 'gpt-4o-mini' });
    expect(said([usageFile([usageOn(5, { inputTokens: 1e6 })], { amounts: [whole] })])).toMatch(
      /^A gateway makes it \$0.15 for 5 October 2025, \$0.15 by this list/,
    );
  });

  it('is told of all months together', () => {
    const bill = billFile([
      chargeOn('2025-09-30', 'input', 1e6, '0.15'),
      chargeOn('2025-10-01', 'input', 2e6, '0.3'),
    ]);
    expect(said([bill])).toBe('Billed $0.45 in 2 months, $0.45 by this list: the same to the last digit.');
  });
});

describe('a month', () => {
  it('is whole, or says how many of its days are told', () => {
    const usage = usageFile([usageOn('2025-11-02', { inputTokens: 1 }), usageOn(5, { inputTokens: 1 })], {
      days: { first: isoDate('2025-10-01'), last: isoDate('2025-11-12') },
    });
    const undated = usageFile([{ ...usageOn(5, { inputTokens: 1 }), day: null }]);
    expect(reconcile([usage, undated], basisBy()).months.map(monthLabel)).toEqual([
      '1–12 November 2025: 12 of 30 days',
      'October 2025',
      'Without a date',
    ]);
  });
});

describe('days', () => {
  it('are told in as few words as say them all', () => {
    const on = (...days: string[]) => daysText(days.map(isoDate));
    expect(on('2025-10-09')).toBe('9 October 2025');
    expect(on('2025-10-09', '2025-10-10', '2025-10-11')).toBe('9–11 October 2025');
    expect(on('2025-10-09', '2025-10-12')).toBe('2 days of 9–12 October 2025');
    expect(spanText(isoDate('2025-09-30'), isoDate('2025-10-02'))).toBe('30 September to 2 October 2025');
    expect(spanText(isoDate('2025-12-31'), isoDate('2026-01-01'))).toBe('31 December 2025 to 1 January 2026');
  });

  it('stand in the causes that are of days', () => {
    const cause = { amount: { digits: 1n, places: 0 }, listId: null, days: [isoDate('2025-10-12')] };
    expect(causeMeaning({ ...cause, id: 'not-billed' })).toBe(
      'Used and not billed: 12 October 2025. A bill can come days after its usage.',
    );
    expect(causeMeaning({ ...cause, id: 'without-usage' })).toBe(
      'Billed, with no usage in these files: 12 October 2025.',
    );
  });
});

describe('what is billed', () => {
  it('has a line for each item, and for what has no price', () => {
    const batch = { tuning: 'fineTuned', tier: 'batch' } as const;
    const { months } = reconcile(
      [
        billFile([
          chargeOn(5, 'output', 1, '1'),
          chargeOn(5, 'input', 1, '1', { billing: batch }),
          chargeOn(5, 'training', 1, '1'),
          chargeOn(5, 'input', null, '-1'),
          chargeOn(5, null, null, '1', { item: 'evals' }),
        ]),
      ],
      basisBy(),
    );
    expect(months[0]?.lines.map(matchedLineLabel)).toEqual([
      'Output',
      'Fine-tuned Batch input',
      'Training',
      'evals',
      'Credits and refunds',
    ]);
  });

  it('names the list of a cause', () => {
    expect(causeLabel({ id: 'list', listId: 'azure-regional' })).toBe('Prices of Azure Regional');
    expect(causeLabel({ id: 'list', listId: 'gone' })).toBe('Prices of another list');
  });

  it('keeps its currency, and sums up what is too much to name', () => {
    const euros = { currency: 'EUR', amount: { digits: -1234567n, places: 3 } };
    expect(otherSumsFormat([euros])(euros)).toBe('EUR −1,234.567');
    const sums = Array.from({ length: 23 }, (_, index) => ({
      item: `item ${index + 1}`,
      currency: 'USD',
      amount: { digits: BigInt(index + 1), places: 0 },
    }));
    const shown = shownSums(sums);
    // 23 down to 4 have names; 3 + 2 + 1 are one sum.
    expect(shown).toHaveLength(21);
    expect(shown[0]?.label).toBe('item 23');
    expect(shown.at(-1)).toMatchObject({ label: '3 other items' });
    expect(shown.map(otherSumsFormat(shown)).at(-1)).toBe('$6.00');
  });
});
