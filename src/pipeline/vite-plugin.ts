import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { loadContent } from './content/load-content.ts';
import { emitData } from './emit/emit-data.ts';

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
      let files: ReadonlyMap<string, unknown> | null = null;
      server.watcher.add(resolve(folder));
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(resolve(folder))) return;
        files = null;
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = `/${(request.url ?? '').split('?')[0]?.slice(server.config.base.length)}`;
        if (!path.startsWith('/data/')) return next();
        try {
          files ??= emitData(loadContent(folder)).files;
        } catch (error) {
          server.config.logger.error(String(error));
          response.statusCode = 500;
          response.end(String(error));
          return;
        }
        const file = files.get(path);
        response.statusCode = file === undefined ? 404 : 200;
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(JSON.stringify(file ?? null));
      });
    },
  };
}
