import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PreviewFigures, previewFigures } from '../../../src/build/previews/previewFigures';

const FOLDER = new URL('../../../src/build/previews/', import.meta.url);

const shown: (PreviewFigures & { sha256: string })[] = JSON.parse(
  readFileSync(new URL('manifest.json', FOLDER), 'utf8'),
);

const picture = (id: string) => readFileSync(new URL(`${id}.png`, FOLDER));

describe('the preview pictures', () => {
  it('show what the calculator says now; `npm run previews` draws them anew', () => {
    expect(shown.map(({ sha256: _, ...figures }) => figures)).toEqual(previewFigures());
  });

  it('are the ones that were drawn with these figures, and no others', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));
    expect(files.sort()).toEqual(shown.map(({ id }) => `${id}.png`).sort());
    for (const { id, sha256 } of shown)
      expect(createHash('sha256').update(picture(id)).digest('hex')).toBe(sha256);
  });

  it.each(shown.map(({ id }) => id))('are PNG of 1200 by 630 px and at most 120 KB: %s', (id) => {
    const bytes = picture(id);
    expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    // The header chunk comes first: width and height stand from the 17th byte on, four bytes each.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThanOrEqual(120_000);
  });
});
