import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'parse5';
import { parseSync } from 'vite';
import { features } from 'web-features';

/** What the data of Baseline says of each part of the web, by its key: `api.Document.startViewTransition`. */
const IS_WIDE: ReadonlyMap<string, boolean> = new Map(
  Object.values(features).flatMap((feature) =>
    feature.kind === 'feature'
      ? (feature.compat_features ?? []).map((key) => {
          const { baseline } = feature.status.by_compat_key?.[key] ?? feature.status;
          return [key, baseline === 'high'] as const;
        })
      : [],
  ),
);

/** The paths of all that scripts can use: `Document.startViewTransition`, with the key of each. */
const OF_SCRIPTS = [...IS_WIDE.keys()].flatMap((key) => {
  const path = /^(?:api|javascript\.builtins)\.(.+)$/.exec(key)?.[1];
  return path === undefined || path.endsWith('_event') ? [] : [{ key, path: path.replace(/_static$/, '') }];
});

const isWide = (key: string) => IS_WIDE.get(key) !== false;

/** Names by which a global or what it has itself is known: `structuredClone`, `Object.groupBy`. */
const NEW_BY_PATH = new Set(
  OF_SCRIPTS.filter(({ key }) => !isWide(key)).map(({ path }) => path.replace(/^Window\./, '')),
);

const lastOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);

const memberNames = (wide: boolean) =>
  OF_SCRIPTS.filter(({ key, path }) => path.includes('.') && isWide(key) === wide).map(({ path }) =>
    lastOf(path),
  );

const WIDE_METHODS = new Set(memberNames(true));

/** Names that nothing widely available has: whoever calls one may mean the new. */
const NEW_METHODS = new Set(memberNames(false).filter((name) => !WIDE_METHODS.has(name)));

/** Minified names of the project's own. */
const SHORTEST_NAME = 3;

interface Syntax {
  readonly type: string;
  readonly [part: string]: unknown;
}

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && 'type' in value;

const nameOf = (node: unknown): string | null =>
  isSyntax(node) && node.type === 'Identifier' && typeof node.name === 'string' ? node.name : null;

/**
 * What a script uses of the web that is not widely available: globals and what they have by their names, and methods that
 * are called by a name that only something newer has. New syntax is none of it: the build turns that into older.
 */
export function newerInScript(code: string): string[] {
  const found = new Set<string>();
  const note = (what: string | null, isNew: (name: string) => boolean) => {
    if (what !== null && what.length >= SHORTEST_NAME && isNew(what)) found.add(what);
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isSyntax(value)) visitNode(value);
  };
  const visitNode = (node: Syntax): void => {
    const { type, callee, computed } = node;
    if (type === 'CallExpression' && isSyntax(callee) && callee.type === 'MemberExpression')
      note(nameOf(callee.property), (name) => NEW_METHODS.has(name));
    if (type === 'MemberExpression' && !computed) {
      const [of, name] = [nameOf(node.object), nameOf(node.property)];
      note(of && name && `${of}.${name}`, (path) => NEW_BY_PATH.has(path));
      visit(node.object);
    } else if (type === 'Property' && !computed) {
      // The name of a property is none of a global.
      visit(node.value);
    } else {
      note(nameOf(node), (name) => NEW_BY_PATH.has(name));
      Object.values(node).forEach(visit);
    }
  };
  visit(parseSync('script.js', code).program);
  return [...found];
}

interface Element {
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string }[];
  readonly childNodes?: readonly Element[];
}

/** The elements and attributes of a page that are not widely available. */
export function newerInHtml(html: string): string[] {
  const found = new Set<string>();
  const visit = ({ tagName, attrs = [], childNodes = [] }: Element): void => {
    const keys = [
      `html.elements.${tagName}`,
      ...attrs.flatMap(({ name }) => [`html.elements.${tagName}.${name}`, `html.global_attributes.${name}`]),
    ];
    for (const key of keys) if (!isWide(key)) found.add(key);
    childNodes.forEach(visit);
  };
  visit(parse(html) as Element);
  return [...found];
}

interface Report {
  readonly diagnostics: readonly { readonly message: string }[];
}

/** What styles use that is not widely available, as the linter of the project says it. */
export function newerInStyles(css: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'baseline-'));
  try {
    writeFileSync(join(folder, 'style.css'), css);
    const biome = dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json'));
    const options = ['--only=nursery/useBaseline', '--reporter=json', '--max-diagnostics=none'];
    const output = execFileSync(process.execPath, [join(biome, 'bin/biome'), 'lint', ...options, '.'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { diagnostics } = JSON.parse(output) as Report;
    return [...new Set(diagnostics.map(({ message }) => message.replace(/^CSS (.*) isn't part .*$/, '$1')))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
