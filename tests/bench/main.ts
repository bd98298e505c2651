import { availableParallelism, loadavg } from 'node:os';
import { engineRows } from './engineRows';
import { firstLoadRows } from './firstLoadRows';
import { pageRows } from './pageRows';
import { tableText } from './table';

const [load = 0] = loadavg();
const processors = availableParallelism();
const engineAlone = process.argv.includes('--engine');
// First, while nothing else runs.
const engine = engineRows();
const rows = [...(engineAlone ? [] : [...firstLoadRows(), ...(await pageRows())]), ...engine];
process.stdout.write(`${tableText(rows)}\n`);
if (load > processors) {
  process.stdout.write(
    `The machine was busy (load ${load.toFixed(1)} on ${processors} processors): times are too long.\n`,
  );
}
process.exitCode = rows.some(({ pass }) => pass === false) ? 1 : 0;
