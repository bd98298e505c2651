import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Freezes what generated links come to. Run it only for a correction of totals that is meant, and read the difference
 * line by line: these figures are no proof that the engine is right, but that it still says what it said.
 */
const LINKS = 4000;
const SEED = 20_261_126;

const { module } = await runnerImport('./tests/links/corpus/frozenLinks.ts');
const lines = module
  .linksToFreeze(LINKS, SEED)
  .map((query) => module.frozenLine(query, module.totalsNow(query)));
writeFileSync(fileURLToPath(new URL('frozenTotals.tsv', import.meta.url)), `${lines.join('\n')}\n`);
