import type { Page } from 'playwright-core';
import type { SnippetKind } from '../../../src/embed/snippets';
import type { Host } from './installHost';

export type Theme = 'light' | 'dark';

/** What the dialog hands out for two estimates: what goes into the page, and what goes into the site once. */
export interface Pasted {
  readonly frames: readonly [first: string, second: string];
  readonly once: string;
}

export interface FrameHost {
  /** Which of the dialog's texts are taken. */
  readonly kind: SnippetKind;
  readonly host: Omit<Host, 'configuration'>;
  readonly files: (pasted: Pasted) => Readonly<Record<string, string>>;
  /** Where the built site lies, and the page in it. */
  readonly output: string;
  readonly path: string;
  /** Another page, with a link to that; null where the site has none. */
  readonly home: string | null;
  /** Turns the site to a theme in its own way; null for one that has a single theme. */
  readonly turn: ((page: Page, theme: Theme) => Promise<unknown>) | null;
}

const markdown = ({ frames }: Pasted) => `# Costs

What the bot costs.

${frames[0]}

What the bot and the invoices cost.

${frames[1]}

That is all.
`;

const frontMatter = (pasted: Pasted) => `---\ntitle: Costs\n---\n${markdown(pasted).replace(/^# .*\n/, '')}`;

const mount = (source: string, target: string) =>
  `[[module.mounts]]\nsource = '${source}'\ntarget = '${target}'`;

const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

export const FRAME_HOSTS: Readonly<Record<string, FrameHost>> = {
  Docusaurus: {
    kind: 'mdx',
    host: {
      name: 'docusaurus',
      packages: {
        '@docusaurus/core': '3.10.2',
        '@docusaurus/preset-classic': '3.10.2',
        react: '19.3.1',
        'react-dom': '19.3.1',
      },
      command: ['docusaurus', 'build'],
    },
    files: (pasted) => ({
      'package.json': '{ "private": true }\n',
      'docusaurus.config.js': `module.exports = {
  title: 'Site',
  url: 'https://example.org',
  baseUrl: '/',
  ${pasted.once}
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
};
`,
      'docs/index.mdx': '# Home\n\n[Costs](./costs.mdx)\n',
      'docs/costs.mdx': markdown(pasted),
    }),
    output: 'build',
    path: 'costs/',
    home: '',
    turn: press(/dark and light mode/),
  },
  VitePress: {
    kind: 'vitepress',
    host: {
      name: 'vitepress',
      packages: { vitepress: '1.6.4' },
      command: ['vitepress', 'build', '.'],
    },
    files: (pasted) => ({
      '.vitepress/config.mjs': `export default {\n  title: 'Site',\n  ${pasted.once}\n};\n`,
      'index.md': '# Home\n\n[Costs](./costs)\n',
      'costs.md': markdown(pasted),
    }),
    output: '.vitepress/dist',
    path: 'costs.html',
    home: '',
    turn: (page, theme) =>
      page
        .getByRole('switch', { name: `Switch to ${theme} theme` })
        .first()
        .click(),
  },
  Starlight: {
    kind: 'jekyll',
    host: {
      name: 'starlight',
      packages: { astro: '5.9.4', '@astrojs/starlight': '0.37.6', sharp: '0.34.5' },
      command: ['astro', 'build'],
    },
    files: (pasted) => ({
      'package.json': '{ "private": true, "type": "module" }\n',
      'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Site', pagefind: false })] });
`,
      'src/content.config.mjs': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
      'src/content/docs/index.md': '---\ntitle: Home\n---\n[Costs](/costs/)\n',
      'src/content/docs/costs.md': frontMatter(pasted),
    }),
    output: 'dist',
    path: 'costs/',
    home: '',
    turn: (page, theme) => page.locator('starlight-theme-select select').first().selectOption(theme),
  },
  Next: {
    kind: 'jekyll',
    host: {
      name: 'next',
      // It takes what lies below a folder of that name for a library, and compiles none of it.
      outsideNodeModules: true,
      packages: { next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' },
      command: ['next', 'build'],
    },
    files: ({ frames }) => ({
      'package.json': '{ "private": true, "type": "module" }\n',
      'next.config.mjs': "export default { output: 'export', trailingSlash: true };\n",
      'app/globals.css': `:root { --background: #fff; --foreground: #171717; }
@media (prefers-color-scheme: dark) { :root { --background: #0a0a0a; --foreground: #ededed; } }
body { background: var(--background); color: var(--foreground); font-family: sans-serif; margin: 2rem; }
`,
      'app/layout.jsx': `import './globals.css';
export default function RootLayout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
      'app/page.jsx': `import Link from 'next/link';
export default function Home() {
  return <Link href="/costs/">Costs</Link>;
}
`,
      'app/costs/page.jsx': `export default function Costs() {
  return (
    <main>
      <h1>Costs</h1>
      ${frames[0]}
      <p>What the bot and the invoices cost.</p>
      ${frames[1]}
    </main>
  );
}
`,
    }),
    output: 'out',
    path: 'costs/',
    home: '',
    turn: (page, theme) => page.emulateMedia({ colorScheme: theme }),
  },
  'Material for MkDocs': {
    kind: 'mkdocs',
    host: {
      name: 'mkdocs',
      packages: null,
      debian: ['mkdocs', 'mkdocs-material'],
      command: ['mkdocs', 'build'],
    },
    files: (pasted) => ({
      'mkdocs.yml': `site_name: Site
theme:
  name: material
  font: false
  features: [navigation.instant]
  palette:
    - scheme: default
      toggle: { icon: material/weather-night, name: Switch to dark mode }
    - scheme: slate
      toggle: { icon: material/weather-sunny, name: Switch to light mode }
${pasted.once}
`,
      'docs/index.md': '# Home\n\n[Costs](costs.md)\n',
      'docs/costs.md': markdown(pasted),
    }),
    output: 'site',
    path: 'costs/',
    home: '',
    turn: (page, theme) => page.locator(`label[title="Switch to ${theme} mode"]`).click(),
  },
  Hugo: {
    kind: 'hugo',
    host: { name: 'hugo', packages: { bootstrap: '5.3.9' }, debian: ['hugo'], command: ['hugo'] },
    files: (pasted) => ({
      'hugo.toml': `baseURL = '/'
title = 'Site'
${pasted.once}
${['content', 'layouts'].map((folder) => mount(folder, folder)).join('\n')}
${mount('../node_modules/bootstrap/dist/css', 'static')}
`,
      'layouts/_default/single.html': `<!doctype html>
<html lang="en" data-bs-theme="light">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{ .Title }}</title>
    <link rel="stylesheet" href="/bootstrap.min.css">
  </head>
  <body class="container py-4">
    <button class="btn btn-secondary" onclick="document.documentElement.dataset.bsTheme = document.documentElement.dataset.bsTheme === 'dark' ? 'light' : 'dark'">Other theme</button>
    <h1>{{ .Title }}</h1>
    {{ .Content }}
  </body>
</html>
`,
      'content/costs.md': frontMatter(pasted),
    }),
    output: 'public',
    path: 'costs/',
    home: null,
    turn: press(/Other theme/),
  },
  Jekyll: {
    kind: 'jekyll',
    host: {
      name: 'jekyll',
      packages: null,
      debian: ['jekyll', 'jekyll-theme-minima'],
      command: ['jekyll', 'build'],
    },
    files: (pasted) => ({
      '_config.yml': 'title: Site\ntheme: minima\n',
      'costs.md': frontMatter(pasted).replace('title: Costs', 'title: Costs\nlayout: page'),
    }),
    output: '_site',
    path: 'costs.html',
    home: null,
    turn: null,
  },
  'a plain page': {
    kind: 'html-loader',
    host: { name: 'plain', packages: null, command: null },
    files: ({ frames }) => ({
      'index.html': `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Costs</title>
    <style>
      * { box-sizing: border-box }
      body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font-family: serif; transition: background-color 0.2s }
      iframe { padding: 8px }
      .night body { background: oklch(0.22 0.03 280); color: oklch(0.95 0 0) }
    </style>
  </head>
  <body>
    <button type="button" onclick="document.documentElement.classList.toggle('night')">Other theme</button>
    <h1>Costs</h1>
    ${frames[0]}
    <p>What the bot and the invoices cost.</p>
    ${frames[1]}
  </body>
</html>
`,
    }),
    output: '.',
    path: '',
    home: null,
    turn: press(/Other theme/),
  },
};
