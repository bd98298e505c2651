import { THIS_MODEL } from '../../catalog/models';
import type { ImportResult, NoteId, RowCounts } from '../../imports/importResult';
import { daysUntil, type IsoDate } from '../../units/calendar';
import { formatCount, formatDate } from '../../units/format';
import { counted } from '../../wording/counted';

/** The days from one to another: `5 October 2025`, `5 October 2025 to 31 October 2025 (27 days)`. */
export function spanText({ first, last }: { readonly first: IsoDate; readonly last: IsoDate }): string {
  if (first === last) return formatDate(first);
  return `${formatDate(first)} to ${formatDate(last)} (${counted(daysUntil(last, first) + 1, 'day')})`;
}

/** Where the rows of a file went. */
export function rowsText({ all, thisModel, others, empty, faulty }: RowCounts): string {
  const places = [
    [thisModel, `of ${THIS_MODEL.title}`],
    [others, `not of ${THIS_MODEL.title}`],
    [empty, 'without usage'],
    [faulty, 'that can’t be read'],
  ] as const;
  const told = places.filter(([rows]) => rows > 0).map(([rows, what]) => `${formatCount(rows)} ${what}`);
  return all === 0 ? 'No rows.' : `${counted(all, 'row')}: ${told.join(', ')}.`;
}

/** What a file says of the model that is priced here; null where it says nothing of it. */
export function usageText({ usage }: Pick<ImportResult, 'usage'>): string | null {
  if (usage.length === 0) return null;
  const total = (of: (one: ImportResult['usage'][number]) => number) =>
    usage.reduce((sum, one) => sum + of(one), 0);
  const requests = usage.every((one) => one.requests === null)
    ? 'no requests told'
    : counted(
        total((one) => one.requests ?? 0),
        'request',
      );
  const more = [
    [total(({ trainingTokens }) => trainingTokens), 'training token'],
    [total(({ hostingHours }) => hostingHours), 'hour of hosting', 'hours of hosting'],
    [total(({ webSearches }) => webSearches), 'web search', 'web searches'],
  ] as const;
  const parts = [
    requests,
    `${counted(
      total(({ inputTokens }) => inputTokens),
      'input token',
    )} (${formatCount(total(({ cachedInputTokens }) => cachedInputTokens))} cached)`,
    counted(
      total(({ outputTokens }) => outputTokens),
      'output token',
    ),
    ...more
      .filter(([count]) => count > 0)
      .map(([count, one, many = `${one}s`]) => `${formatCount(count)} ${count === 1 ? one : many}`),
  ];
  return `${THIS_MODEL.title}: ${parts.join(', ')}.`;
}

/** What was billed, to the digit; null where a file bills nothing. */
export function billedText({ amountByCurrency }: Pick<ImportResult, 'amountByCurrency'>): string | null {
  const sums = Object.entries(amountByCurrency).map(([currency, amount]) => `${currency} ${amount}`);
  return sums.length === 0 ? null : `Amounts in all: ${sums.join(', ')}.`;
}

const NOTES: Readonly<Record<NoteId, (rows: string) => string>> = {
  'model-not-told': (rows) => `No model named: ${rows}. An export can be grouped by model.`,
  'batch-not-told': (rows) =>
    `Not said whether in Batch, and taken as not: ${rows}. An export can be grouped by Batch.`,
  'tier-not-told': (rows) => `No service tier named, and taken as standard: ${rows}.`,
  'item-not-told': (rows) => `Not said what was billed: ${rows}. Costs can be grouped by line item.`,
  'item-not-mapped': (rows) =>
    `Of ${THIS_MODEL.title}, under a name for which no price is known here: ${rows}.`,
  free: (rows) => `Used, and billed at nothing: ${rows}.`,
  'not-billed': (rows) => `Failed or expired, and not billed: ${rows}.`,
};

/** What was taken for granted, or could not be told, a sentence each. */
export function noteTexts({ notes }: Pick<ImportResult, 'notes'>): readonly string[] {
  return (Object.keys(NOTES) as NoteId[]).flatMap((id) => {
    const rows = notes[id] ?? 0;
    return rows === 0 ? [] : NOTES[id](counted(rows, 'row'));
  });
}
