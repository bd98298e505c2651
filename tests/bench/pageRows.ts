import { type Browser, chromium, type Page } from 'playwright-core';
import { findOrInstallChromium } from '../e2e/support/chromium';
import { chromiumOptions } from '../e2e/support/launchChromium';
import {
  DESKTOP,
  heightOf,
  MOST_HEIGHT_PX,
  MOST_TAB_STOPS,
  queryOf,
  tabStopsToShare,
} from '../e2e/support/pageFigures';
import { serveSite } from '../e2e/support/servers';
import { compressedSite } from './compressedSite';
import { largeFileRows } from './largeFileRows';
import { onAPhone } from './lighthouse';
import { median } from './median';
import { EVERY_MODEL, openingMs } from './opening';
import type { Row } from './table';
import { typingMs } from './typing';

const MOST_TYPING_MS = 100;
const LEAST_PERFORMANCE = 98;
const MOST_BLOCKING_MS = 130;

const MOST_OPENING_MS = 50;

const TYPING_RUNS = 3;
const OPENING_RUNS = 5;
const PHONE_RUNS = 5;

/**
 * The page in a browser: how it answers typing, how it loads on a phone, how tall and how long a way it is, how fast it reads
 * a file. The site has to be built.
 */
export async function pageRows(): Promise<Row[]> {
  const path = findOrInstallChromium();
  const site = await serveSite(compressedSite(), { gzip: true });
  const browser = await chromium.launch(chromiumOptions(path));
  try {
    const page = (workloads: number) => `${site.address}${workloads === 0 ? '' : queryOf(workloads)}`;
    const typing = (workloads: number) =>
      medianOf(TYPING_RUNS, () => typingMs(browser, `${page(workloads)}#money`));
    const [twenty, one] = [await typing(20), await typing(1)];
    const phone = await times(PHONE_RUNS, () => onAPhone(site.address, path));
    const performance = median(phone.map((figures) => figures.performance));
    const blocking = median(phone.map(({ blockingMs }) => blockingMs));
    const stops = await onDesktop(browser, page(20), tabStopsToShare);
    const every = page(20).replace('&z=', `&${EVERY_MODEL}&z=`);
    const opening = await medianOf(OPENING_RUNS, () => openingMs(browser, `${every}#prices`));
    const height = await onDesktop(browser, page(1), heightOf);
    const largeFile = await largeFileRows(browser, site.address);
    return [
      atMost('typing, 20 workloads, p98 at 4x slowdown', twenty, MOST_TYPING_MS, 'ms'),
      { figure: '  with one workload', target: '', measured: text(one, 'ms'), pass: null },
      {
        figure: 'Lighthouse on a phone, performance',
        target: String(LEAST_PERFORMANCE),
        measured: String(performance),
        pass: performance >= LEAST_PERFORMANCE,
      },
      atMost('  total blocking time', blocking, MOST_BLOCKING_MS, 'ms'),
      atMost('Tab stops to Share, 20 workloads', stops, MOST_TAB_STOPS, ''),
      atMost('opening all models, 20 workloads', opening, MOST_OPENING_MS, 'ms'),
      atMost('height at 1440 px, one workload', height, MOST_HEIGHT_PX, 'px'),
      ...largeFile,
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

async function onDesktop(
  browser: Browser,
  address: string,
  measure: (page: Page) => Promise<number>,
): Promise<number> {
  const page = await browser.newPage({ viewport: DESKTOP });
  await page.goto(address);
  await page.locator('html.figures-shown').waitFor({ state: 'attached' });
  const figure = await measure(page);
  await page.close();
  return figure;
}

async function times<Result>(runs: number, run: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  while (results.length < runs) results.push(await run());
  return results;
}

async function medianOf(runs: number, run: () => Promise<number>): Promise<number> {
  return median(await times(runs, run));
}

function atMost(figure: string, measured: number, most: number, unit: string): Row {
  return { figure, target: text(most, unit), measured: text(measured, unit), pass: measured <= most };
}

function text(figure: number, unit: string): string {
  return `${Math.round(figure).toLocaleString('en')} ${unit}`.trim();
}
