import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, beforeEach } from 'vitest';

/** Shows a static page in each test of a file. It is large, and no test changes it: it is made once, and put back before each. */
export function staticPage(made: ReactElement): void {
  const page = document.createElement('div');
  beforeAll(() => {
    page.innerHTML = renderToStaticMarkup(made);
  });
  beforeEach(() => {
    document.body.replaceChildren(page);
  });
}

/** A part of the page by its heading; the page is large, so that everything in it is looked for within a part. */
export function part(heading: string): HTMLElement {
  const found = screen.getByText(heading, { selector: 'h2' });
  const [region, ...others] = document.querySelectorAll<HTMLElement>(`[aria-labelledby="${found.id}"]`);
  if (!region || others.length > 0) throw new Error(`not exactly one part is headed “${heading}”`);
  return region;
}

/** The row of a table that begins with this cell. */
export function rowThatBegins(rows: readonly string[][], first: string): readonly string[] {
  const found = rows.find(([cell]) => cell === first);
  if (!found) throw new Error(`no row begins with “${first}”`);
  return found;
}

/** The element with an id, which must be there. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`nothing has the id ${id}`);
  return found;
}
