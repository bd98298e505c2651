import type { Rolldown } from 'vite';

/** A package whose code is in what is published, as Vite lists it (`build.license`). */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** The SPDX expression that the package gives for itself. */
  readonly identifier?: string;
  readonly text?: string;
}

type BundleFile = Rolldown.RolldownOutput['output'][number];

/** The name of the published file, beside the page. */
export const LICENCES_FILE = 'LICENSES.txt';

/** Where Vite puts what is not to be published. */
export const VITE_FOLDER = '.vite';

/** The file in which Vite lists the packages of each bundle (its option `build.license`). */
export const PACKAGES_FILE = `${VITE_FOLDER}/packages.json`;

/** The file in which those of a worker are listed, which comes with the bundle that starts it. */
export function workerPackagesFile(worker: string): string {
  return `${VITE_FOLDER}/packages-${worker}.json`;
}

/** Between two licences; of a sign that the texts themselves draw no lines with. */
const RULE = '~'.repeat(80);

/**
 * The packages whose code is in a bundle or in its workers.
 * @throws Error where Vite was not asked to list them
 */
export function packagesIn(files: readonly BundleFile[]): BundledPackage[] {
  const lists = files.filter(({ fileName }) => fileName.startsWith(`${VITE_FOLDER}/packages`));
  if (!lists.some(({ fileName }) => fileName === PACKAGES_FILE))
    throw new Error('a bundle comes without the list of its packages');
  return lists.flatMap((list) => (list.type === 'asset' ? JSON.parse(String(list.source)) : []));
}

/**
 * The licences of all that is published, as one text: the project's own, then that of each package, once and by name.
 * @throws Error for a package without a licence or without its text, since its code may not be handed on like that
 */
export function licencesText(own: string, bundled: readonly BundledPackage[]): string {
  const packages = new Map(bundled.map((one) => [headingOf(one), one]));
  const parts = [...packages]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([heading, { text }]) => `${heading}\n\n${text?.trim().replaceAll('\r\n', '\n')}`);
  return `${[own.trim(), ...parts].join(`\n\n${RULE}\n\n`)}\n`;
}

/** `react 19.3.1 (MIT)` */
function headingOf({ name, version, identifier, text }: BundledPackage): string {
  if (!identifier || !text) throw new Error(`the package ${name} ${version} comes without its licence`);
  return `${name} ${version} (${identifier})`;
}
