import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Packages with their exact versions. */
export type Packages = Readonly<Record<string, string>>;

/** Where what is installed apart lies, and goes with the next `npm ci`. */
export const CACHE = 'node_modules/.cache';

/**
 * Installs packages that are too large for everybody's `npm ci`, in a folder of their own, and answers it. They are fetched
 * from the npm registry at first, and again once their versions have changed.
 */
export function installApart(folder: string, packages: Packages): string {
  const root = resolve(folder);
  const done = join(root, `${JSON.stringify(packages).replace(/\W+/g, '-')}.installed`);
  if (existsSync(done)) return root;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
  });
  writeFileSync(done, '');
  return root;
}
