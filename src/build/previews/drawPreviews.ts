import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { PICTURE_HEIGHT_PX, PICTURE_WIDTH_PX } from '../discovery/headTags';
import { indexedPng } from './indexedPng';
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
    const picture = indexedPng(await pixelsOf(page), PICTURE_WIDTH_PX, PICTURE_HEIGHT_PX);
    writeFileSync(join(folder, `${figures.id}.png`), picture);
    manifest.push({ ...figures, sha256: createHash('sha256').update(picture).digest('hex') });
  }
  await browser.close();
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** What a page shows, as four bytes (red, green, blue, alpha) for each pixel. */
async function pixelsOf(page: Page): Promise<Uint8Array> {
  const png = (await page.screenshot()).toString('base64');
  const pixels = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('there is no canvas');
    context.drawImage(image, 0, 0);
    let bytes = '';
    for (const byte of context.getImageData(0, 0, image.width, image.height).data)
      bytes += String.fromCharCode(byte);
    return btoa(bytes);
  }, png);
  return Buffer.from(pixels, 'base64');
}
