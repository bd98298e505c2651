import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { installDebianPackage } from './debian';

/** Chromium without its windows, which opens a page in less than half the time, before those with them. */
const SYSTEM_BROWSERS = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const HOW =
  'The browser tests need Chromium: install it (Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH to its program.';

/** The path of a Chromium; one is installed where none is found. Fails with one line that says how to get one. */
export function findOrInstallChromium(): string {
  const found = find();
  if (found) return found;
  for (const install of [() => installDebianPackage('chromium-headless-shell'), installPlaywrightDownload]) {
    try {
      install();
    } catch {
      continue;
    }
    const installed = find();
    if (installed) return installed;
  }
  throw new Error(HOW);
}

function find(): string | undefined {
  return [...SYSTEM_BROWSERS, playwrightPath()].find((path) => path !== undefined && existsSync(path));
}

function playwrightPath(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function installPlaywrightDownload(): void {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
}
