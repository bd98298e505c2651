import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type BundledPackage, workerPackagesFile } from './licences.ts';

const IN_PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** Lists the packages of a worker as Vite does those of the page, which leaves workers out. */
export function workerPackages(): Plugin {
  return {
    name: 'worker-packages',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file : []));
      const worker = chunks.find(({ isEntry }) => isEntry)?.name ?? 'worker';
      const ids = chunks.flatMap(({ moduleIds }) => moduleIds);
      const folders = new Set(ids.flatMap((id) => IN_PACKAGE.exec(id)?.[1] ?? []));
      this.emitFile({
        type: 'asset',
        fileName: workerPackagesFile(worker),
        source: JSON.stringify([...folders].map(packageIn)),
      });
    },
  };
}

function packageIn(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? undefined : readFileSync(join(folder, file), 'utf8');
  return { name, version, identifier: license, ...(text === undefined ? {} : { text }) };
}
