import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { chromiumOptions } from './launchChromium';

export interface BuiltSite {
  /** Where the site is served; ends in a slash. */
  readonly site: () => { readonly address: string };
  /** Opens a page of the site, `?…` or `embed/?…`, and waits until it shows its figures unless told not to. */
  readonly open: (path: string, options?: OpenOptions) => Promise<Page>;
  /** Opens another page of the site in the place of one, and waits until it shows its figures: far faster than `open`. */
  readonly turn: (page: Page, path: string) => Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  readonly waitForFigures?: boolean;
  readonly before?: (page: Page) => Promise<unknown>;
  /** Complaints of the browser that the test itself provokes. */
  readonly expectsComplaints?: boolean;
}

/**
 * The built site and a browser for the tests of a file, one of its own if it needs flags. After each test: the browser had nothing to complain of, and no
 * page asked anything of another origin.
 */
export function builtSite({ flags = [] }: { readonly flags?: readonly string[] } = {}): BuiltSite {
  let browser: Browser;
  const opened: Page[] = [];
  const complaints: string[] = [];

  const site = { address: inject('siteAddress') };

  beforeAll(async () => {
    browser = await (flags.length > 0
      ? chromium.launch(chromiumOptions(inject('chromiumPath'), flags))
      : chromium.connect(browserOfWorker()));
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.context().close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
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
    if (waitForFigures) await figuresShown(page);
    return page;
  };
  const turn: BuiltSite['turn'] = async (page, path) => {
    await page.goto(site.address + path);
    await figuresShown(page);
  };
  return { site: () => site, open, turn };
}

/** Vitest numbers its workers from 1. */
function browserOfWorker(): string {
  const address = inject('browserAddresses')[Number(process.env.VITEST_POOL_ID) - 1];
  if (address === undefined) throw new Error('there is no browser for this worker');
  return address;
}

/** The served figures are seen before the page has started; what is done to it counts from then on. */
async function figuresShown(page: Page): Promise<void> {
  await page.locator('html.figures-shown.started').waitFor({ state: 'attached' });
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
