import { runnerImport } from 'vite';

/** Prints what becomes of links without a check and with one, by what is done to them: exact, noticed or silently wrong. */
const { module } = await runnerImport('./tests/links/manglers/families.ts');
process.stdout.write(module.outcomesTable());
