import { estimateFile } from '../exports/estimateFile';
import { type Exported, exportedFrom } from '../exports/exported';
import type { ReadEstimate } from '../exports/readEstimateFile';
import { listSaved, type SaveFault, saveNew } from './savedEstimates';
import { findAlike, freeName } from './savedNames';

/** What became of the estimates of a file; `fault` is why the rest of them was not saved. */
export interface Imported {
  readonly imported: number;
  /** Those of the same name and scenario as one that is saved, which were skipped. */
  readonly already: number;
  readonly fault: SaveFault | null;
}

/** Saves the estimates of a file beside those that are there. A name that is taken gets a number. */
export function importEstimates(estimates: readonly ReadEstimate[], exported: Exported): Imported {
  let imported = 0;
  let already = 0;
  for (const { name, scenario } of estimates) {
    const saved = listSaved()?.saved ?? [];
    if (findAlike(name, scenario, saved)) {
      already += 1;
      continue;
    }
    const file = estimateFile(exportedFrom(scenario, exported));
    const outcome = saveNew(freeName(name || `Imported ${exported.madeOn}`, saved), file);
    if (!outcome.ok) return { imported, already, fault: outcome.fault };
    imported += 1;
  }
  return { imported, already, fault: null };
}

/** How many came in and how many were there, in words. */
export function importedText({ imported, already }: Imported): string {
  const were = already === 1 ? 'one was' : `${already} were`;
  if (imported === 0) {
    if (already === 0) return 'The file holds no estimates.';
    return already === 1
      ? 'Nothing to import: the estimate is saved already.'
      : `Nothing to import: all ${already} estimates are saved already.`;
  }
  const count = imported === 1 ? 'one estimate' : `${imported} estimates`;
  return `Imported ${count}${already > 0 ? `; ${were} saved already` : ''}.`;
}
