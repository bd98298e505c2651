import { readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = resolve('dist');

/** What the scripts of each page may weigh before it has started. */
export const FIRST_LOADS = [
  { page: 'index.html', limitKb: 95 },
  { page: 'embed/index.html', limitKb: 90 },
] as const;

/** The scripts that a page's HTML asks for, and those that they import before they run; not what they fetch later. */
export function firstLoadScripts(page: string): string[] {
  const html = readFileSync(join(DIST, page), 'utf8');
  const named = [
    ...html.matchAll(/<(?:script[^>]*\ssrc|link[^>]*rel="modulepreload"[^>]*\shref)="([^"]+)"/g),
  ];
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(DIST, file), 'utf8');
    for (const [, from = ''] of code.matchAll(
      /(?:^|[;\n}])\s*(?:import|export)\s*(?:[\w*{}\s,$]*\bfrom\s*)?["'](\.[^"']+)["']/g,
    )) {
      visit(normalize(join(dirname(file), from)));
    }
  };
  for (const [, address = ''] of named) visit(normalize(join(dirname(page), address)));
  return [...found];
}

/** What they weigh, gzipped. */
export function firstLoadBytes(page: string): number {
  const sizes = firstLoadScripts(page).map(
    (file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
