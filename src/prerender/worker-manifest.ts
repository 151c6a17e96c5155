import { createHash } from 'node:crypto';
// By its own path: the package's front door loads a bundler and a transpiler.
import { getManifest } from 'workbox-build/build/get-manifest.js';
import { withBase } from '#shared/paths.ts';

/** What an installed app needs with no network: the shell, its code, and the data every reader comes back to. */
const PRECACHE = [
  'shell.html',
  'assets/*.{js,css}',
  'fonts/*.woff2',
  'icons/icon.svg',
  'icons/icon-192.png',
  'manifest.webmanifest',
  'data/v1/home.json',
  'data/v1/about.json',
  'data/v1/months.json',
  'data/v1/entities.json',
  'data/v1/timelines/*.json',
  'data/v1/storylines/*.json',
];

/** Names in the worker's source that the build fills in. */
const MANIFEST_NAME = 'self.__WB_MANIFEST';
const BUILD_NAME = '__SANDARBH_BUILD__';

/**
 * Puts the precache list and the build's id into the worker. Runs after prerendering: a list made earlier would miss the
 * pages and keep an old front page alive.
 * @param source the built worker.
 * @throws when the source has no place for them, or a file that must be there is missing.
 */
export async function injectWorker(source: string, dist: string, base: string): Promise<string> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: dist,
    globPatterns: PRECACHE,
    dontCacheBustURLsMatching: /assets\/|fonts\//,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  const entries = manifestEntries.map((entry) => ({ ...entry, url: withBase(base, `/${entry.url}`) }));
  const list = JSON.stringify(entries);
  const build = createHash('sha256').update(list).digest('hex').slice(0, 12);
  if (!source.includes(MANIFEST_NAME) || !source.includes(BUILD_NAME))
    throw new Error('the worker has no place for its list');
  return source.replace(MANIFEST_NAME, () => list).replaceAll(BUILD_NAME, build);
}
