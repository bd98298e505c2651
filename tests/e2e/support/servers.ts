import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

export const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

/** The path below which the site is served in tests: it must work from any. */
export const SUB_PATH = '/docs/cost/';

export interface Running {
  /** Ends in a slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site from a path as a plain static host does: no headers for other origins. With `gzip` a file is sent
 * compressed where its compressed form lies beside it.
 */
export function serveSite(folder = DIST, { gzip = false, path = SUB_PATH } = {}): Promise<Running> {
  const files = sirv(folder, { dev: true, gzip });
  return listen((request, response) => {
    if (!request.url?.startsWith(path)) {
      response.writeHead(404).end();
      return;
    }
    request.url = request.url.slice(path.length - 1);
    files(request, response, () => {
      response.writeHead(404).end();
    });
  }, path);
}

/** Serves one page of HTML, as a site of its own. */
export function serveHtml(html: string): Promise<Running> {
  return listen((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  }, '/');
}

async function listen(handler: RequestListener, path: string): Promise<Running> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${path}`, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
