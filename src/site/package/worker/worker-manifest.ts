import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPaths, SHELL_PATH, withBase } from '#domain/pages.ts';

/** Glob patterns of what the worker precaches, from the site's root: the shell, its code, and the data that most pages use. */
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

/** Files whose names contain a hash of their content. */
const NAMED_BY_CONTENT = /^(?:assets|fonts)\//;

/** Placeholders in the worker's source. */
const MANIFEST_NAME = 'self.__WB_MANIFEST';
const BUILD_NAME = '__SANDARBH_BUILD__';

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);

/**
 * Puts the precache list and the id of the build into the worker. Runs when all files of the site are written: a list made earlier
 * would miss the data, and readers would keep those of an older build.
 * @param source of the built worker.
 * @param dist output folder of the build.
 * @param base path that the site is served under.
 * @throws when the source lacks a placeholder, or a pattern matches no file.
 */
export function injectWorker(source: string, dist: string, base: string): string {
  const entries = PRECACHE.flatMap((pattern) => {
    const files = globSync(pattern.slice(1), { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
    if (files.length === 0) throw new Error(`no file to precache under ${pattern}`);
    return files.sort();
  }).map((file) => ({
    url: withBase(base, `/${file}`),
    revision: NAMED_BY_CONTENT.test(file) ? null : hashOf(readFileSync(join(dist, file))),
  }));
  const list = JSON.stringify(entries);
  const build = hashOf(list);
  if (!source.includes(MANIFEST_NAME) || !source.includes(BUILD_NAME))
    throw new Error('the worker has no placeholder for its precache list');
  return source.replace(MANIFEST_NAME, () => list).replaceAll(BUILD_NAME, build);
}
