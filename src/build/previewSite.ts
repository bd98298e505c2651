import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { headersFor } from './discovery/headers.ts';

/**
 * Lets `vite preview` answer as the site's hosts are asked to: with its headers, and with the address of a folder for one
 * without its slash, since what a page asks for lies beside it.
 */
export function previewSite(): Plugin {
  return {
    name: 'preview-site',
    configurePreviewServer({ middlewares, config }) {
      const dist = resolve(config.root, config.build.outDir);
      middlewares.use((request, response, next) => {
        const [path = '', query] = (request.url ?? '').split(/(?=\?)/, 2);
        for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
        if (path.endsWith('/') || !existsSync(join(dist, path, 'index.html'))) return next();
        // Not for ever: another site may be served here tomorrow.
        response.writeHead(302, { Location: `${path}/${query ?? ''}` }).end();
      });
    },
  };
}
