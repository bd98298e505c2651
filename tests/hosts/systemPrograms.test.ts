import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { expectNamesShown, hostilePages } from './support/hostilePages';
import { buildSite, type Host, HostMissing } from './support/installHost';

interface ProgramHost {
  readonly program: string;
  readonly host: Host;
  /** Where a page is written, what stands before it, and where the built one is. */
  readonly source: (page: string) => string;
  readonly before: string;
  readonly built: (page: string) => string;
  /** The element that holds the page. */
  readonly contentClass: string;
}

const CONTENT = (place: string) => `<div class="content">${place}</div>\n`;

const HOSTS: readonly ProgramHost[] = [
  {
    program: 'Jekyll, whose Liquid and kramdown read each page',
    host: {
      name: 'jekyll-names',
      packages: null,
      debian: ['jekyll'],
      command: ['jekyll', 'build'],
      configuration: { '_config.yml': 'title: Site\n', '_layouts/page.html': CONTENT('{{ content }}') },
    },
    source: (page) => `${page}.md`,
    before: '---\nlayout: page\n---\n',
    built: (page) => `_site/${page}.html`,
    contentClass: 'content',
  },
  {
    program: 'Hugo, which looks for shortcodes in each page',
    host: {
      name: 'hugo-names',
      packages: null,
      debian: ['hugo'],
      command: ['hugo'],
      configuration: {
        'hugo.toml': '[markup.goldmark.renderer]\nunsafe = true\n',
        'layouts/_default/single.html': CONTENT('{{ .Content }}'),
      },
    },
    // A page of the name `index` would take the others for files of its own.
    source: (page) => `content/${page.replace(/^index$/, '_index')}.md`,
    before: '---\ntitle: Page\n---\n',
    built: (page) => `public/${page}/index.html`,
    contentClass: 'content',
  },
  {
    program: 'Material for MkDocs',
    host: {
      name: 'mkdocs-names',
      packages: null,
      debian: ['mkdocs', 'mkdocs-material'],
      command: ['mkdocs', 'build'],
      configuration: { 'mkdocs.yml': 'site_name: Site\ntheme: { name: material, font: false }\n' },
    },
    source: (page) => `docs/${page}.md`,
    before: '',
    built: (page) => `site/${page}/index.html`,
    contentClass: 'md-content__inner',
  },
];

describe.each(HOSTS)('a site built by $program', ({ host, source, before, built, contentClass }) => {
  it(
    'shows names as they are, and runs none',
    ({ skip }) => {
      const pages = Object.entries(hostilePages()).map(([name, text]) => [source(name), before + text]);
      let site = '';
      try {
        site = buildSite(host, Object.fromEntries(pages));
      } catch (error) {
        if (!(error instanceof HostMissing)) throw error;
        skip(error.message);
      }
      expectNamesShown((page) => readFileSync(join(site, built(page)), 'utf8'), contentClass);
    },
    10 * 60_000,
  );
});
