import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** One HTML file of a built site. */
export type BuiltPage = {
  /** Path from the site's root, a folder for its `index.html`: `/news/`, `/404.html`. */
  readonly path: string;
  readonly file: string;
  readonly html: string;
};

/** Every file of a built site, from its root with a leading slash; compressed copies are left out. */
export const builtFiles = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).split(sep).join('/'))
    .sort();

/** Every HTML page of a built site, the 404 page and the offline shell among them. */
export const builtPages = (dist: string): BuiltPage[] =>
  builtFiles(dist)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const file = join(dist, path);
      return { path: path.replace(/\/index\.html$/, '/'), file, html: readFileSync(file, 'utf8') };
    });
