import { defineConfig } from 'vitest/config';

/** Sites of other generators with the texts in them. They are installed when first asked for, so `npm test` has none. */
export default defineConfig({
  test: {
    name: 'hosts',
    include: ['tests/hosts/**/*.test.ts'],
    globalSetup: ['tests/e2e/support/globalSetup.ts'],
    testTimeout: 60_000,
    hookTimeout: 20 * 60_000,
    fileParallelism: false,
  },
});
