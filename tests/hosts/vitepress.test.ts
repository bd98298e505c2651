import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, it } from 'vitest';
import { expectNamesShown, hostilePages } from './support/hostilePages';
import { buildSite } from './support/installHost';

describe('a site built by VitePress, which compiles each page as a Vue template', () => {
  let site: string;

  beforeAll(() => {
    const pages = Object.entries(hostilePages()).map(([name, text]) => [`${name}.md`, text]);
    site = buildSite(
      {
        name: 'vitepress',
        packages: { vitepress: '1.6.4' },
        command: ['vitepress', 'build', '.'],
        configuration: { '.vitepress/config.mjs': 'export default { title: "Site" };\n' },
      },
      Object.fromEntries(pages),
    );
  });

  it('shows names as they are, and runs none', () => {
    expectNamesShown((page) => readFileSync(join(site, '.vitepress/dist', `${page}.html`), 'utf8'), 'vp-doc');
  });
});
