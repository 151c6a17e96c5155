import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { DATA_ROOT } from '#domain/pages.ts';
import { loadContent } from '../content/load-content.ts';
import { type EmittedData, emitData } from '../emit/emit-data.ts';

/**
 * Serves the data files in development, made afresh when the content folder changes. Faults are shown in the browser,
 * as a build would print them.
 * @param folder the content folder.
 */
export function contentPlugin(folder: string): Plugin {
  return {
    name: 'sandarbh-content',
    apply: 'serve',
    configureServer(server) {
      let data: EmittedData | null = null;
      server.watcher.add(resolve(folder));
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(resolve(folder))) return;
        data = null;
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = `/${(request.url ?? '').split('?')[0]?.slice(server.config.base.length)}`;
        if (!path.startsWith(DATA_ROOT)) return next();
        try {
          data ??= emitData(loadContent(folder));
        } catch (error) {
          server.config.logger.error(String(error));
          response.statusCode = 500;
          response.end(String(error));
          return;
        }
        const bytes = data.index.get(path);
        if (bytes) {
          response.end(bytes);
          return;
        }
        const file = data.files.get(path);
        response.statusCode = file === undefined ? 404 : 200;
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(JSON.stringify(file ?? null));
      });
    },
  };
}
