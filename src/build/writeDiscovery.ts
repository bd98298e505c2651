import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import type { BuiltPages } from './discovery/discovery.ts';

const NOTICE =
  'SITE_URL is not set: canonical addresses, preview pictures, oEmbed, sitemap and robots.txt, which need it, are left out.';

interface Place {
  readonly root: string;
  readonly dist: string;
  /** Null where the address of the site is not known. */
  readonly siteUrl: string | null;
  readonly log: (line: string) => void;
}

/** Writes the pages with all by which they are found and previewed, and says so when a part of that is left out. */
export async function writeDiscovery(built: BuiltPages, { root, dist, siteUrl, log }: Place): Promise<void> {
  type Module = typeof import('./discovery/discovery');
  // Loaded by path: what configures the build can't import the site's own modules.
  const { module } = await runnerImport<Module>(join(root, 'src/build/discovery/discovery.ts'));
  const { files, pictures } = await module.discovery(built, siteUrl);
  for (const [path, text] of Object.entries(files)) writeFileSync(placeFor(dist, path), text);
  for (const path of pictures) copyFileSync(join(root, 'src/build', path), placeFor(dist, path));
  if (siteUrl === null) log(NOTICE);
}

function placeFor(dist: string, path: string): string {
  const place = join(dist, path);
  mkdirSync(dirname(place), { recursive: true });
  return place;
}
