import { EXACT_ZERO, exactText, plusExact, readExact } from '../units/exactDecimal';
import type { BilledAmount, ImportedUsage, ImportResult, OtherUsage } from './importResult';

/** What several files say together. */
export interface JoinedImports {
  readonly usage: readonly ImportedUsage[];
  readonly others: readonly OtherUsage[];
  readonly amounts: readonly BilledAmount[];
  readonly amountByCurrency: ImportResult['amountByCurrency'];
  readonly days: ImportResult['days'];
}

/**
 * Several files as one. A bill of OpenAI and an export of what was used tell of the same tokens: where a file counts the
 * requests, the quantities of such a bill are left out, so that nothing counts twice. Its amounts stay. That two files
 * hold the same rows is not looked for.
 */
export function joinImports(results: readonly ImportResult[]): JoinedImports {
  const usage = results.flatMap((result) => result.usage);
  const isCounted = usage.some(({ requests }) => requests !== null && requests > 0);
  const firsts = results.flatMap(({ days }) => days?.first ?? []).toSorted();
  const lasts = results.flatMap(({ days }) => days?.last ?? []).toSorted();
  const [first, last] = [firsts[0], lasts.at(-1)];
  return {
    usage: isCounted ? usage.filter((one) => !isOfOpenAiBill(one)) : usage,
    others: results.flatMap(({ others }) => others),
    amounts: results.flatMap(({ amounts }) => amounts),
    amountByCurrency: sumsByCurrency(results),
    days: first && last ? { first, last } : null,
  };
}

/** Azure’s meters name their list, and no export tells their tokens again. */
function isOfOpenAiBill({ requests, priceListId }: ImportedUsage): boolean {
  return requests === null && priceListId === null;
}

function sumsByCurrency(results: readonly ImportResult[]): ImportResult['amountByCurrency'] {
  const sums = new Map<string, string>();
  for (const { amountByCurrency } of results) {
    for (const [currency, amount] of Object.entries(amountByCurrency)) {
      const parts = [sums.get(currency) ?? '0', amount].map((text) => readExact(text) ?? EXACT_ZERO);
      sums.set(currency, exactText(parts.reduce(plusExact)));
    }
  }
  return Object.fromEntries(sums);
}
