import { describe, expect, it } from 'vitest';
import type { BillFile } from '../../src/analysis/billFiles';
import { reconcile } from '../../src/analysis/reconcile';
import { isoDate } from '../../src/units/calendar';
import { exactText } from '../../src/units/exactDecimal';
import { billFile, chargeOn, matchText, untoldOn, usageFile, usageOn } from '../support/bills';
import { basisBy } from '../support/cards';

const BATCH = { tuning: 'base', tier: 'batch' } as const;

/** The only month of some files by a list, as text. */
function monthOf(files: readonly BillFile[], listId = 'openai') {
  const { months } = reconcile(files, basisBy(listId));
  const [month, ...others] = months;
  if (!month || others.length > 0) throw new Error(`${months.length} months`);
  return matchText(month);
}

describe('a bill beside its usage', () => {
  it('is the same to the last digit: 4,228 requests', () => {
    // 5,789,342 in of which 229,120 cached: 5,560,222 x 0.15 + 229,120 x 0.075 + 106,885 x 0.60, per 1M
    // = 0.8340333 + 0.017184 + 0.064131 = 0.9153483.
    const usage = usageOn(5, {
      requests: 4_228,
      inputTokens: 5_789_342,
      cachedInputTokens: 229_120,
      outputTokens: 106_885,
    });
    const bill = billFile([
      chargeOn(5, 'input', 5_560_222, '0.8340333000000000'),
      chargeOn(5, 'cachedInput', 229_120, '0.017184'),
      chargeOn(5, 'output', 106_885, '0.064131'),
    ]);
    expect(monthOf([usageFile([usage]), bill])).toEqual({
      billed: '0.9153483',
      byList: '0.9153483',
      difference: '0',
      causes: [],
    });
  });

  it('is set beside its own quantities where no usage is told: 30 tokens in and 57 out', () => {
    // 30 x 0.15 + 57 x 0.60, per 1M = 0.0000045 + 0.0000342.
    const bill = billFile([chargeOn(14, 'input', 30, '0.0000045'), chargeOn(14, 'output', 57, '0.0000342')]);
    expect(monthOf([bill])).toEqual({
      billed: '0.0000387',
      byList: '0.0000387',
      difference: '0',
      causes: [],
    });
  });

  it('agrees on a Batch that is billed on the lines of calls outside Batch', () => {
    // 816,040 x 0.075 + 33,045 x 0.30, per 1M = 0.061203 + 0.0099135 = 0.0711165. Which line it stands on says nothing.
    const usage = usageOn(5, {
      tier: 'batch',
      requests: 200,
      inputTokens: 816_040,
      outputTokens: 33_045,
    });
    const bill = billFile([
      chargeOn(5, 'input', 816_040, '0.061203'),
      chargeOn(5, 'output', 33_045, '0.0099135'),
    ]);
    expect(monthOf([usageFile([usage]), bill])).toEqual({
      billed: '0.0711165',
      byList: '0.0711165',
      difference: '0',
      causes: [],
    });
  });

  it('differs by the list that its meters point to', () => {
    // 1M x 0.165 by Azure’s regional list, 0.15 by OpenAI’s.
    const bill = billFile([chargeOn(5, 'input', 1e6, '0.165', { priceListId: 'azure-regional' })]);
    expect(monthOf([bill])).toEqual({
      billed: '0.165',
      byList: '0.15',
      difference: '0.015',
      causes: [['list', '0.015', 'azure-regional']],
    });
  });

  it('differs by a list that it does not name, where that accounts for all of it', () => {
    // OpenAI’s 0.15 against 0.165 of Azure’s regional list. The documents’ list is the first that has that rate.
    const bill = billFile([chargeOn(5, 'input', 1e6, '0.15')]);
    expect(monthOf([bill], 'azure-regional')).toMatchObject({
      difference: '-0.015',
      causes: [['list', '-0.015', 'documents']],
    });
  });

  it('tells the list apart from a rate that is dearer still', () => {
    // A dearer region: 0.198, where the list that the meter points to has 0.165 and the one in use 0.15.
    const bill = billFile([chargeOn(5, 'input', 1e6, '0.198', { priceListId: 'azure-regional' })]);
    expect(monthOf([bill])).toMatchObject({
      difference: '0.048',
      causes: [
        ['rate', '0.033'],
        ['list', '0.015', 'azure-regional'],
      ],
    });
  });

  it('differs by what was cached and is billed in full', () => {
    // 0.6M x 0.15 + 0.4M x 0.075 = 0.12, billed 1M x 0.15 = 0.15.
    const usage = usageFile([usageOn(5, { inputTokens: 1e6, cachedInputTokens: 4e5 })]);
    const cached = { byList: '0.12', difference: '0.03', causes: [['cached', '0.03']] };
    expect(monthOf([usage, billFile([chargeOn(5, 'input', 1e6, '0.15')])])).toMatchObject(cached);
    // The same without the quantity: the sum is that of the same usage with nothing cached.
    expect(monthOf([usage, billFile([chargeOn(5, 'input', null, '0.15')])])).toMatchObject(cached);
  });

  it('differs by what was in Batch and is billed as if it were not', () => {
    // 1M x 0.075 in Batch, billed at 0.15.
    const usage = usageFile([usageOn(5, { tier: 'batch', inputTokens: 1e6 })]);
    expect(monthOf([usage, billFile([chargeOn(5, 'input', 1e6, '0.15')])])).toMatchObject({
      difference: '0.075',
      causes: [['batch', '0.075']],
    });
  });

  it('names Batch, Fast and fine-tuning by their rates where only the bill tells quantities', () => {
    // By the standard rate of 0.15: Batch 0.075, Fast 0.25, fine-tuned 0.30 per 1M.
    const causeOf = (amount: string) => monthOf([billFile([chargeOn(5, 'input', 1e6, amount)])]).causes;
    expect(causeOf('0.25')).toEqual([['tier', '0.1']]);
    expect(causeOf('0.3')).toEqual([['fine-tuned', '0.15']]);
    expect(causeOf('0.2')).toEqual([['rate', '0.05']]);
    // Half of the rate is Batch, or what is cached: a bill has lines of their own for that.
    expect(causeOf('0.075')).toEqual([['batch', '-0.075']]);
    const output = billFile([chargeOn(5, 'output', 1e6, '0.3')]);
    expect(monthOf([output]).causes).toEqual([['batch', '-0.3']]);
    const inFull = billFile([chargeOn(5, 'cachedInput', 1e6, '0.15')]);
    expect(monthOf([inFull]).causes).toEqual([['cached', '0.075']]);
  });

  it('says that what is free is free', () => {
    const bill = billFile([chargeOn(5, 'input', 1e6, '0'), chargeOn(5, 'input', 2e6, '0.3')]);
    expect(monthOf([bill])).toEqual({
      billed: '0.3',
      byList: '0.45',
      difference: '-0.15',
      causes: [['free', '-0.15']],
    });
  });

  it('keeps credits, items that nobody can map and prices that the list lacks apart', () => {
    const bill = billFile([
      chargeOn(5, 'input', 1e6, '0.15'),
      chargeOn(5, 'input', null, '-0.05'),
      chargeOn(5, null, null, '0.4', { item: 'evals | gpt-4o-mini-2024-07-18, input' }),
      chargeOn(5, 'input', 1e6, '0.25', { billing: { tuning: 'base', tier: 'fast' } }),
    ]);
    // Azure’s list has no Fast: of what is billed, 0.25 is without a price; 1M x 0.15 is by the list.
    expect(monthOf([bill], 'azure-global')).toEqual({
      billed: '0.75',
      byList: '0.15',
      difference: '0.6',
      causes: [
        ['unmapped', '0.4'],
        ['no-price', '0.25'],
        ['credits', '-0.05'],
      ],
    });
  });

  it('says that quantities differ where nothing else tells why', () => {
    // 1.1M billed and 1M used, at 0.15.
    const usage = usageFile([usageOn(5, { inputTokens: 1e6 })]);
    expect(monthOf([usage, billFile([chargeOn(5, 'input', 1.1e6, '0.165')])])).toMatchObject({
      difference: '0.015',
      causes: [['counts', '0.015']],
    });
  });

  it('says that nobody can tell why where the bill has no quantities', () => {
    const usage = usageFile([usageOn(5, { inputTokens: 1e6, outputTokens: 1e6 })]);
    expect(monthOf([usage, billFile([chargeOn(5, 'output', null, '0.61')])])).toMatchObject({
      billed: '0.61',
      byList: '0.75',
      causes: [
        ['counts', '-0.15'],
        ['not-told', '0.01'],
      ],
    });
  });
});

describe('days that only one of the two has anything on', () => {
  const million = (day: number) => usageOn(day, { inputTokens: 1e6 });
  const billed = (day: number, quantity = 1e6) =>
    chargeOn(day, 'input', quantity, String((quantity * 0.15) / 1e6));

  it('are not billed yet, or billed without usage', () => {
    const { compared } = reconcile(
      [
        usageFile([million(10), million(11), million(12)]),
        billFile([billed(9, 2e6), billed(10), billed(11)]),
      ],
      basisBy(),
    );
    // By the list 3 x 0.15 = 0.45; billed 0.30 + 0.15 + 0.15 = 0.60. Of that the 9th is 0.30, and the 12th lacks 0.15.
    expect(compared && matchText(compared)).toEqual({
      billed: '0.6',
      byList: '0.45',
      difference: '0.15',
      causes: [
        ['without-usage', '0.3'],
        ['not-billed', '-0.15'],
      ],
    });
    expect(compared?.causes.map(({ days }) => days)).toEqual([['2025-10-09'], ['2025-10-12']]);
  });

  it('are no difference where the bill has put the call on the day before', () => {
    expect(monthOf([usageFile([million(5), million(6)]), billFile([billed(5, 2e6)])])).toMatchObject({
      difference: '0',
      causes: [],
    });
  });

  it('are no cause where the one stands next to the other', () => {
    // All of the 5th is billed on the 6th, and a tenth more: 0.1M x 0.15.
    expect(monthOf([usageFile([million(5)]), billFile([billed(6, 1.1e6)])])).toMatchObject({
      causes: [['counts', '0.015']],
    });
  });

  it('are not taken for a cause where they would only make one of none', () => {
    // The bill of the 5th holds the 6th too, and 0.015 more: 0.1M x 0.15.
    expect(monthOf([usageFile([million(5), million(6)]), billFile([billed(5, 2.1e6)])])).toMatchObject({
      causes: [['counts', '0.015']],
    });
  });
});

it('counts the meters of Azure beside what an export of OpenAI tells, and no token twice', () => {
  const azure = billFile([chargeOn(5, 'input', 1e6, '0.15', { priceListId: 'azure-global' })]);
  const openAi = billFile([chargeOn(5, 'input', 2e6, '0.3')]);
  const usage = usageFile([usageOn(5, { inputTokens: 2e6 })]);
  // 3M in all, at 0.15 by either list.
  expect(monthOf([usage, openAi, azure])).toEqual({
    billed: '0.45',
    byList: '0.45',
    difference: '0',
    causes: [],
  });
});

describe('a bill that is not taken apart by items', () => {
  const usage = usageOn(5, { requests: 10, inputTokens: 1e6, outputTokens: 1e6 });

  it('is compared as a whole where the files tell of no other model', () => {
    // 0.15 + 0.60 = 0.75.
    expect(monthOf([usageFile([usage]), billFile([untoldOn(5, '0.75')])])).toMatchObject({
      billed: '0.75',
      difference: '0',
      causes: [],
    });
    // In Batch half of that.
    expect(monthOf([usageFile([usage]), billFile([untoldOn(5, '0.375')])])).toMatchObject({
      causes: [['batch', '-0.375']],
    });
    expect(monthOf([usageFile([usage]), billFile([untoldOn(5, '0.8')])])).toMatchObject({
      causes: [['not-told', '0.05']],
    });
  });

  it('is listed and not compared where it can be for other models too', () => {
    const files = [usageFile([usage], { others: [{ model: 'gpt-5' }] }), billFile([untoldOn(5, '0.75')])];
    const { months, compared, untold } = reconcile(files, basisBy());
    expect(compared).toBeNull();
    expect(months.map(matchText)).toMatchObject([{ byList: '0.75', difference: null }]);
    expect(untold.map(({ item, amount }) => [item, exactText(amount)])).toEqual([[null, '0.75']]);
  });

  it('of a gateway is what that has worked out itself, with the usage beside it', () => {
    const whole = chargeOn(5, null, null, '0.75', { item: 'gpt-4o-mini', model: 'gpt-4o-mini' });
    const { compared } = reconcile([usageFile([usage], { amounts: [whole] })], basisBy());
    expect(compared && matchText(compared)).toMatchObject({ difference: '0', causes: [] });
    expect(compared?.isWorkedOut).toBe(true);
  });
});

it('compares the usage of a gateway with a bill by lines, and sets aside what the gateway makes of it', () => {
  const whole = chargeOn(5, null, null, '0.2', { item: 'gpt-4o-mini', model: 'gpt-4o-mini' });
  const gateway = usageFile([usageOn(5, { inputTokens: 1e6 })], { amounts: [whole] });
  const { compared, setAside } = reconcile(
    [gateway, billFile([chargeOn(5, 'input', 1e6, '0.15')])],
    basisBy(),
  );
  expect(compared && matchText(compared)).toMatchObject({ billed: '0.15', difference: '0', causes: [] });
  expect(setAside.map(({ item, amount }) => [item, exactText(amount)])).toEqual([['gpt-4o-mini', '0.2']]);
});

it('does not take usage that names no model for none of this one', () => {
  const unnamed = usageFile([], {
    others: [{ model: null }],
    days: { first: isoDate('2025-10-05'), last: isoDate('2025-10-05') },
  });
  const bill = billFile([chargeOn(5, 'input', 1e6, '0.15')]);
  // By its own quantity; with usage of other models alone it would be billed without usage.
  expect(monthOf([unnamed, bill])).toMatchObject({ byList: '0.15', difference: '0', causes: [] });
  expect(monthOf([{ ...unnamed, others: [{ model: 'gpt-5' }] }, bill])).toMatchObject({
    byList: '0',
    causes: [['without-usage', '0.15']],
  });
});

it('sets a lower rate off against Batch that a bill puts on the line of other calls', () => {
  const batch = usageOn(5, { ...BATCH, inputTokens: 1e6 });
  const usage = usageFile([batch, usageOn(5, { inputTokens: 1e6 })]);
  // 0.075 + 0.15 = 0.225 for both on one line, and a credit of 0.01 beside it: that alone is the difference.
  const bill = billFile([chargeOn(5, 'input', 2e6, '0.225'), chargeOn(5, 'input', null, '-0.01')]);
  expect(monthOf([usage, bill])).toMatchObject({ difference: '-0.01', causes: [['credits', '-0.01']] });
  // 0.245 for both: in full they would be 0.30, so 0.02 of the 0.075 that Batch saves is not given.
  const dearer = billFile([chargeOn(5, 'input', 2e6, '0.245')]);
  expect(monthOf([usage, dearer])).toMatchObject({ difference: '0.02', causes: [['batch', '0.02']] });
});

describe('what is known of only one side', () => {
  it('is repriced usage without a bill', () => {
    const { months, compared } = reconcile([usageFile([usageOn(5, { inputTokens: 1e6 })])], basisBy());
    expect(months.map(matchText)).toEqual([{ billed: null, byList: '0.15', difference: null, causes: [] }]);
    expect(compared).toBeNull();
  });

  it('is a bill without quantities', () => {
    expect(monthOf([billFile([chargeOn(5, 'input', null, '0.15')])])).toEqual({
      billed: '0.15',
      byList: null,
      difference: null,
      causes: [],
    });
  });

  it('is listed in its own currency, and never mixed with dollars', () => {
    const euros = chargeOn(5, 'input', 1e6, '0.14', { currency: 'EUR' });
    const { months, otherCurrencies } = reconcile([billFile([euros])], basisBy());
    expect(months.map(matchText)).toEqual([{ billed: null, byList: '0.15', difference: null, causes: [] }]);
    expect(otherCurrencies.map(({ currency, amount }) => [currency, exactText(amount)])).toEqual([
      ['EUR', '0.14'],
    ]);
  });

  it('is listed for other models with its sums', () => {
    const other = { model: 'gpt-5', isThisModel: false, kind: null, billing: null };
    const bill = billFile([
      chargeOn(5, null, null, '1.5', { ...other, item: 'gpt-5, input' }),
      chargeOn(6, null, null, '0.25', { ...other, item: 'gpt-5, input' }),
      chargeOn(6, null, null, '0.01', { ...other, model: null, item: 'web search tool calls' }),
    ]);
    const { months, others } = reconcile([bill], basisBy());
    expect(months).toEqual([]);
    expect(others.map(({ item, amount }) => [item, exactText(amount)])).toEqual([
      ['gpt-5, input', '1.75'],
      ['web search tool calls', '0.01'],
    ]);
  });
});

describe('months', () => {
  it('are told apart, the newest first, whole ones from cut ones', () => {
    const usage = usageFile(
      [usageOn('2025-10-31', { inputTokens: 1e6 }), usageOn('2025-11-12', { inputTokens: 2e6 })],
      { days: { first: isoDate('2025-10-01'), last: isoDate('2025-11-12') } },
    );
    const { months } = reconcile([usage], basisBy());
    expect(months.map(({ month, days, isWhole }) => [month, days?.first, days?.last, isWhole])).toEqual([
      ['2025-11', '2025-11-01', '2025-11-12', false],
      ['2025-10', '2025-10-01', '2025-10-31', true],
    ]);
  });

  it('keep what has no date for the end', () => {
    const undated = { ...usageOn(5, { inputTokens: 1e6 }), day: null };
    const { months } = reconcile([usageFile([undated]), usageFile([usageOn(5, {})])], basisBy());
    expect(months.map(({ month }) => month)).toEqual(['2025-10', null]);
  });
});

it('sums the lines of a bill by the item, Batch apart', () => {
  const bill = billFile([
    chargeOn(5, 'input', 1e6, '0.15'),
    chargeOn(6, 'input', 1e6, '0.15'),
    chargeOn(6, 'input', 1e6, '0.075', { billing: BATCH }),
  ]);
  const { compared } = reconcile([bill], basisBy());
  expect(
    compared?.lines.map(({ key, billed, byList }) => [
      key,
      billed && exactText(billed),
      byList && exactText(byList),
    ]),
  ).toEqual([
    ['base.standard.input', '0.3', '0.3'],
    ['base.batch.input', '0.075', '0.075'],
  ]);
});
