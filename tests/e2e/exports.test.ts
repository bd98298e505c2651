import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { schemaFaults } from '../support/estimateSchema';
import { recordsOf } from '../support/parseCsv';
import { readXlsx } from '../support/readXlsx';
import { builtSite, metricOf } from './support/builtSite';
import { pressAction } from './support/questions';
import { DIST } from './support/servers';

const { open } = builtSite();

/** 1,000 x 30 x (2,000 x 0.15 + 500 x 0.60) / 1M = 18.00 and 1 x 0.15 + 0.2 x 0.60 = 0.27: 18.27. */
const TWO = '?t=Plan&w1=r1000d~i2000~o500~nBot&w2=r1m~i1000000~o200000~n%3D1%2B1';

async function exportDialog(page: Page): Promise<Locator> {
  await pressAction(page, 'Download');
  const dialog = page.getByRole('dialog', { name: 'Export this estimate' });
  await dialog.waitFor();
  return dialog;
}

async function downloaded(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

describe('an estimate taken away', () => {
  it('is a CSV whose numbers are those of the page', async () => {
    const page = await open(TWO);
    const dialog = await exportDialog(page);
    const { name, bytes } = await downloaded(page, dialog.getByRole('button', { name: 'Download CSV' }));
    expect(name).toMatch(/^plan-\d{4}-\d{2}-\d{2}\.csv$/);
    // The mark of UTF-8.
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const records = recordsOf(bytes.toString('utf8'));
    const lines = records
      .filter(({ Row }) => Row === 'line')
      .map((line) => [line.Workload, line['Amount USD']]);
    expect(lines).toEqual([
      ['Bot', '9'],
      ['Bot', '9'],
      ["'=1+1", '0.15'],
      ["'=1+1", '0.12'],
    ]);
    expect(
      records.find(({ Workload, Item }) => Workload === 'All workloads' && Item === 'A month'),
    ).toMatchObject({
      'Amount USD': '18.27',
    });
    await dialog.getByText(`Downloaded ${name}.`).waitFor();
  });

  it('is a workbook whose numbers are those of the page, with names that run as nothing', async () => {
    const page = await open(TWO);
    const dialog = await exportDialog(page);
    const { name, bytes } = await downloaded(page, dialog.getByRole('button', { name: 'Download XLSX' }));
    expect(name).toMatch(/^plan-\d{4}-\d{2}-\d{2}\.xlsx$/);
    const [totals, lines] = readXlsx(bytes);
    expect(totals?.rows.find((row) => row[0]?.value === 'All workloads')?.[2]?.value).toBe(
      await metricOf(page, 'monthly-usd'),
    );
    expect(lines?.rows.slice(1).map((row) => [row[0]?.value, row[9]?.value])).toEqual([
      ['Bot', 9],
      ['Bot', 9],
      ['=1+1', 0.15],
      ['=1+1', 0.12],
    ]);
    await dialog.getByText(`Downloaded ${name}.`).waitFor();
  });

  it('is JSON that fits the published schema and opens again with the same figure; undo takes it back', async () => {
    const page = await open(TWO);
    const { bytes } = await downloaded(
      page,
      (await exportDialog(page)).getByRole('button', { name: 'Download JSON' }),
    );
    const file = JSON.parse(bytes.toString('utf8'));
    expect(schemaFaults(file)).toEqual([]);
    expect(file.estimate.totals.monthlyUsd).toBe(18.27);

    const other = await open('');
    expect(await metricOf(other, 'monthly-usd')).toBe(18);
    const dialog = await exportDialog(other);
    await dialog
      .getByLabel(/drop one here/)
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: bytes });
    await dialog.getByText(/^Opened\./).waitFor();
    await other.keyboard.press('Escape');
    expect(await metricOf(other, 'monthly-usd')).toBe(18.27);
    expect(await metricOf(other, 'annual-usd')).toBe(await metricOf(page, 'annual-usd'));
    await other.getByRole('button', { name: 'Undo' }).click();
    expect(await metricOf(other, 'monthly-usd')).toBe(18);
  });

  it('is described by a schema beside the page, the one that the files were made with', async () => {
    const page = await open('');
    const response = await page.request.get(new URL('estimate.schema.json', page.url()).href);
    expect(response.ok()).toBe(true);
    const { estimateSchema } = await import('../../src/exports/estimateSchema');
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(estimateSchema())));
    expect(readFileSync(join(DIST, 'estimate.schema.json'), 'utf8')).toContain('draft/2020-12');
  });

  it('is a Markdown report and a FOCUS forecast of a month', async () => {
    const page = await open(TWO);
    const dialog = await exportDialog(page);
    const report = await downloaded(page, dialog.getByRole('button', { name: 'Download Markdown' }));
    expect(report.bytes.toString('utf8')).toMatch(/^# Plan\n\n\*\*\$18\.27 a month\*\*/);
    const month = await dialog.getByLabel('Month of the forecast').inputValue();
    const focus = await downloaded(page, dialog.getByRole('button', { name: 'Download FOCUS CSV' }));
    expect(focus.name).toBe(`plan-focus-1.2-forecast-${month}.csv`);
    const charges = recordsOf(focus.bytes.toString('utf8'));
    expect(charges.map(({ BilledCost }) => BilledCost)).toEqual(['9', '9', '0.15', '0.12']);
    expect(new Set(charges.map(({ x_ChargeStatus }) => x_ChargeStatus))).toEqual(new Set(['Forecast']));
    expect(charges[0]?.BillingPeriodStart).toBe(`${month}-01T00:00:00Z`);
  });

  it('is a picture that no text sticks out of, with the link and the shutdown date', async () => {
    const name = 'Answers to the questions of customers, second and third line';
    const page = await open(`?w1=r1000d~i2000~o500~n${encodeURIComponent(name)}&w2=r1h~i1000~o10~c50`);
    const dialog = await exportDialog(page);
    await dialog.getByText('Charts as SVG or PNG').click();
    const preview = dialog.getByRole('img', { name: /^Preview/ });
    await preview.waitFor();
    const texts = await preview.evaluate((image) => {
      const stage = document.createElement('div');
      const source = (image as HTMLImageElement).src;
      stage.innerHTML = decodeURIComponent(source.slice(source.indexOf(',') + 1));
      image.closest('dialog')?.append(stage);
      const found = [...stage.querySelectorAll('text')].map((text) => {
        const { x, width } = text.getBBox();
        return { text: text.textContent ?? '', left: x, right: x + width };
      });
      stage.remove();
      return found;
    });
    // 720 px with margins of 24.
    expect(texts.filter(({ left, right }) => left < 23.5 || right > 696.5)).toEqual([]);
    const all = texts.map(({ text }) => text);
    expect(all).toContain(name);
    expect(all.join(' ')).toContain('OpenAI shuts GPT-4o mini down on 14 January 2027.');
    expect(all.join('')).toContain('w1=r1000d');
  });

  it.each(['light', 'dark'] as const)(
    'has charts as SVG and PNG that need nothing of the page, seen %s',
    async (colorScheme) => {
      const page = await open(TWO, { colorScheme });
      const dialog = await exportDialog(page);
      await dialog.getByText('Charts as SVG or PNG').click();
      await dialog.getByRole('img', { name: /^Preview/ }).waitFor();
      for (const [dark, background] of [
        [false, 'rgb(255, 255, 255)'],
        [true, 'rgb(22, 24, 27)'],
      ] as const) {
        await dialog.getByLabel('Dark background').setChecked(dark);
        await dialog.locator(`img[src*="${encodeURIComponent(background)}"]`).waitFor();
        const svg = (
          await downloaded(page, dialog.getByRole('button', { name: 'Download SVG' }))
        ).bytes.toString('utf8');
        expect(svg).toContain('$18.27 a month');
        expect(svg).toContain('Bot');
        expect(svg).not.toMatch(/var\(|class=|style=|<image|<foreignObject|currentcolor/i);
        expect(
          svg.match(/url\([^)]*\)/g)?.every((reference) => /^url\(("|&quot;)?#/.test(reference)) ?? true,
        ).toBe(true);
        // Its width and height stand in the first chunk of the file, behind its signature.
        const { bytes } = await downloaded(page, dialog.getByRole('button', { name: 'Download PNG' }));
        expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
        expect(bytes.readUInt32BE(16)).toBe(1440);
        expect(bytes.readUInt32BE(20)).toBe(2 * Number(/height="(\d+)"/.exec(svg)?.[1]));
      }
    },
  );
});
