import { existsSync } from 'node:fs';
import { installDebianPackage } from './debian';

const SYSTEM_BROWSERS = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Why the tests in it are left out, and what to do about it. */
export const WITHOUT_FIREFOX =
  'No Firefox, so its tests are skipped: install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH to its program.';

/** The path of a Firefox; one is installed where none is found. Null where none can be had. */
export function findOrInstallFirefox(): string | null {
  const found = find();
  if (found) return found;
  try {
    installDebianPackage('firefox-esr');
  } catch {
    return null;
  }
  return find() ?? null;
}

function find(): string | undefined {
  return SYSTEM_BROWSERS.find((path) => path !== undefined && existsSync(path));
}
