import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const pages = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)];

const textOf = (page: string) => readFileSync(join(ROOT, page), 'utf8');

/** The links of a page to other files of the project, each as it is written. */
const linksOf = (page: string) =>
  [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target));

/** The headings of a page as links name them. */
const headingsOf = (page: string) =>
  [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('the README and the docs', () => {
  it.each(pages)('link only to files and headings that there are: %s', (page) => {
    for (const link of linksOf(page)) {
      const [file = '', heading] = link.split('#');
      const target = join(dirname(page), file);
      expect(existsSync(join(ROOT, target)), link).toBe(true);
      if (heading !== undefined) expect(headingsOf(target), link).toContain(heading);
    }
  });

  it('hang together: the README leads to every page of the docs', () => {
    const linked = linksOf('README.md');
    for (const page of pages.slice(1)) expect(linked).toContain(page);
  });
});
