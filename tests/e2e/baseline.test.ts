import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newerInHtml, newerInScript, newerInStyles } from './support/baseline';
import { DIST } from './support/servers';

const filesOf = (extension: string) =>
  readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(extension));

const read = (file: string) => readFileSync(join(DIST, file), 'utf8');

const foundIn = (extension: string, look: (text: string) => readonly string[]) =>
  [...new Set(filesOf(extension).flatMap((file) => look(read(file))))].sort();

/** Where a browser lacks it, what is lost is a nicety. */
const ENHANCEMENTS = {
  'at-rule page': 'the browser’s own margins, and no numbers of pages',
  'property accent-color': 'check boxes have the browser’s colour',
  'property contain-intrinsic-size': 'belongs to content-visibility',
  'property content-visibility': 'what is out of view is laid out at once',
  'property overflow-clip-margin': 'belongs to content-visibility',
  'property resize': 'the text field has one height',
  'property text-size-adjust': 'a phone that is turned may enlarge the text',
  'property text-wrap': 'the lines of a heading differ in length',
  'property value font-family: ui-monospace': 'another of the fonts that are named',
};

/** Names that are called in scripts, and why no browser needs to have what is newer by these names. */
const CALLED = {
  clamp: 'of a library’s own: Recharts',
  config: 'of a library’s own: Recharts',
  constant: 'of a library’s own: Recharts',
  copy: 'of a library’s own: Recharts',
  createContext: 'of a library’s own: React',
  devicePixelRatio: 'React, asked for first',
  dispatch: 'of a library’s own: Redux',
  div: 'of a library’s own: decimal.js-light',
  execCommand: 'asked for first; without it what was pasted can’t be undone by a key',
  mul: 'of a library’s own: decimal.js-light',
  navigation: 'React, asked for first',
  skipTransition: 'React, for a component that the site has not',
  startViewTransition: 'React, for a component that the site has not',
  subtract: 'of a library’s own: Recharts',
  take: 'of the project’s own',
  use: 'of a library’s own: React',
};

describe('the built site needs nothing that is not widely available by Baseline', () => {
  it('in its styles, but for what it can do without', () => {
    expect(foundIn('.css', newerInStyles)).toEqual(Object.keys(ENHANCEMENTS));
  });

  it('in its scripts, but for names that mean something else', () => {
    expect(foundIn('.js', newerInScript)).toEqual(Object.keys(CALLED));
  });

  it('in its pages', () => {
    expect(foundIn('.html', newerInHtml)).toEqual([]);
  });

  it('is found where it is used', () => {
    expect(newerInStyles('a { interpolate-size: allow-keywords; color: red }')).toEqual([
      'property interpolate-size',
    ]);
    expect(
      newerInScript(
        'const viewTransition = { escape: 1 }; document.startViewTransition(() => Promise.try(navigation.back)); [2, 1].toSorted(); structuredClone({})',
      ),
    ).toEqual(['startViewTransition', 'try', 'Promise.try', 'navigation']);
    expect(newerInHtml('<div popover><p inert>text</p></div>')).toEqual(['html.global_attributes.popover']);
  });
});
