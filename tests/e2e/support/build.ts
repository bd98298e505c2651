import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

interface BuildOptions {
  readonly outDir?: string;
  /** None where it is not given, whatever the tests run with. */
  readonly siteUrl?: string;
}

/**
 * Builds the site, and gives back what the build prints. In a process of its own: this one is set up for tests, and would
 * build the libraries' development versions.
 */
export function build({ outDir = 'dist', siteUrl = '' }: BuildOptions = {}): string {
  const vite = dirname(createRequire(import.meta.url).resolve('vite/package.json'));
  const { NODE_ENV: _, ...env } = process.env;
  return execFileSync(
    process.execPath,
    [join(vite, 'bin/vite.js'), 'build', '--emptyOutDir', '--outDir', outDir],
    {
      cwd: ROOT,
      env: { ...env, SITE_URL: siteUrl },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
}
