import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { jsonText } from '../../wording/json';
import { PICTURE_HEIGHT_PX, PICTURE_WIDTH_PX } from '../discovery/headTags';
import { previewFigures } from './previewFigures';
import { previewMarkup } from './previewMarkup';

/** The name of the file that says which figures each picture shows, beside the pictures. */
export const MANIFEST = 'manifest.json';

/** Draws every preview picture into a folder, and beside them what they show and which files show it. */
export async function drawPreviews(root: string, folder: string, chromiumPath: string): Promise<void> {
  const css = ['src/ui/styles/tokens.css', 'src/build/previews/preview.css']
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: PICTURE_WIDTH_PX, height: PICTURE_HEIGHT_PX } });
  const manifest = [];
  for (const figures of previewFigures()) {
    await page.setContent(previewMarkup(figures, css));
    const picture = await page.screenshot();
    writeFileSync(join(folder, `${figures.id}.png`), picture);
    manifest.push({ ...figures, sha256: createHash('sha256').update(picture).digest('hex') });
  }
  await browser.close();
  writeFileSync(join(folder, MANIFEST), jsonText(manifest));
}
