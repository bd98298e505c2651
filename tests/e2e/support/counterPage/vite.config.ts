import { defineConfig } from 'vite';
import { rankParts } from '../../../../src/build/rankParts';
import { workerPackages } from '../../../../src/build/workerPackages';

/** A page that is built with the workers of the site, but without the site. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [rankParts()],
  worker: { format: 'es', plugins: () => [rankParts(), workerPackages()] },
  build: { modulePreload: false },
});
