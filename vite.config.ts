import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { checkData } from './src/build/checkData.ts';
import { leanPrices } from './src/build/leanPrices.ts';
import { site } from './src/build/site.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** A frame in a test of components is an element, not another page to fetch. */
const framesStayEmpty = { enableIframePageLoading: true, navigation: { disableChildFrameNavigation: true } };

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), checkData(root), leanPrices(), site(root)],
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/hosts/**'],
          setupFiles: ['tests/support/properties.ts'],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react()],
        define: { PARTS_ARE_FILES: 'true' },
        test: {
          name: 'components',
          environment: 'happy-dom',
          environmentOptions: { happyDOM: { settings: framesStayEmpty } },
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/components.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/globalSetup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
