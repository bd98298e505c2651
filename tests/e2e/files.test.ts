import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { audit } from './support/audit';
import { builtSite, metricOf } from './support/builtSite';
import { openQuestion } from './support/questions';

const { open, site } = builtSite();

const HEAD = 'start_time,model,num_model_requests,input_tokens,input_cached_tokens,output_tokens';
const USAGE = `${HEAD}\n1759622400,gpt-4o-mini,1000,2000000,0,500000\n1759622400,gpt-5-mini,7,1000,0,50\n`;

const request = (custom_id: string, content: string) =>
  JSON.stringify({
    custom_id,
    method: 'POST',
    url: '/v1/chat/completions',
    body: { model: 'gpt-4o-mini', messages: [{ role: 'user', content }], max_tokens: 100 },
  });

const EXAMPLES = Array.from({ length: 10 }, (_, index) => {
  const messages = [
    { role: 'user', content: `hello world ${index}` },
    { role: 'assistant', content: 'hello world' },
  ];
  return JSON.stringify({ messages });
}).join('\n');

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

const chooser = (row: Locator) => row.locator('input[type="file"]');
const item = (row: Locator, name: string) =>
  row.getByRole('listitem').filter({ has: row.page().getByRole('heading', { name }) });

/** Notes all that a page asks for from now on, and with what. */
function requestsOf(page: Page) {
  const asked: { method: string; url: string; body: string | null }[] = [];
  page.on('request', (one) => asked.push({ method: one.method(), url: one.url(), body: one.postData() }));
  return asked;
}

describe('files that are given to the page', () => {
  it.each(['', 'presets/nightly-batch/'])(
    'are read on /%s, counted as the API counts, and nothing of them leaves it',
    async (path) => {
      const page = await open(path);
      const row = await openQuestion(page, 'bill');
      await page.waitForLoadState('networkidle');
      const asked = requestsOf(page);
      await chooser(row).setInputFiles([
        file('usage.csv', USAGE),
        file('requests.jsonl', `${request('a', 'hello world')}\n${request('b', 'hello world')}\n`),
        file('examples.jsonl', EXAMPLES),
      ]);
      await row
        .getByText('GPT-4o mini: 1,000 requests, 2,000,000 input tokens (0 cached), 500,000 output')
        .waitFor();
      // For the reply 3, for the message 3, its role 1, its text 2: 9 tokens each.
      await row.getByText('GPT-4o mini: 2 requests, 18 input tokens.').waitFor();
      // For the reply 3; two messages of 3 and a role; the texts 4 and 2: 17 tokens each.
      await row.getByText('10 examples: 170 tokens; the longest has 17.').waitFor();
      await item(row, 'usage.csv')
        .getByRole('cell', { name: 'gpt-5-mini' })
        .or(row.getByText('gpt-5-mini'))
        .first()
        .waitFor();
      expect(asked.length).toBeGreaterThan(0);
      for (const { method, url, body } of asked) {
        expect({ method, body }).toEqual({ method: 'GET', body: null });
        expect(url.slice(0, site().address.length + 7)).toBe(`${site().address}assets/`);
        expect(new URL(url).search).toBe('');
      }
      expect(page.url()).not.toMatch(/usage|examples|hello/);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    },
  );

  it('become workloads, which undo takes out again', async () => {
    const page = await open('');
    const row = await openQuestion(page, 'bill');
    await chooser(row).setInputFiles([file('usage.csv', USAGE)]);
    await row.getByRole('button', { name: 'Replace my workloads' }).click();
    // 1,000 requests a day of 2,000 and 500 tokens: 60M x 0.15 + 15M x 0.60 a month.
    await expect.poll(() => metricOf(page, 'monthly-usd')).toBe(18);
    await row.getByRole('button', { name: 'Add as a workload' }).click();
    await expect.poll(() => metricOf(page, 'monthly-usd')).toBe(36);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => metricOf(page, 'monthly-usd')).toBe(18);
    // The file is none of the history.
    await item(row, 'usage.csv').waitFor();
  });

  it('may be dropped anywhere: their row opens and comes into sight', async () => {
    const page = await open('', { viewport: { width: 1_440, height: 500 } });
    await page.locator('[data-question="bill"] [data-answer]').waitFor();
    await page.waitForLoadState('networkidle');
    const carried = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'usage.csv'));
      return data;
    }, USAGE);
    await page.dispatchEvent('h1', 'dragover', { dataTransfer: carried });
    await page.getByText(/^Drop the files anywhere/).waitFor();
    await page.dispatchEvent('h1', 'drop', { dataTransfer: carried });
    const row = page.locator('[data-question="bill"]');
    await item(row, 'usage.csv').waitFor();
    expect(await page.getByText(/^Drop the files anywhere/).count()).toBe(0);
    await expect.poll(() => row.evaluate((section) => section.getBoundingClientRect().top)).toBeLessThan(500);
    expect(new URL(page.url()).hash).toBe('#bill');
  });

  it('are found from the top of the page, and a usage may be pasted, by keyboard alone', async () => {
    const page = await open('');
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: 'Your files' }).press('Enter');
    const row = page.locator('[data-question="bill"]');
    const field = row.getByLabel(/^Or paste a text/);
    await field.focus();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text', '{"prompt_tokens":30,"completion_tokens":57}');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await row.getByRole('button', { name: 'What names no model is GPT-4o mini' }).press('Enter');
    await row.getByText('GPT-4o mini: 1 request, 30 input tokens (0 cached), 57 output tokens.').waitFor();
    await row.getByRole('button', { name: /^Take away Pasted text/ }).press('Enter');
    await row.locator('button:focus:text-is("Choose files")').waitFor();
  });

  it('are stopped in the middle, and keep what was read until then', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'files-'));
    const path = join(folder, 'large.csv');
    writeFileSync(path, `${HEAD}\n${'1759622400,gpt-4o-mini,1,10,0,5\n'.repeat(4_000_000)}`);
    try {
      const page = await open('');
      const row = await openQuestion(page, 'bill');
      await chooser(row).setInputFiles(path);
      await row.getByRole('progressbar', { name: 'Reading large.csv' }).waitFor();
      await row.getByText(/ a second, .* left$/).waitFor();
      await row.getByRole('button', { name: 'Stop' }).click();
      await row.getByText(/^Stopped before its end/).waitFor();
      const requests = await row.getByText(/^GPT-4o mini: [\d,]+ requests/).textContent();
      const count = Number(/([\d,]+) requests/.exec(requests ?? '')?.[1]?.replaceAll(',', ''));
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(4_000_000);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  const deep = `${'{"body":'.repeat(300)}1${'}'.repeat(300)}`;
  const CORRUPT: Readonly<Record<string, readonly [content: string | Buffer, said: RegExp]>> = {
    'empty.csv': ['', /^It is empty\.$/],
    'packed.csv.gz': [Buffer.from([0x1f, 0x8b, 8, 0, 0]), /compressed with gzip/],
    'wide.csv': [Buffer.from(`\ufeff${USAGE}`, 'utf16le'), /UTF-16/],
    'pointer.csv': ['version https://git-lfs.github.com/spec/v1\noid sha256:0\n', /git lfs pull/],
    'times.csv': ['start_time,end_time,start_time_iso,end_time_iso\n1759622400,1759708800,a,b\n', /no usage/],
    'other.csv': ['name,colour\nA,red\n', /no file of usage/],
    'cut.csv': [USAGE.slice(0, -12), /^Line 3: It has \d cells of 6: it may have been cut off\.$/],
    'cut.jsonl': [
      `${request('a', 'x')}\n${request('b', 'y').slice(0, 40)}`,
      /^Line 2: It is not JSON, or it was cut off/,
    ],
    'deep.jsonl': [`${request('a', 'x')}\n${deep}\n`, /^Line 2: It is nested more than 200 deep/],
    'marked.csv': [`\ufeff${USAGE.replaceAll('\n', '\r\n')}`, /^GPT-4o mini: 1,000 requests/],
  };

  it('that are corrupt are each told what is wrong, and none stops another', async () => {
    const page = await open('');
    const row = await openQuestion(page, 'bill');
    await chooser(row).setInputFiles(Object.entries(CORRUPT).map(([name, [content]]) => file(name, content)));
    for (const [name, [, said]] of Object.entries(CORRUPT)) {
      await item(row, name).getByText(said).first().waitFor();
    }
  });

  it.each([320, 1_440])('fit the window at %s px, and axe finds nothing', async (width) => {
    const page = await open('', { viewport: { width, height: 900 } });
    const row = await openQuestion(page, 'bill');
    await chooser(row).setInputFiles([
      file('usage.csv', USAGE),
      file('examples.jsonl', EXAMPLES),
      file('requests.jsonl', `${request('a', 'hello world')}\n{"broken\n`),
      file(`${'long-name'.repeat(12)}.csv`, 'name,colour\nA,red\n'),
    ]);
    await row.getByText(/^It is no file of usage/).waitFor();
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await tooWide()).toBeLessThanOrEqual(0);
    expect(await audit(page, { covered: width < 960 })).toEqual([]);
  });
});
