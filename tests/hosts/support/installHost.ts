import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installApart, type Packages } from '../../support/installApart';

/** A site generator, by its packages with their exact versions, its command to build, and its configuration. */
export interface Host {
  readonly name: string;
  readonly packages: Packages;
  readonly command: readonly [bin: string, ...args: string[]];
  readonly configuration: Readonly<Record<string, string>>;
}

/**
 * Builds a site of these pages, given by their paths in it, and answers its folder. The generator is installed at first.
 */
export function buildSite(host: Host, pages: Readonly<Record<string, string>>): string {
  const root = installApart(`hosts/${host.name}`, host.packages);
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
