import type { TestProject } from 'vitest/node';
import { build } from './build';
import { findOrInstallChromium } from './chromium';

declare module 'vitest' {
  export interface ProvidedContext {
    chromiumPath: string;
    printedByBuild: string;
  }
}

/** Builds the site that visitors get and finds the browser to open it in. */
export default function setup(project: TestProject): void {
  project.provide('chromiumPath', findOrInstallChromium());
  project.provide('printedByBuild', build());
}
