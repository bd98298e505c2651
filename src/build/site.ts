import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildEnvironment, Plugin, Rolldown, UserConfig, ViteBuilder } from 'vite';
import { writeEstimateSchema } from './estimateSchema.ts';
import {
  type BundledPackage,
  LICENCES_FILE,
  licencesText,
  PACKAGES_FILE,
  packagesIn,
  VITE_FOLDER,
} from './licences.ts';
import { readSiteUrl } from './readSiteUrl.ts';
import { writeDiscovery } from './writeDiscovery.ts';

const EMBED_TEMPLATE = 'src/app/embed.html';
const EMBED_ENTRY = 'src/app/embed.tsx';
const EMBED_LATER = 'assets/embed-later-[hash].js';
const FACTS_TEMPLATE = 'src/factsPage/facts.html';
const ALL_FACTS_TEMPLATE = 'src/factsPage/allFacts.html';
const FACTS_ENTRY = 'src/factsPage/facts.ts';
const BEFORE_PAINT_ENTRY = 'src/app/beforePaint.ts';
const LOADER_ENTRY = 'src/embed/loader.ts';
const PRERENDER_ENTRY = 'src/app/prerender.tsx';
const PRERENDER_FOLDER = 'node_modules/.cache/prerender';

/** No script and no style but the site's own files, and no request to anywhere. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; frame-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

const POLICY = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`;

interface Prerenderer {
  renderFullPage(query: string): Promise<string>;
  renderEmbedPage(): Promise<string>;
  renderFactsPage(): string;
  renderAllFactsPage(): string;
  factsJsonLd(): string;
  datasetFiles(): Readonly<Record<string, string>>;
}

/**
 * Builds the whole site in one go: the full page of modules, the embed as two classic scripts, which also load in a
 * sandboxed frame, the script that runs before the first paint, the loader for host pages, both pages' HTML with the
 * default estimate in it, and the two pages of facts, which are HTML with a small script beside it, with the dataset's files.
 * Beside them lie the licences of all code in it.
 */
export function site(root: string): Plugin {
  return {
    name: 'site',
    config: () => environments,
    configureServer(server) {
      const serve = (folder: string, render: () => Promise<string>) =>
        server.middlewares.use(folder, async (request, response, next) => {
          if (request.url?.replace(/\?.*$/s, '') !== '/') return next();
          try {
            const html = await server.transformIndexHtml(folder, await render());
            response.setHeader('Content-Type', 'text/html');
            response.end(html);
          } catch (error) {
            next(error);
          }
        });
      serve('/embed/', async () =>
        insert(read(root, EMBED_TEMPLATE), { bodyEnd: moduleScript(EMBED_ENTRY) }),
      );
      const prerenderer = async () => (await server.ssrLoadModule(PRERENDER_ENTRY)) as Prerenderer;
      const factsPage = (template: string, app: string) =>
        insert(read(root, template), { app, bodyEnd: moduleScript(FACTS_ENTRY) });
      serve('/facts/', async () => factsPage(FACTS_TEMPLATE, (await prerenderer()).renderFactsPage()));
      serve('/facts/all/', async () =>
        factsPage(ALL_FACTS_TEMPLATE, (await prerenderer()).renderAllFactsPage()),
      );
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) =>
        server ? insert(html, { headEnd: moduleScript(BEFORE_PAINT_ENTRY) }) : html,
    },
    buildApp: async (builder) => {
      await buildSite(builder, root);
    },
  };
}

/** What the page starts with is one file: cut up by what later parts share of it, it would be over a kilobyte more. */
const FIRST_LOAD_IN_ONE = {
  codeSplitting: { groups: [{ name: 'start', tags: ['$initial' as const] }] },
};

/** What every full page fetches as soon as it has started: one file as well, rather than a dozen that wait for each other. */
const AFTER_THE_START =
  /\/src\/ui\/(?:questions\/Questions|count\/Measure|inputs\/(?:BudgetFields|CardMenu|ExampleMenu|PresetLinks|RestLine)|print\/Paper|results\/(?:ChangeNote|FigureNotes|LargestWorkloads|NowThere|SplitBar|UntilAfter))\.tsx$/;

/** What reads and writes links: a page that is opened by one asks for it at once, and no other part may hold it up. */
const OF_LINKS =
  /\/src\/(?:links\/(?:decodeLink|readWorkload|linkCheck|linkFields|linkFormat|nearKey|readMove|encodeLink|shareLink|factsTrip)|units\/shorten|app\/(?:linkParts|carryToFacts))\.ts$/;

const FULL_PAGE_IN_PARTS = {
  codeSplitting: {
    groups: [
      ...FIRST_LOAD_IN_ONE.codeSplitting.groups,
      { name: 'links', test: OF_LINKS },
      { name: 'after', test: AFTER_THE_START },
    ],
  },
};

/** All that the embed fetches later is one file more, which `classicParts` makes a script of as well. */
const EMBED_IN_TWO = {
  format: 'cjs' as const,
  entryFileNames: 'assets/embed-[hash].js',
  chunkFileNames: EMBED_LATER,
  codeSplitting: { groups: [...FIRST_LOAD_IN_ONE.codeSplitting.groups, { name: 'later' }] },
};

/** A classic script has none; what the modules ask of it is only where their parts lie. */
const WITHOUT_META = { define: { 'import.meta': '{}' } };

const environments: UserConfig = {
  builder: {},
  // By their own words, which compress to half of what hashes do; a test sees to it that no two files have the same name.
  css: { modules: { generateScopedName: (name, file) => `${basename(file, '.module.css')}-${name}` } },
  environments: {
    client: {
      build: {
        // The served page has what is fetched late in its place, so that all styles are needed at once. Then late parts have
        // none of their own, and the code that would fetch those first, and other parts with them, is left out.
        cssCodeSplit: false,
        modulePreload: false,
        license: { fileName: PACKAGES_FILE },
        rolldownOptions: { input: 'index.html', output: FULL_PAGE_IN_PARTS },
      },
    },
    embed: classicPage({ input: EMBED_ENTRY, transform: WITHOUT_META, output: EMBED_IN_TWO }),
    facts: classicScript(FACTS_ENTRY, 'assets/facts-[hash].js'),
    beforePaint: classicScript(BEFORE_PAINT_ENTRY, 'assets/before-paint-[hash].js'),
    // Host pages name it in their own HTML, so its address stays.
    loader: classicScript(LOADER_ENTRY, 'embed.js'),
    ssr: {
      build: {
        outDir: PRERENDER_FOLDER,
        ssr: true,
        rolldownOptions: {
          input: PRERENDER_ENTRY,
          output: { entryFileNames: 'prerender.js', codeSplitting: false },
        },
      },
    },
  },
};

type EnvironmentConfig = NonNullable<UserConfig['environments']>[string];
type BuildConfig = NonNullable<NonNullable<EnvironmentConfig['build']>['rolldownOptions']>;

function classicScript(input: string, file: string): EnvironmentConfig {
  return classicPage({
    input,
    transform: WITHOUT_META,
    output: { format: 'iife', entryFileNames: file, codeSplitting: false },
  });
}

function classicPage(rolldownOptions: BuildConfig): EnvironmentConfig {
  return {
    consumer: 'client',
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      license: { fileName: PACKAGES_FILE },
      rolldownOptions,
    },
  };
}

async function buildSite(builder: ViteBuilder, root: string): Promise<void> {
  const { client, embed, facts, beforePaint, loader, ssr } = builder.environments;
  if (!client || !embed || !facts || !beforePaint || !loader || !ssr)
    throw new Error('a part of the site is not configured');
  const siteUrl = readSiteUrl(process.env.SITE_URL);
  const packages: BundledPackage[] = [];
  const publish = async (environment: BuildEnvironment) => {
    const files = outputs(await builder.build(environment));
    packages.push(...packagesIn(files));
    return files.map(({ fileName }) => fileName);
  };
  const clientFiles = await publish(client);
  const linkReader = only(
    clientFiles.filter((file) => /\/links-/.test(file)),
    '.js',
  );
  const embedFiles = await publish(embed);
  const factsFiles = await publish(facts);
  const beforePaintFile = only(await publish(beforePaint), '.js');
  await publish(loader);
  await builder.build(ssr);
  const dist = resolve(root, client.config.build.outDir);
  const prerenderFolder = join(root, PRERENDER_FOLDER);
  const pages = (await import(pathToFileURL(join(prerenderFolder, 'prerender.js')).href)) as Prerenderer;

  const template = read(dist, 'index.html');
  const fullPage = async (query: string) =>
    insert(template, {
      headStart: POLICY,
      headEnd: `<script src="./${beforePaintFile}" data-link-reader="./${linkReader}"></script>`,
      app: await pages.renderFullPage(query),
    });
  write(
    dist,
    'embed/index.html',
    insert(read(root, EMBED_TEMPLATE), {
      headEnd: lines(
        `<link rel="stylesheet" href="../${only(embedFiles, '.css')}">`,
        `<script src="../${beforePaintFile}"></script>`,
        `<script defer src="../${only(
          embedFiles.filter((file) => !file.includes('later')),
          '.js',
        )}"></script>`,
      ),
      app: await pages.renderEmbedPage(),
    }),
  );
  const factsHtml = (template: string, toRoot: string, app: string, ...data: readonly string[]) =>
    insert(read(root, template), {
      headStart: POLICY,
      headEnd: lines(
        `<link rel="stylesheet" href="${toRoot}${only(factsFiles, '.css')}">`,
        ...data,
        `<script defer src="${toRoot}${only(factsFiles, '.js')}"></script>`,
      ),
      app,
    });
  const jsonLd = `<script type="application/ld+json">${pages.factsJsonLd()}</script>`;
  const factsPage = factsHtml(FACTS_TEMPLATE, '../', pages.renderFactsPage(), jsonLd);
  const allFactsPage = factsHtml(ALL_FACTS_TEMPLATE, '../../', pages.renderAllFactsPage());
  await writeDiscovery(
    { fullPage, factsPage, allFactsPage },
    { root, dist, siteUrl, log: (line) => client.logger.info(line) },
  );
  for (const [name, text] of Object.entries(pages.datasetFiles())) write(dist, `facts/${name}`, text);
  await writeEstimateSchema(root, dist);
  write(dist, LICENCES_FILE, licencesText(read(root, 'LICENSE'), packages));
  rmSync(join(dist, VITE_FOLDER), { recursive: true });
  rmSync(prerenderFolder, { recursive: true });
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function moduleScript(entry: string): string {
  return `<script type="module" src="/${entry}"></script>`;
}

function lines(...tags: readonly string[]): string {
  return tags.join('\n    ');
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

function outputs(result: BuildResult): Rolldown.RolldownOutput['output'][number][] {
  const all = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return all.flatMap(({ output }) => output);
}

function only(files: readonly string[], extension: string): string {
  const [file, ...others] = files.filter((name) => name.endsWith(extension));
  if (file === undefined || others.length > 0)
    throw new Error(`expected one ${extension} file, got: ${files.join(', ')}`);
  return file;
}
