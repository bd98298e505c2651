import { defineConfig } from 'vite';
import { rankParts } from '../../../../src/build/rankParts.ts';
import { workers } from '../../../../src/build/workers.ts';

/** A page that is built with the workers of the site, but without the site. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [rankParts()],
  worker: workers,
  build: { modulePreload: false },
});
