import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRECACHE_HASH_LENGTH, type PrecacheEntry } from '#domain/offline/precache-entry.ts';
import { dataPaths, SHELL_PATH, withBase } from '#domain/pages.ts';
import { dataShapes } from './data-shapes.ts';

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
const MANIFEST_NAME = 'self.__SANDARBH_PRECACHE__';
const SHAPES_NAME = 'self.__SANDARBH_SHAPES__';
const BUILD_NAME = '__SANDARBH_BUILD__';

/** 72 bits are enough to find a file that was spoilt, and a third of a whole hash, which does not compress. */
const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, PRECACHE_HASH_LENGTH);

/**
 * Puts the precache list, the shapes of the data files and the id of the build into the worker. Runs when all files of the site are written: a list made earlier
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
  }).map((file): PrecacheEntry => {
    const hash = hashOf(readFileSync(join(dist, file)));
    return NAMED_BY_CONTENT.test(file) ? [withBase(base, `/${file}`), hash] : [withBase(base, `/${file}`), hash, 1];
  });
  const list = JSON.stringify(entries);
  const values = { [MANIFEST_NAME]: list, [SHAPES_NAME]: JSON.stringify(dataShapes()), [BUILD_NAME]: hashOf(list) };
  return Object.entries(values).reduce((text, [name, value]) => {
    if (!text.includes(name)) throw new Error(`the worker has no placeholder ${name}`);
    return text.replaceAll(name, () => value);
  }, source);
}
