import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '#domain/site/content.ts';
import type { SiteData } from '../emit/emit-data.ts';
import { dataTexts } from '../emit/files/data-texts.ts';
import type { SearchFiles } from '../emit/search-index.ts';
import { type CompressOptions, compressAll } from './compression/compress.ts';
import { headersFile } from './headers-file.ts';
import { createTemplate } from './pages/html-template.ts';
import { prerender, type ServerEntry } from './pages/prerender.ts';
import { webManifest } from './web-manifest.ts';
import { injectWorker } from './worker/worker-manifest.ts';
import { workerOff } from './worker/worker-off.ts';
import { writeFiles } from './write-files.ts';

/** Everything a published site is put together from. */
export type SiteParts = {
  readonly content: Content;
  readonly data: SiteData;
  readonly search: SearchFiles;
  /** The built renderer. */
  readonly entry: ServerEntry;
  /** Source of the built service worker. */
  readonly worker: string;
};

export type PackageOptions = CompressOptions & {
  /** Output folder of the browser build; the site is added to it. */
  readonly dist: string;
  /** Path that the site is served under, with a slash at both ends. */
  readonly base: string;
  /** Publishes the kill switch in place of the service worker. */
  readonly workerIsOff: boolean;
};

/** Adds data files, pages, app manifest, headers, service worker and compressed copies to the browser build. */
export async function packageSite(parts: SiteParts, { dist, base, workerIsOff, ...compression }: PackageOptions) {
  const { content, data, search, entry, worker } = parts;
  const { site, storylines } = content;
  const template = await createTemplate(dist, base);
  await writeFiles(dist, dataTexts(data, storylines));
  await writeFiles(dist, search);
  await writeFiles(dist, prerender({ site, data, entry, template, base }));
  await writeFiles(dist, [
    ['/manifest.webmanifest', JSON.stringify(webManifest(site, base))],
    ['/_headers', headersFile(base, template.styleHashes)],
  ]);
  // After the pages, whose hashes the worker's list holds.
  await writeFiles(dist, [
    ['/sw.js', workerIsOff ? workerOff(base) : injectWorker(worker, dist, base)],
    ['/sw-off.js', workerOff(base)],
  ]);
  await rm(join(dist, '.vite'), { recursive: true, force: true });
  await compressAll(dist, compression);
}
