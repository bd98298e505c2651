import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CACHE, installApart } from '../support/installApart';

const PACKAGES = { lighthouse: '12.8.2' };

/** What Lighthouse says of a page on a phone. */
export interface PhoneFigures {
  /** Of 100. */
  readonly performance: number;
  readonly blockingMs: number;
}

interface Result {
  readonly categories: { readonly performance: { readonly score: number } };
  readonly audits: { readonly 'total-blocking-time': { readonly numericValue: number } };
}

/** Runs Lighthouse once, with its own settings for a phone. It brings 200 packages, and is installed where it is first used. */
export async function onAPhone(address: string, chromiumPath: string): Promise<PhoneFigures> {
  const root = installApart(`${CACHE}/lighthouse`, PACKAGES);
  const { stdout } = await promisify(execFile)(
    join(root, 'node_modules/.bin/lighthouse'),
    [
      address,
      '--output=json',
      '--quiet',
      '--only-categories=performance',
      '--no-enable-error-reporting',
      '--chrome-flags=--headless --no-sandbox --disable-gpu',
    ],
    { env: { ...process.env, CHROME_PATH: chromiumPath }, maxBuffer: 64 * 1024 * 1024 },
  );
  const { categories, audits } = JSON.parse(stdout) as Result;
  return {
    performance: Math.round(categories.performance.score * 100),
    blockingMs: audits['total-blocking-time'].numericValue,
  };
}
