import { availableParallelism, loadavg } from 'node:os';
import { TIMES_ONLY } from './acrossProcesses';
import { engineRows, engineTimes } from './engineRows';
import { firstLoadRows } from './firstLoadRows';
import { importRows } from './importRows';
import { pageRows } from './pageRows';
import { tableText } from './table';
import { tokenRows } from './tokenRows';

if (process.argv.includes(TIMES_ONLY)) process.stdout.write(JSON.stringify(engineTimes()));
else await printTable(process.argv.includes('--engine'));

async function printTable(engineAlone: boolean): Promise<void> {
  const [load = 0] = loadavg();
  const processors = availableParallelism();
  // First, while nothing else runs.
  const engine = [...engineRows(), ...tokenRows(), ...(await importRows())];
  const rows = [...(engineAlone ? [] : [...firstLoadRows(), ...(await pageRows())]), ...engine];
  process.stdout.write(`${tableText(rows)}\n`);
  if (load > processors) {
    process.stdout.write(
      `The machine was busy (load ${load.toFixed(1)} on ${processors} processors): times are too long.\n`,
    );
  }
  process.exitCode = rows.some(({ pass }) => pass === false) ? 1 : 0;
}
