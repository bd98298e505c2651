import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findOrInstallChromium } from './chromium';

declare module 'vitest' {
  export interface ProvidedContext {
    chromiumPath: string;
  }
}

/** Builds the site that visitors get and finds the browser to open it in. */
export default function setup(project: TestProject): void {
  project.provide('chromiumPath', findOrInstallChromium());
  build();
}

/** In a process of its own: this one is set up for tests, and would build the libraries' development versions. */
function build(): void {
  const vite = dirname(createRequire(import.meta.url).resolve('vite/package.json'));
  const { NODE_ENV: _, ...env } = process.env;
  execFileSync(process.execPath, [join(vite, 'bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    env,
    stdio: 'inherit',
  });
}
