import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, it } from 'vitest';
import { expectNamesShown, hostilePages } from './support/hostilePages';
import { buildSite } from './support/installHost';

const CONFIGURATION = `module.exports = {
  title: 'Site',
  url: 'https://example.org',
  baseUrl: '/',
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
};
`;

describe('a site built by Docusaurus, which compiles each page as MDX', () => {
  let site: string;

  beforeAll(() => {
    const pages = Object.entries(hostilePages()).map(([name, text]) => [`docs/${name}.mdx`, text]);
    site = buildSite(
      {
        name: 'docusaurus',
        packages: {
          '@docusaurus/core': '3.10.2',
          '@docusaurus/preset-classic': '3.10.2',
          react: '19.3.1',
          'react-dom': '19.3.1',
        },
        command: ['docusaurus', 'build'],
        configuration: { 'docusaurus.config.js': CONFIGURATION, 'package.json': '{ "private": true }\n' },
      },
      Object.fromEntries(pages),
    );
  });

  it('shows names as they are, and runs none', () => {
    expectNamesShown(
      (page) => readFileSync(join(site, 'build', page, 'index.html'), 'utf8'),
      'theme-doc-markdown',
    );
  });
});
