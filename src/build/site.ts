import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, Rolldown, UserConfig, ViteBuilder } from 'vite';

const EMBED_TEMPLATE = 'src/app/embed.html';
const EMBED_ENTRY = 'src/app/embed.tsx';
const BEFORE_PAINT_ENTRY = 'src/app/beforePaint.ts';
const PRERENDER_ENTRY = 'src/app/prerender.tsx';
const PRERENDER_FOLDER = 'node_modules/.cache/prerender';

/** No script and no style but the site's own files, and no request to anywhere. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

interface Prerenderer {
  renderFullPage(): string;
  renderEmbedPage(): string;
}

/**
 * Builds the whole site in one go: the full page of modules, the embed as one classic script, which also loads in a
 * sandboxed frame, the script that runs before the first paint, and both pages' HTML with the default estimate in it.
 */
export function site(root: string): Plugin {
  return {
    name: 'site',
    config: () => environments,
    configureServer(server) {
      server.middlewares.use('/embed/', async (request, response, next) => {
        if (request.url?.replace(/\?.*$/s, '') !== '/') return next();
        const template = readFileSync(join(root, EMBED_TEMPLATE), 'utf8');
        const html = insert(template, { bodyEnd: `<script type="module" src="/${EMBED_ENTRY}"></script>` });
        response.setHeader('Content-Type', 'text/html');
        response.end(await server.transformIndexHtml('/embed/', html));
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) =>
        server
          ? insert(html, { headEnd: `<script type="module" src="/${BEFORE_PAINT_ENTRY}"></script>` })
          : html,
    },
    buildApp: async (builder) => {
      await buildSite(builder, root);
    },
  };
}

const environments: UserConfig = {
  builder: {},
  environments: {
    client: { build: { rolldownOptions: { input: 'index.html' } } },
    embed: classicScript(EMBED_ENTRY, 'embed'),
    beforePaint: classicScript(BEFORE_PAINT_ENTRY, 'before-paint'),
    ssr: {
      build: {
        outDir: PRERENDER_FOLDER,
        ssr: true,
        rolldownOptions: { input: PRERENDER_ENTRY, output: { entryFileNames: 'prerender.js' } },
      },
    },
  },
};

function classicScript(input: string, name: string): NonNullable<UserConfig['environments']>[string] {
  return {
    consumer: 'client',
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input,
        // A classic script has none; what the modules ask of it is only where their parts lie, and here there are none.
        transform: { define: { 'import.meta': '{}' } },
        output: { format: 'iife', entryFileNames: `assets/${name}-[hash].js`, codeSplitting: false },
      },
    },
  };
}

async function buildSite(builder: ViteBuilder, root: string): Promise<void> {
  const { client, embed, beforePaint, ssr } = builder.environments;
  if (!client || !embed || !beforePaint || !ssr) throw new Error('a part of the site is not configured');
  await builder.build(client);
  const embedFiles = fileNames(await builder.build(embed));
  const beforePaintFile = only(fileNames(await builder.build(beforePaint)), '.js');
  await builder.build(ssr);
  const dist = join(root, client.config.build.outDir);
  const prerenderFolder = join(root, PRERENDER_FOLDER);
  const pages = (await import(pathToFileURL(join(prerenderFolder, 'prerender.js')).href)) as Prerenderer;

  const full = readFileSync(join(dist, 'index.html'), 'utf8');
  writeFileSync(
    join(dist, 'index.html'),
    insert(full, {
      headStart: `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`,
      headEnd: `<script src="./${beforePaintFile}"></script>`,
      app: pages.renderFullPage(),
    }),
  );
  mkdirSync(join(dist, 'embed'), { recursive: true });
  writeFileSync(
    join(dist, 'embed/index.html'),
    insert(readFileSync(join(root, EMBED_TEMPLATE), 'utf8'), {
      headEnd: [
        `<link rel="stylesheet" href="../${only(embedFiles, '.css')}">`,
        `<script src="../${beforePaintFile}"></script>`,
        `<script defer src="../${only(embedFiles, '.js')}"></script>`,
      ].join('\n    '),
      app: pages.renderEmbedPage(),
    }),
  );
  rmSync(prerenderFolder, { recursive: true });
}

interface Insertions {
  readonly headStart?: string;
  readonly headEnd?: string;
  readonly app?: string;
  readonly bodyEnd?: string;
}

/** Puts markup into a page at its fixed places; fails when a place is missing. */
function insert(html: string, { headStart, headEnd, app, bodyEnd }: Insertions): string {
  let page = html;
  const put = (place: string, replacement: string) => {
    if (!page.includes(place)) throw new Error(`the page has no ${place}`);
    page = page.replace(place, () => replacement);
  };
  if (headStart) put('<meta charset="utf-8">', `<meta charset="utf-8">\n    ${headStart}`);
  if (headEnd) put('</head>', `  ${headEnd}\n  </head>`);
  if (app) put('<div id="app"></div>', `<div id="app">${app}</div>`);
  if (bodyEnd) put('</body>', `  ${bodyEnd}\n  </body>`);
  return page;
}

type BuildResult = Awaited<ReturnType<ViteBuilder['build']>>;

function fileNames(result: BuildResult): string[] {
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return outputs.flatMap(({ output }) => output.map(({ fileName }) => fileName));
}

function only(files: readonly string[], extension: string): string {
  const [file, ...others] = files.filter((name) => name.endsWith(extension));
  if (file === undefined || others.length > 0)
    throw new Error(`expected one ${extension} file, got: ${files.join(', ')}`);
  return file;
}
