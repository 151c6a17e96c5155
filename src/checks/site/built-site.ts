import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** One HTML file of a built site. */
export type BuiltPage = {
  /** Path from the site's root; that of its folder for an `index.html`: `/khabar/`, `/404.html`. */
  readonly path: string;
  readonly file: string;
  readonly html: string;
};

/** Paths of all files of a built site, each from its root with a leading slash; compressed copies are left out. */
export const builtFiles = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).split(sep).join('/'))
    .sort();

/** All HTML pages of a built site, with the 404 page and the offline shell. */
export const builtPages = (dist: string): BuiltPage[] =>
  builtFiles(dist)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const file = join(dist, path);
      return { path: path.replace(/\/index\.html$/, '/'), file, html: readFileSync(file, 'utf8') };
    });
