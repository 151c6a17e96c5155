import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { loadContent } from '../content/load-content.ts';
import { collectGarbage } from '../emit/collect-garbage.ts';
import { emitData } from '../emit/emit-data.ts';
import { compressAll } from '../package/compress.ts';
import { headersFile } from '../package/headers-file.ts';
import { createTemplate } from '../package/pages/html-template.ts';
import { prerender, type ServerEntry } from '../package/pages/prerender.ts';
import { webManifest } from '../package/web-manifest.ts';
import { injectWorker } from '../package/worker/worker-manifest.ts';
import { workerOff } from '../package/worker/worker-off.ts';
import { type OutputFile, writeFiles } from '../package/write-files.ts';

const json = (value: unknown): string => JSON.stringify(value);

/** Data files as text, each made when it is written. */
function* asJson(files: ReadonlyMap<string, unknown>): Generator<OutputFile> {
  for (const [path, value] of files) yield [path, json(value)];
}

/**
 * Builds the site in one go: browser bundle, renderer, data files, every page, service worker, headers, compressed copies.
 * The worker's list is made last, when the pages exist.
 * @param folder the content folder.
 */
export function prerenderPlugin(folder: string): Plugin {
  return {
    name: 'sandarbh-prerender',
    apply: 'build',
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { client, ssr, worker: workerEnvironment } = builder.environments;
        if (!client || !ssr || !workerEnvironment)
          throw new Error('the environments client, ssr and worker are needed');
        const content = loadContent(folder);
        for (const environment of [client, ssr, workerEnvironment])
          if (!environment.isBuilt) await builder.build(environment);

        const root = builder.config.root;
        const base = builder.config.base;
        const dist = resolve(root, client.config.build.outDir);
        const serverDir = resolve(root, ssr.config.build.outDir);
        const workerDir = resolve(root, workerEnvironment.config.build.outDir);
        const entry: ServerEntry = await import(
          `${pathToFileURL(join(serverDir, 'entry-server.js')).href}?${Date.now()}`
        );

        collectGarbage();
        const data = emitData(content);
        collectGarbage();
        const template = await createTemplate(dist, base);
        await writeFiles(dist, asJson(data.files));
        await writeFiles(dist, data.index);
        await writeFiles(dist, prerender({ content, data, entry, template, base }));
        await writeFiles(dist, [
          ['/manifest.webmanifest', json(webManifest(content.site, base))],
          ['/_headers', headersFile(base, template.styleHashes)],
        ]);
        const worker = injectWorker(await readFile(join(workerDir, 'sw.js'), 'utf8'), dist, base);
        // SANDARBH_WORKER=off publishes the kill switch in the worker's place.
        const isOff = process.env.SANDARBH_WORKER === 'off';
        await writeFiles(dist, [
          ['/sw.js', isOff ? workerOff() : worker],
          ['/sw-off.js', workerOff()],
        ]);
        await rm(join(dist, '.vite'), { recursive: true, force: true });
        // SANDARBH_PACK_PAGES=on is for a large site on a host that packs nothing when asked.
        const packPages = process.env.SANDARBH_PACK_PAGES;
        await compressAll(dist, { packPages, codeFolder: resolve(root, '.cache/packed') });
      },
    },
  };
}
