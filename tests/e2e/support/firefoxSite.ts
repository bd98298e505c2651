import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

export interface FirefoxSite {
  /** Opens a page of the site, or one at a whole address. */
  readonly open: (path: string) => Promise<Page>;
}

/** The built site in Firefox for the tests of a file. After each: nothing to complain of, and nothing asked of another origin. */
export function firefoxSite(executablePath: string): FirefoxSite {
  let browser: Browser;
  const opened: Page[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      defaultViewport: { width: 1_440, height: 900 },
    });
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
  });

  const open: FirefoxSite['open'] = async (path) => {
    const page = await browser.newPage();
    opened.push(page);
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(?:data:|http:\/\/127\.0\.0\.1:)/.test(url)) complaints.push(`asked for ${url}`);
    });
    await page.goto(path.startsWith('http') ? path : inject('siteAddress') + path);
    return page;
  };
  return { open };
}
