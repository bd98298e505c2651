import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { build } from './build';
import { findOrInstallChromium } from './chromium';
import { findOrInstallFirefox, WITHOUT_FIREFOX } from './firefox';
import { chromiumOptions } from './launchChromium';
import { serveSite } from './servers';

declare module 'vitest' {
  export interface ProvidedContext {
    chromiumPath: string;
    /** Null where there is none. */
    firefoxPath: string | null;
    printedByBuild: string;
    /** Where the built site is served. */
    siteAddress: string;
    /** Where a browser can be had, one for each worker: what is copied in one can't be pasted in another. */
    browserAddresses: readonly string[];
  }
}

/**
 * Builds the site that visitors get, serves it, and starts the browsers to open it in: once for all files of tests, since
 * each start takes longer than many a test.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromiumPath = findOrInstallChromium();
  project.provide('chromiumPath', chromiumPath);
  const firefoxPath = findOrInstallFirefox();
  if (firefoxPath === null) process.stderr.write(`${WITHOUT_FIREFOX}\n`);
  project.provide('firefoxPath', firefoxPath);
  project.provide('printedByBuild', build());
  const site = await serveSite();
  project.provide('siteAddress', site.address);
  const browsers: BrowserServer[] = await Promise.all(
    Array.from({ length: Number(project.config.maxWorkers) }, () =>
      chromium.launchServer({ ...chromiumOptions(chromiumPath), host: '127.0.0.1' }),
    ),
  );
  project.provide(
    'browserAddresses',
    browsers.map((browser) => browser.wsEndpoint()),
  );
  return async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await site.close();
  };
}
