import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPaths, SHELL_PATH, withBase } from '#domain/pages.ts';

/** What an installed app needs with no network: the shell, its code, and the data every reader comes back to. */
const PRECACHE = [
  SHELL_PATH,
  '/assets/*.{js,css}',
  '/fonts/*.woff2',
  '/icons/icon.svg',
  '/icons/icon-192.png',
  '/manifest.webmanifest',
  dataPaths.home(),
  dataPaths.about(),
  dataPaths.months(),
  dataPaths.entities(),
  dataPaths.timeline('*'),
  dataPaths.storyline('*'),
];

/** Files whose address changes with what they hold. */
const NAMED_BY_CONTENT = /^(?:assets|fonts)\//;

/** Names in the worker's source that the build fills in. */
const MANIFEST_NAME = 'self.__WB_MANIFEST';
const BUILD_NAME = '__SANDARBH_BUILD__';

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);

/**
 * Puts the precache list and the build's id into the worker. Runs after prerendering: a list made earlier would miss the
 * pages and keep an old front page alive.
 * @param source the built worker.
 * @throws when the source has no place for them, or a file that must be there is missing.
 */
export function injectWorker(source: string, dist: string, base: string): string {
  const entries = PRECACHE.flatMap((pattern) => {
    const files = globSync(pattern.slice(1), { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
    if (files.length === 0) throw new Error(`nothing to keep for offline use under ${pattern}`);
    return files.sort();
  }).map((file) => ({
    url: withBase(base, `/${file}`),
    revision: NAMED_BY_CONTENT.test(file) ? null : hashOf(readFileSync(join(dist, file))),
  }));
  const list = JSON.stringify(entries);
  const build = hashOf(list);
  if (!source.includes(MANIFEST_NAME) || !source.includes(BUILD_NAME))
    throw new Error('the worker has no place for its list');
  return source.replace(MANIFEST_NAME, () => list).replaceAll(BUILD_NAME, build);
}
