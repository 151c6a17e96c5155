import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import { loadContent } from '../content/load-content.ts';
import { collectGarbage } from '../package/collect-garbage.ts';
import { packageSite } from '../package/package-site.ts';
import type { ServerEntry } from '../package/pages/prerender.ts';
import { dayOfBuild } from './day-of-build.ts';
import { emitSite } from './emit-site.ts';

/** What Vite builds: the browser's files in `dist`, the renderer and the service worker. */
type Bundles = { readonly dist: string; readonly entry: ServerEntry; readonly worker: string };

async function buildBundles(builder: ViteBuilder): Promise<Bundles> {
  const { client, ssr, worker } = builder.environments;
  if (!client || !ssr || !worker) throw new Error('the environments client, ssr and worker are needed');
  for (const environment of [client, ssr, worker]) if (!environment.isBuilt) await builder.build(environment);
  const folderOf = ({ config }: typeof client) => resolve(builder.config.root, config.build.outDir);
  // The query makes Node load the renderer anew in a process that builds several sites.
  const entry = `${pathToFileURL(join(folderOf(ssr), 'entry-server.js')).href}?${Date.now()}`;
  return {
    dist: folderOf(client),
    entry: await import(entry),
    worker: await readFile(join(folderOf(worker), 'sw.js'), 'utf8'),
  };
}

/**
 * Builds the whole site with `vite build`: content, links, data, bundles, pages, service worker, compressed copies.
 * `SANDARBH_WORKER=off` publishes the kill switch in place of the service worker; `SANDARBH_PACK_PAGES=on` compresses the pages of
 * a large site too, for a host that compresses nothing itself.
 * @param folder the content folder.
 */
export function buildSitePlugin(folder: string): Plugin {
  return {
    name: 'sandarbh-build-site',
    apply: 'build',
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { root, base } = builder.config;
        // Before the bundles, so that an error in the content is reported at once.
        const content = loadContent(folder);
        const { dist, entry, worker } = await buildBundles(builder);
        collectGarbage();
        const { data, search } = emitSite(content, dayOfBuild(Date.now()));
        collectGarbage();
        await packageSite(
          { content, data, search, entry, worker },
          {
            dist,
            base,
            workerIsOff: process.env.SANDARBH_WORKER === 'off',
            packPages: process.env.SANDARBH_PACK_PAGES,
            codeFolder: resolve(root, '.cache/packed'),
          },
        );
      },
    },
  };
}
