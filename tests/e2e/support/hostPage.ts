import type { Page } from 'playwright-core';
import { afterEach } from 'vitest';
import type { BuiltSite } from './builtSite';
import { frameOf } from './frames';
import { type Running, serveHtml } from './servers';

export interface HostOptions {
  readonly head?: string;
  readonly body: string;
  readonly html?: string;
  readonly width?: number;
  readonly windowHeight?: number;
}

export interface HostPages {
  /** The tag of a frame with this query and these attributes. */
  readonly frameTag: (query?: string, attributes?: string) => string;
  readonly loaderTag: (attributes?: string) => string;
  /** Opens a page of another origin, which writes down the changes of the estimates in it. */
  readonly openHost: (host: HostOptions) => Promise<Page>;
  /** Serves a page of one more origin, until the test is over. */
  readonly serve: (html: string) => Promise<Running>;
}

/** Pages around frames of the built site, each of an origin of its own. */
export function hostPages({ open, site }: BuiltSite): HostPages {
  const running: Running[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map((host) => host.close()));
  });
  const serve: HostPages['serve'] = async (html) => {
    const host = await serveHtml(html);
    running.push(host);
    return host;
  };
  return {
    serve,
    frameTag: (query = '', attributes = '') =>
      `<iframe src="${site().address}embed/${query}" title="Estimate" width="100%" height="640" ${attributes}></iframe>`,
    loaderTag: (attributes = 'async') => `<script src="${site().address}embed.js" ${attributes}></script>`,
    openHost: async ({ head = '', body, html = '', width = 900, windowHeight = 800 }) => {
      const host = await serve(`<!doctype html><html lang="en" ${html}><head><title>Docs</title>
        <script>
          window.changes = [];
          addEventListener('g4m-calc:change', ({ target, detail }) => changes.push([target.id, detail.monthlyUsd, detail.url]));
          window.sizes = 0;
          addEventListener('message', ({ data }) => { sizes += data.type === 'resize' ? 1 : 0; });
        </script>${head}</head><body>${body}</body></html>`);
      return open(host.address, { waitForFigures: false, viewport: { width, height: windowHeight } });
    },
  };
}

/** What a host was told: of which frame, the monthly figure, and the address of the full page. */
export function changesIn(page: Page): Promise<[id: string, monthlyUsd: number, url: string][]> {
  return page.evaluate(() => (window as unknown as { changes: [string, number, string][] }).changes);
}

/** Waits until a frame is as high as its content, and has no scrollbar; answers its height. */
export async function fits(page: Page, index = 0): Promise<number> {
  const frame = await frameOf(page, index);
  await frame.waitForFunction(() => {
    const { scrollHeight } = document.documentElement;
    const content = document.querySelector('#app > div')?.getBoundingClientRect().height ?? 0;
    return Math.ceil(content) === innerHeight && scrollHeight === innerHeight;
  });
  return frame.evaluate(() => innerHeight);
}
