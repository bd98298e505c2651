import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CACHE, installApart, type Packages } from '../../support/installApart';

/** A site generator, by what it consists of, its command to build, and its configuration. */
export interface Host {
  readonly name: string;
  /** Packages of npm with their exact versions. */
  readonly packages: Packages | null;
  readonly outsideNodeModules?: boolean;
  /** Packages of Debian, for one that is not of npm; its command is then the system's. */
  readonly debian?: readonly string[];
  /** None for a site that is served as it is written. */
  readonly command: readonly [bin: string, ...args: string[]] | null;
  readonly configuration: Readonly<Record<string, string>>;
}

/** A host that this machine does not have and can't be given. */
export class HostMissing extends Error {}

/**
 * Builds a site of these pages, given by their paths in it, and answers its folder. The generator is installed at first.
 *
 * @throws HostMissing where it is a program of the system that is not there and can't be installed.
 */
export function buildSite(host: Host, pages: Readonly<Record<string, string>>): string {
  const folder = join(
    host.outsideNodeModules ? join(tmpdir(), 'gpt-4o-mini-cost-calculator') : CACHE,
    'hosts',
    host.name,
  );
  const root = host.packages ? installApart(folder, host.packages) : resolve(folder);
  const site = join(root, 'site');
  rmSync(site, { recursive: true, force: true });
  for (const [path, text] of Object.entries({ ...host.configuration, ...pages })) {
    mkdirSync(join(site, path, '..'), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  if (!host.command) return site;
  const [bin, ...args] = host.command;
  const program = host.debian ? systemProgram(bin, host.debian) : join(root, 'node_modules/.bin', bin);
  execFileSync(program, args, { cwd: site, stdio: ['ignore', 'pipe', 'pipe'] });
  return site;
}

function systemProgram(bin: string, debian: readonly string[]): string {
  const program = join('/usr/bin', bin);
  if (!existsSync(program)) installDebianPackages(debian);
  if (!existsSync(program))
    throw new HostMissing(`needs Debian’s ${debian.join(' and ')}: apt-get install them`);
  return program;
}

function installDebianPackages(names: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...names], options);
  } catch {
    // What is missing then is told where it is looked for.
  }
}
