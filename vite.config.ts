import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { checkData } from './src/build/checkData';
import { site } from './src/build/site';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), checkData(`${root}data`), site(root)],
});
