import type { IsoDate } from '../units/calendar';
import { EXACT_ZERO, type ExactDecimal, exactText, plusExact, readExact } from '../units/exactDecimal';
import type { BilledAmount, Ending, ImportedUsage, ImportResult, NoteId, OtherUsage } from './importResult';
import { isOfCalls } from './isOfCalls';
import { KeptNames } from './keptNames';
import { modelOfName } from './modelName';
import { plusUsage } from './plusUsage';
import type { RowReading } from './rowReading';
import { RowTally } from './rowTally';
import { SumsByKey } from './sumsByKey';

/** Sums up what the rows of a file say, by model, day and way of billing: the memory used never depends on their number. */
export class Collector {
  private readonly usage = new SumsByKey<ImportedUsage>();
  private readonly others = new SumsByKey<OtherUsage>();
  private readonly amounts = new SumsByKey<BilledAmount>();
  private readonly byCurrency = new Map<string, ExactDecimal>();
  private readonly notes = new Map<NoteId, number>();
  private readonly names = new KeptNames();
  private first: IsoDate | null = null;
  private last: IsoDate | null = null;
  private readonly tally = new RowTally();

  /** @param untoldModel the model of rows that name none, where it was asked and told */
  constructor(readonly untoldModel?: string | undefined) {}

  /** Takes what is read of a row. Where it can’t be read, that is a problem of its line, and no other row suffers. */
  take(line: number, read: () => RowReading): void {
    this.tally.take(line, () => this.add(read()));
  }

  /** A row that could not even be split or parsed. */
  takeFault(line: number, reason: string): void {
    this.tally.takeFault(line, reason);
  }

  /** A problem of the whole file. */
  noteWhole(field: string, reason: string): void {
    this.tally.note(null, field, reason);
  }

  result(ending: Ending): ImportResult {
    return {
      usage: this.usage.all(),
      others: this.others.all(),
      amounts: this.amounts.all(),
      amountByCurrency: Object.fromEntries([...this.byCurrency].map(([code, sum]) => [code, exactText(sum)])),
      problems: this.tally.problems,
      problemCount: this.tally.problemCount,
      rows: this.tally.rows,
      notes: Object.fromEntries(this.notes),
      days: this.first && this.last && { first: this.first, last: this.last },
      ending,
    };
  }

  private add({ usage, amount, days, notes = [] }: RowReading): 'thisModel' | 'others' | 'empty' {
    for (const note of notes) this.notes.set(note, (this.notes.get(note) ?? 0) + 1);
    const day = usage?.day ?? amount?.day ?? null;
    if (days) this.see(days.first, days.last);
    else if (day) this.see(day, day);
    const isThisModel = usage ? modelOfName(usage.model ?? '')?.isThisModel : amount?.isThisModel;
    if (usage && isThisModel) this.addUsage(usage);
    else if (usage) this.addOther(usage);
    if (amount) this.addAmount(amount);
    if (!usage && !amount) return 'empty';
    return isThisModel ? 'thisModel' : 'others';
  }

  private addUsage(usage: ImportedUsage): void {
    const { day, priceListId, tuning, tier } = usage;
    this.usage.add([day, priceListId, tuning, tier, String(isOfCalls(usage))], usage, plusUsage);
  }

  private addOther({ model, requests, inputTokens, outputTokens }: ImportedUsage): void {
    const name = this.names.keep(model);
    const other = { model: name, rows: 1, requests: requests ?? 0, inputTokens, outputTokens };
    this.others.add([name], other, (sum, more) => ({
      model: name,
      rows: sum.rows + more.rows,
      requests: sum.requests + more.requests,
      inputTokens: sum.inputTokens + more.inputTokens,
      outputTokens: sum.outputTokens + more.outputTokens,
    }));
  }

  private addAmount(amount: BilledAmount): void {
    const { day, currency, priceListId, kind, isThisModel } = amount;
    const item = isThisModel ? amount.item : this.names.keep(amount.item);
    // Without a name nobody knows what is counted, so that the counts can't be added.
    const quantity = item === null ? null : amount.quantity;
    // What is free and what is taken off stay apart from what is paid: each tells something of its own.
    const sign = Math.sign(Number(amount.amount));
    const key = [day, item, currency, priceListId, kind, String(isThisModel), String(sign)];
    this.amounts.add(key, { ...amount, item, quantity }, (sum, more) => ({
      ...sum,
      amount: exactText(plusExact(exact(sum), exact(more))),
      quantity: sum.quantity === null || more.quantity === null ? null : sum.quantity + more.quantity,
    }));
    this.byCurrency.set(currency, plusExact(this.byCurrency.get(currency) ?? EXACT_ZERO, exact(amount)));
  }

  private see(first: IsoDate, last: IsoDate): void {
    if (this.first === null || first < this.first) this.first = first;
    if (this.last === null || last > this.last) this.last = last;
  }
}

function exact({ amount }: BilledAmount): ExactDecimal {
  return readExact(amount) ?? EXACT_ZERO;
}
