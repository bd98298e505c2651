import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/analysis/reconcile';
import { joinImports } from '../../src/imports/joinImports';
import { matchText } from '../support/bills';
import { basisBy } from '../support/cards';
import { costOf } from './money';
import { importOf, tableText } from './support';

const midnight = (day: number) => 1_759_622_400 + day * 86_400;

const usageOn = (day: number, requests: number, input: number) =>
  importOf(
    tableText([
      ['start_time', 'model', 'num_model_requests', 'input_tokens', 'output_tokens'],
      [midnight(day), 'gpt-4o-mini', requests, input, 0],
    ]),
  );

const billOn = (day: number, amount: string, quantity: number) =>
  importOf(
    tableText([
      ['start_time', 'amount_value', 'amount_currency', 'line_item', 'quantity', 'quantity_unit'],
      [midnight(day), amount, 'usd', 'gpt-4o-mini, input', quantity, 'tokens'],
    ]),
  );

const azure = () =>
  importOf(
    tableText([
      ['date', 'meterName', 'quantity', 'unitOfMeasure', 'cost', 'currency'],
      ['2025-10-20', 'gpt-4o-mini-0718-Inp-glbl Tokens', 1, '1M', '0.15', 'USD'],
    ]),
  );

describe('several files', () => {
  it('are one, over all of their days', async () => {
    const joined = joinImports([await usageOn(3, 1, 400_000), await usageOn(0, 2, 600_000)]);
    expect(joined.days).toEqual({ first: '2025-10-05', last: '2025-10-08' });
    // A million tokens at 0.15.
    expect(costOf(joined.usage).usd).toBe(0.15);
  });

  it('of use and of what was billed for it count its tokens once', async () => {
    const joined = joinImports([await usageOn(0, 1, 1_000_000), await billOn(1, '0.15', 1_000_000)]);
    expect(costOf(joined.usage).usd).toBe(0.15);
    expect(joined.amountByCurrency).toEqual({ USD: '0.15' });
  });

  it('that are bills alone are counted by their quantities, and those of Azure always', async () => {
    const bills = joinImports([await billOn(0, '0.1', 600_000), await billOn(1, '0.2', 400_000)]);
    expect(costOf(bills.usage).usd).toBe(0.15);
    expect(bills.amountByCurrency).toEqual({ USD: '0.3' });
    const both = joinImports([await usageOn(0, 1, 1_000_000), await azure()]);
    expect(costOf(both.usage).usd).toBe(0.3);
  });

  it('of use and of what was billed are set beside each other, as they are', async () => {
    const files = [await usageOn(0, 1, 1_000_000), await billOn(1, '0.18', 1_200_000)];
    const { compared } = reconcile(files, basisBy('openai'));
    // 1,000,000 tokens used and, on the next day, 1,200,000 billed, at 0.15 per 1M: 200,000 are all of the difference.
    expect(compared && matchText(compared)).toEqual({
      billed: '0.18',
      byList: '0.15',
      difference: '0.03',
      causes: [['counts', '0.03']],
    });
  });

  it('may be none', () => {
    expect(joinImports([])).toEqual({ usage: [], others: [], amounts: [], amountByCurrency: {}, days: null });
  });
});
