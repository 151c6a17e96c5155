import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { DATA_ROOT } from '#domain/pages.ts';
import { loadContent } from '../content/load-content.ts';
import { dataTexts } from '../emit/files/data-texts.ts';
import { dayOfBuild } from './day-of-build.ts';
import { emitSite } from './emit-site.ts';

/** Every data file of the site, by path from its root. */
function siteFiles(folder: string): ReadonlyMap<string, string | Uint8Array> {
  const content = loadContent(folder);
  const { data, search } = emitSite(content, dayOfBuild(Date.now()));
  return new Map<string, string | Uint8Array>([...dataTexts(data, content.storylines), ...search]);
}

/**
 * Serves the data files in development and makes them anew after a change in the content folder, which also reloads the page.
 * Content that cannot be published answers with status 500 and the diagnostics that a build would print.
 * @param folder the content folder.
 */
export function serveDataPlugin(folder: string): Plugin {
  return {
    name: 'sandarbh-serve-data',
    apply: 'serve',
    configureServer({ config, middlewares, watcher, ws }) {
      let files: ReadonlyMap<string, string | Uint8Array> | null = null;
      watcher.add(resolve(folder));
      watcher.on('all', (_event, file) => {
        if (!file.startsWith(resolve(folder))) return;
        files = null;
        ws.send({ type: 'full-reload' });
      });
      middlewares.use((request, response, next) => {
        const path = `/${(request.url ?? '').split('?')[0]?.slice(config.base.length)}`;
        if (!path.startsWith(DATA_ROOT)) return next();
        try {
          files ??= siteFiles(folder);
        } catch (error) {
          config.logger.error(String(error));
          response.statusCode = 500;
          response.end(String(error));
          return;
        }
        const file = files.get(path);
        response.statusCode = file === undefined ? 404 : 200;
        if (typeof file !== 'object') response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(file ?? 'null');
      });
    },
  };
}
