import { runnerImport } from 'vite';

/** Lists the facts with their age in days, the oldest first: what to check next. */
const { module } = await runnerImport('./src/facts/factsByAge.ts');
const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
const lines = module
  .factsByAge(today)
  .map(
    ({ ageDays, newest, id, sources }) =>
      `${String(ageDays).padStart(5)}  ${newest.padEnd(10)}  ${id}  (${sources.join(', ')})`,
  );
process.stdout.write(`Age in days, newest date, fact, sources:\n${lines.join('\n')}\n`);
