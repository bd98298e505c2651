import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { checkData } from './src/build/checkData.ts';
import { classicParts } from './src/build/classicParts.ts';
import { factsStyles } from './src/build/factsStyles.ts';
import { globsInCacheKey } from './src/build/globsInCacheKey.ts';
import { leanData } from './src/build/leanData.ts';
import { plainImports } from './src/build/plainImports.ts';
import { previewSite } from './src/build/previewSite.ts';
import { rankParts } from './src/build/rankParts.ts';
import { site } from './src/build/site.ts';
import { workers } from './src/build/workers.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** A frame in a test of components is an element, not another page to fetch. */
const framesStayEmpty = { enableIframePageLoading: true, navigation: { disableChildFrameNavigation: true } };

/** Test files with modules of their own making. They alone run apart: the others share their modules, which is faster. */
const MOCKED = 'tests/**/*.mocked.test.{ts,tsx}';

const inABrowserOfSorts = {
  environment: 'happy-dom',
  environmentOptions: { happyDOM: { settings: framesStayEmpty } },
  setupFiles: ['tests/support/components.ts'],
  testTimeout: 30_000,
};

export default defineConfig({
  base: './',
  appType: 'mpa',
  // The oldest browsers that it runs in. What is newer in scripts and styles is turned into what they know, or found by a test.
  build: { target: 'baseline-widely-available' },
  plugins: [
    react(),
    checkData(root),
    leanData(),
    plainImports(),
    classicParts(),
    factsStyles(),
    rankParts(),
    site(root),
    previewSite(),
  ],
  worker: workers,
  test: {
    // As many as there are processors, which is one more than by default: here one that waits is one that is lost.
    maxWorkers: Math.max(2, availableParallelism()),
    // Threads start sooner than processes, and what was compiled is kept for the next run.
    pool: 'threads',
    experimental: { fsModuleCache: true },
    projects: [
      {
        plugins: [globsInCacheKey(root)],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/hosts/**', MOCKED],
          setupFiles: ['tests/support/properties.ts'],
          testTimeout: 30_000,
          isolate: false,
        },
      },
      {
        plugins: [react(), globsInCacheKey(root)],
        test: {
          name: 'components',
          ...inABrowserOfSorts,
          include: ['tests/**/*.test.tsx'],
          exclude: [MOCKED],
          isolate: false,
        },
      },
      {
        plugins: [react(), globsInCacheKey(root)],
        test: { name: 'mocked', ...inABrowserOfSorts, include: [MOCKED], isolate: true },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/globalSetup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          isolate: false,
          // Each has a browser of its own, which is several processes.
          maxWorkers: 2,
          // After the others, so that pages and their browsers have the machine to themselves.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
