import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/hosts/', import.meta.url));

/** A site generator, by its packages with their exact versions, its command to build, and its configuration. */
export interface Host {
  readonly name: string;
  readonly packages: Readonly<Record<string, string>>;
  readonly command: readonly [bin: string, ...args: string[]];
  readonly configuration: Readonly<Record<string, string>>;
}

/**
 * Builds a site of these pages, given by their paths in it, and answers its folder. The generator is installed from the
 * npm registry at first, and again once its versions have changed.
 */
export function buildSite(host: Host, pages: Readonly<Record<string, string>>): string {
  const root = join(CACHE, host.name);
  install(root, host.packages);
  const site = join(root, 'site');
  rmSync(site, { recursive: true, force: true });
  for (const [path, text] of Object.entries({ ...host.configuration, ...pages })) {
    mkdirSync(join(site, path, '..'), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  const [bin, ...args] = host.command;
  execFileSync(join(root, 'node_modules/.bin', bin), args, { cwd: site, stdio: ['ignore', 'pipe', 'pipe'] });
  return site;
}

function install(root: string, packages: Host['packages']): void {
  const done = join(root, `${JSON.stringify(packages).replace(/\W+/g, '-')}.installed`);
  if (existsSync(done)) return;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
  });
  writeFileSync(done, '');
}
