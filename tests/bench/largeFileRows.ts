import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Row } from './table';

/** The largest file that Batch takes, how fast it has to be read with its tokens counted, and in how much memory. */
const FILE_MEGABYTES = 199;
const LEAST_MEGABYTES_A_SECOND = 15;
const MOST_MEMORY_MEGABYTES = 550;

const BYTES_PER_MEGABYTE = 1_000_000;
const CHARACTERS_A_REQUEST = 4_500;
const MOST_MS = 120_000;

/** A file of requests for Batch, with prose as it is written in the docs of this project. Gives back the number of requests. */
function writeRequests(path: string): number {
  const prose = readdirSync('docs')
    .map((name) => readFileSync(join('docs', name), 'utf8'))
    .join('\n');
  const file = openSync(path, 'w');
  let requests = 0;
  for (let bytes = 0; bytes < FILE_MEGABYTES * BYTES_PER_MEGABYTE; requests += 1) {
    const from = (requests * 7_919) % (prose.length - CHARACTERS_A_REQUEST);
    const content = prose.slice(from, from + CHARACTERS_A_REQUEST);
    const body = { model: 'gpt-4o-mini', messages: [{ role: 'user', content }], max_tokens: 200 };
    const line = { custom_id: `request-${requests}`, method: 'POST', url: '/v1/chat/completions', body };
    bytes += writeSync(file, `${JSON.stringify(line)}\n`);
  }
  closeSync(file);
  return requests;
}

/** Reads the largest file of requests for Batch on the page, in its worker, with all tokens counted. */
export async function largeFileRows(browser: Browser, address: string): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const path = join(folder, 'requests.jsonl');
    const requests = writeRequests(path);
    const page = await browser.newPage();
    await page.goto(`${address}#bill`);
    const row = page.locator('[data-question="bill"]');
    await row.getByRole('button', { name: 'Choose files' }).waitFor();
    const start = performance.now();
    await row.locator('input[type="file"]').setInputFiles(path);
    await row
      .getByText(`GPT-4o mini: ${requests.toLocaleString('en')} requests`)
      .waitFor({ timeout: MOST_MS });
    const seconds = (performance.now() - start) / 1_000;
    const memory = await mostMemoryMegabytes(browser);
    await page.close();
    const rate = statSync(path).size / BYTES_PER_MEGABYTE / seconds;
    return [
      {
        figure: `Batch file of ${FILE_MEGABYTES} MB on the page, tokens counted`,
        target: `${LEAST_MEGABYTES_A_SECOND} MB/s`,
        measured: `${rate.toFixed(1)} MB/s`,
        pass: rate >= LEAST_MEGABYTES_A_SECOND,
      },
      {
        figure: '  most memory of a page',
        target: `${MOST_MEMORY_MEGABYTES} MB`,
        measured: memory === null ? 'not known here' : `${memory.toFixed(0)} MB`,
        pass: memory === null ? null : memory <= MOST_MEMORY_MEGABYTES,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The most that the memory of any page's process ever came to, its workers included; null where the system tells none. */
async function mostMemoryMegabytes(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmHWM:\s+(\d+) kB/.exec(statusOf(id))?.[1] ?? 0) / 1_000);
  const most = Math.max(0, ...peaks);
  return most === 0 ? null : most;
}

function statusOf(process: number): string {
  try {
    return readFileSync(`/proc/${process}/status`, 'utf8');
  } catch {
    return '';
  }
}
