import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { type Running, serveSite } from './servers';

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface BuiltSite {
  readonly site: () => Running;
  /** Opens a page of the site, `?…` or `embed/?…`, and waits until it shows its figures unless told not to. */
  readonly open: (path: string, options?: OpenOptions) => Promise<Page>;
}

export interface OpenOptions extends BrowserContextOptions {
  readonly waitForFigures?: boolean;
  readonly before?: (page: Page) => Promise<unknown>;
  /** Complaints of the browser that the test itself provokes. */
  readonly expectsComplaints?: boolean;
}

/**
 * The built site and a browser for the tests of a file. After each test: the browser had nothing to complain of, and no
 * page asked anything of another origin.
 */
export function builtSite({ flags = [] }: { readonly flags?: readonly string[] } = {}): BuiltSite {
  let site: Running;
  let browser: Browser;
  const opened: Page[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    site = await serveSite();
    browser = await chromium.launch({
      executablePath: inject('chromiumPath'),
      args: [...CHROMIUM_FLAGS, ...flags],
    });
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.context().close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const open: BuiltSite['open'] = async (path, options = {}) => {
    const { waitForFigures = true, before, expectsComplaints = false, ...context } = options;
    const page = await (await browser.newContext(context)).newPage();
    opened.push(page);
    if (!expectsComplaints) watch(page, complaints);
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith('data:') && !url.startsWith('http://127.0.0.1:'))
        complaints.push(`asked for ${url}`);
    });
    await before?.(page);
    await page.goto(path.startsWith('http') ? path : site.address + path);
    if (waitForFigures) await page.locator('html.figures-shown').waitFor({ state: 'attached' });
    return page;
  };
  return { site: () => site, open };
}

function watch(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
}

/** The unrounded USD that a metric carries, or null where it carries none. The metric must stand on the page once. */
export async function metricOf(page: Page, metric: string): Promise<number | null> {
  const outputs = page.locator(`output[data-metric="${metric}"]`);
  expect(await outputs.count()).toBe(1);
  const usd = await outputs.getAttribute('data-usd');
  return usd === null ? null : Number(usd);
}
