import { engineRows } from './engineRows';
import { firstLoadRows } from './firstLoadRows';
import { tableText } from './table';

const engineAlone = process.argv.includes('--engine');
const rows = [...(engineAlone ? [] : firstLoadRows()), ...engineRows()];
process.stdout.write(`${tableText(rows)}\n`);
process.exitCode = rows.some(({ pass }) => pass === false) ? 1 : 0;
