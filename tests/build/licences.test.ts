import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { licencesText, PACKAGES_FILE, packagesIn, workerPackagesFile } from '../../src/build/licences';

const OWN = 'MIT License\n\nCopyright of the project\n';
const zod = { name: 'zod', version: '4.0.0', identifier: 'MIT', text: 'Copyright of zod\n' };
const d3 = { name: 'd3-array', version: '3.2.5', identifier: 'ISC', text: 'Copyright of d3' };

describe('the licences of what is published', () => {
  it('are the project’s own, then each package’s by name, once however many bundles it is in', () => {
    const headings = licencesText(OWN, [zod, d3, zod]).match(/^(?:MIT License|\S+ [\d.]+ \(\w+\))$/gm);
    expect(headings).toEqual(['MIT License', 'd3-array 3.2.5 (ISC)', 'zod 4.0.0 (MIT)']);
  });

  it('have a package’s text below its name, version and licence', () => {
    expect(licencesText(OWN, [d3])).toMatch(/\n\nd3-array 3\.2\.5 \(ISC\)\n\nCopyright of d3\n$/);
  });

  it('keep two versions of a package apart', () => {
    const text = licencesText(OWN, [d3, { ...d3, version: '2.0.0', text: 'Copyright of d3, earlier' }]);
    expect(text).toContain('d3-array 2.0.0 (ISC)\n\nCopyright of d3, earlier\n');
    expect(text).toContain('d3-array 3.2.5 (ISC)\n\nCopyright of d3\n');
  });

  it.each([
    { fault: 'says no licence', one: { name: 'bare', version: '1.0.0', text: 'All rights reserved' } },
    { fault: 'has no text', one: { name: 'bare', version: '1.0.0', identifier: 'MIT' } },
  ])('can’t be given for a package that $fault', ({ one }) => {
    expect(() => licencesText(OWN, [one])).toThrow('the package bare 1.0.0 comes without its licence');
  });
});

describe('the packages of a bundle', () => {
  const list = (fileName: string, ...packages: readonly unknown[]) =>
    ({ type: 'asset', fileName, source: JSON.stringify(packages) }) as Rolldown.OutputAsset;

  it('are those of the page and of each of its workers', () => {
    const files = [
      list(PACKAGES_FILE, zod),
      list(workerPackagesFile('worker'), d3),
      list('assets/page.json', 'x'),
    ];
    expect(packagesIn(files)).toEqual([zod, d3]);
  });

  it('can’t be told without the list of the page', () => {
    expect(() => packagesIn([list(workerPackagesFile('worker'), d3)])).toThrow('without the list');
  });
});
