import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** Draws the preview pictures anew, with the figures of now. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const { module: browser } = await runnerImport('./tests/e2e/support/chromium.ts');
const { module: previews } = await runnerImport('./src/build/previews/drawPreviews.ts');
await previews.drawPreviews(root, `${root}src/build/previews`, browser.findOrInstallChromium());
